import { exampleCases } from '../../../cases/index.ts'
import { handle } from '../../../ledger/handle.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { fields, text } from '../../../ui/fields.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { cannotRemove, removeParty, type CannotRemove } from '../../decisions/remove-party.ts'
import { partiesIn } from '../../on-case.ts'
import { openPeople } from '../../open-people.ts'
import { residentsOf } from '../../read-models/residents.ts'
import { nameOf } from '../shared.tsx'
import { PartyRemovalView } from './view.tsx'

const whyNot: { readonly [why in CannotRemove['why']]: () => string } = {
  gone: () => 'They were taken off the case already',
  'the-case-is-with-them': () => 'The case is with them, so they cannot be taken off it',
  'not-yours': () => 'Only the person who added them, whoever leads the case, or the manager of the team can take them off',
}

async function examples({ db }: RecordDeps): Promise<readonly string[]> {
  const cases = await exampleCases(db)
  if (cases.length === 0) return []
  const rows = await db
    .selectFrom('case_party')
    .select(['case_id', 'party'])
    .where('case_id', 'in', [...cases])
    .where('compartment', '=', 1)
    .orderBy('case_id')
    .orderBy('fact_id')
    .execute()
  return rows.map(row => paths.case.partyRemoval(row.case_id, row.party))
}

export const partyRemovalPage = formPage({
  path: paths.case.partyRemoval,
  title: 'Take somebody off a case',
  access: 'casework',
  examples,
  load: async ({ db }: RecordDeps, { caseId, party: asked }, context) => {
    const what = 'opened the page to take somebody off the case'
    const people = await openPeople(db, caseId, context, { what, pattern: paths.case.partyRemoval.pattern })
    const party = people && partiesIn(people.opened.facts).find(one => one.party === asked)
    if (!people || !party) return null
    const resident = (await residentsOf(db, [party.residentId ?? ''])).get(party.residentId ?? '') ?? null
    const by = { staffId: people.staffId, overAll: people.overAll }
    const cannot = cannotRemove(party, by)
    return { people, party, name: nameOf(party, resident), by, cannot: cannot && whyNot[cannot.why]() }
  },
  view: ({ people, party, name, cannot }, form) => PartyRemovalView({ head: people.opened.head, party, name, cannot, form }),
  read: body => fields(body, { reasons: text('why they are not of the case', { atMost: 2000 }) }),
  submit: async (deps, { people: { opened }, party: { party }, by }, { reasons }, { now, today }) =>
    handle(
      deps,
      opened.caseId,
      wholeCase,
      (facts, asked) => removeParty(factsOf(facts), asked),
      { party, reasons, on: today, by },
      { by: by.staffId, at: now, sees: opened.mask },
    ),
  explain: {
    ...whyNot,
    'no-such-party': whyNot.gone,
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ people: { opened } }) =>
    redirect(paths.case.people(opened.caseId), 'Taken off the case. It stays on the record, with your reason.'),
})
