import { exampleCases } from '../../../cases/index.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import type { MovedOn } from '../../../ledger/append.ts'
import { handle } from '../../../ledger/handle.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import { caseMask } from '../../../people/index.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, formPage, redirect, type Context } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { involveStaff, type InvolveStaffRefused } from '../../decisions/involve-staff.ts'
import { openPeople, type PeopleOpened } from '../../open-people.ts'
import { everybodyHere, managersOf, managersOfCase, type StaffChoice } from '../../read-models/staff.ts'
import { whatAWallDoes, type WallSaid } from '../../what-a-wall-does.ts'
import { readStaff, type StaffForm } from './form.ts'
import { ConfirmView } from './confirm.tsx'
import { StaffView } from './view.tsx'

type Model = { readonly people: PeopleOpened; readonly choices: readonly StaffChoice[] }
type Outcome =
  | { readonly is: 'asked'; readonly said: WallSaid; readonly form: StaffForm; readonly name: string }
  | { readonly is: 'saved'; readonly stillThere: boolean }
type Refused = InvolveStaffRefused | MovedOn | { readonly why: 'nobody' }

/** Nothing is saved before what will happen was shown and sent again. */
async function involve(deps: RecordDeps, model: Model, form: StaffForm, context: Context): Promise<Result<Outcome, Refused>> {
  const { opened, staffId: by, worksTheCase } = model.people
  const person = model.choices.find(one => one.id === form.staff)
  if (person === undefined) return refuse({ why: 'nobody' })
  const command = { staff: person.id, because: form.because, by, worksTheCase, on: context.today }
  if (!form.confirmed) {
    const decided = involveStaff(opened.facts, command)
    return decided.ok
      ? accept({ is: 'asked', form, name: person.name, said: await saidOf(deps, model, person, form, context) })
      : decided
  }
  const acting = { by, at: context.now, sees: opened.mask }
  const done = await handle(
    deps,
    opened.caseId,
    wholeCase,
    (facts, asked) => involveStaff(factsOf(facts), asked),
    command,
    acting,
  )
  if (!done.ok) return done
  return accept({ is: 'saved', stillThere: (await caseMask(deps.db, actorOf(context), opened.caseId)) !== 0 })
}

async function saidOf(
  { db }: RecordDeps,
  { people: { opened, staffId } }: Model,
  person: StaffChoice,
  { because }: StaffForm,
  { today }: Context,
): Promise<WallSaid> {
  const { leadId, head } = opened
  return whatAWallDoes({
    person,
    because,
    by: staffId,
    managers: await managersOf(db, person.id),
    teamManagers: await managersOfCase(db, opened.caseId, today),
    lead: leadId === null || head.lead === null ? null : { id: leadId, name: head.lead },
    kind: head.kind,
  })
}

export const staffInvolvedPage = formPage({
  path: paths.case.staffInvolved,
  title: 'A member of staff is involved in a case',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.staffInvolved(id)),
  load: async ({ db }: RecordDeps, { caseId }, context): Promise<Model | null> => {
    const what = 'opened the page about staff who are involved'
    const people = await openPeople(db, caseId, context, { what, pattern: paths.case.staffInvolved.pattern })
    return people && { people, choices: await everybodyHere(db, context.today) }
  },
  view: ({ people, choices }, form) => StaffView({ people, choices, form }),
  read: readStaff,
  submit: involve,
  explain: {
    nobody: () => ({ field: 'staff', message: 'Choose who is involved' }),
    'not-yours': () => ({
      field: 'staff',
      message:
        'You can record this of yourself only. Of others, whoever works this case or manages it records it: tell them, or the data protection officer',
    }),
    'already-recorded': () => ({ field: 'staff', message: 'This is recorded already, and they are kept from the case' }),
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ people: { opened } }, outcome) => {
    if (outcome.is === 'asked') return () => ConfirmView({ head: opened.head, ...outcome })
    return outcome.stillThere
      ? redirect(paths.case.people(opened.caseId), 'Recorded. From now on they do not find this case.')
      : redirect(paths.work(), 'Recorded. From now on the case is not there for you.')
  },
})
