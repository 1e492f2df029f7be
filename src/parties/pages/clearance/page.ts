import { exampleCases } from '../../../cases/index.ts'
import { handle } from '../../../ledger/handle.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { fields, text } from '../../../ui/fields.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { clearStaff } from '../../decisions/clear-staff.ts'
import { involvedIn } from '../../decisions/involve-staff.ts'
import { openPeople } from '../../open-people.ts'
import { ClearanceView } from './view.tsx'

/** Whoever sees the case finds the page; those who may see its staff conduct find somebody on it. */
export const staffClearedPage = formPage({
  path: paths.case.staffCleared,
  title: 'Let a member of staff see a case again',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.staffCleared(id)),
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const what = 'opened the page about staff who are kept from it'
    const people = await openPeople(db, caseId, context, { what, pattern: paths.case.staffCleared.pattern })
    if (people === null) return null
    const { opened, maySeeConduct } = people
    const involved = maySeeConduct ? [...Map.groupBy(involvedIn(opened.facts), one => one.staff)] : []
    const kept = involved.map(([id, all]) => ({
      id,
      name: opened.names.staff(id),
      because: all.map(one => one.because),
    }))
    return { people, kept }
  },
  view: ({ people, kept }, form) => ClearanceView({ head: people.opened.head, kept, form }),
  read: body =>
    fields(body, {
      staff: text('who may see the case again'),
      reasons: text('why the case does not concern them any more', { atMost: 2000 }),
    }),
  submit: async (deps, { people: { opened, staffId, maySeeConduct } }, values, { now, today }) =>
    handle(
      deps,
      opened.caseId,
      wholeCase,
      (facts, asked) => clearStaff(factsOf(facts), asked),
      { ...values, on: today, maySeeConduct },
      { by: staffId, at: now, sees: opened.mask },
    ),
  explain: {
    'not-yours': () => 'Only whoever may see staff conduct on this case lets somebody see it again',
    'not-kept-from-it': () => ({ field: 'staff', message: 'Choose somebody who is kept from this case' }),
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ people: { opened } }) =>
    redirect(
      paths.case.people(opened.caseId),
      'Recorded, with your reason. They may see the case as far as their role and team allow, and lead it only when it is given to them.',
    ),
})
