import { exampleCases } from '../../../cases/index.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import type { MovedOn } from '../../../ledger/append.ts'
import { includes } from '../../../ledger/compartment.ts'
import type { Recorded } from '../../../ledger/fact.ts'
import { handle } from '../../../ledger/handle.ts'
import { newId } from '../../../ledger/random.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { formPage, redirect, type Context } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { addParty, type AddPartyRefused } from '../../decisions/add-party.ts'
import { openPeople, type PeopleOpened } from '../../open-people.ts'
import { partsToAdd, partWords } from '../../parts.ts'
import { residentsOf, type ResidentFound } from '../../read-models/residents.ts'
import { readParty, type PartyForm } from './form.ts'
import { DetailsView } from './view.tsx'

type Model = { readonly people: PeopleOpened; readonly resident: ResidentFound | null }
type Refused = AddPartyRefused | MovedOn | { readonly why: 'no-such-resident' } | { readonly why: 'no-such-part' }

const residentCalled = async (deps: RecordDeps, id: string) => (await residentsOf(deps.db, [id])).get(id) ?? null

/** The resident is looked up again from the form, so that what is saved is what was shown. */
async function add(deps: RecordDeps, { people }: Model, form: PartyForm, context: Context): Promise<Result<Saved, Refused>> {
  const { opened, staffId: by } = people
  const resident = form.resident === '' ? null : await residentCalled(deps, form.resident)
  if (form.resident !== '' && resident === null) return refuse({ why: 'no-such-resident' })
  if (!partsToAdd(opened.head.kind).includes(form.part)) return refuse({ why: 'no-such-part' })
  const done = await handle(
    deps,
    opened.caseId,
    wholeCase,
    (facts, asked) => addParty(factsOf(facts), asked),
    {
      ...form,
      party: `party-${newId()}`,
      residentId: resident?.id ?? null,
      name: resident?.name ?? form.name,
      on: context.today,
    },
    { by, at: context.now, sees: opened.mask },
  )
  return done.ok ? accept({ facts: done.value, isShown: includes(opened.mask, form.whoKnows) }) : done
}
type Saved = { readonly facts: readonly Recorded[]; readonly isShown: boolean }

export const partyDetailsPage = formPage({
  path: paths.case.newPartyDetails,
  title: 'Add to a case: their part',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => {
    const resident = await db.selectFrom('resident').select('id').orderBy('id').limit(1).executeTakeFirst()
    return (await exampleCases(db)).flatMap(id => [
      paths.case.newPartyDetails(id, resident === undefined ? {} : { resident: resident.id }),
      paths.case.newPartyDetails(id),
    ])
  },
  load: async (deps: RecordDeps, { caseId }, context): Promise<Model | null> => {
    const what = 'opened the page to add somebody to the case'
    const people = await openPeople(deps.db, caseId, context, { what, pattern: paths.case.newPartyDetails.pattern })
    if (people === null) return null
    const asked = context.query('resident')
    const resident = asked === null ? null : await residentCalled(deps, asked)
    return asked !== null && resident === null ? null : { people, resident }
  },
  view: ({ people, resident }, form) => DetailsView({ head: people.opened.head, resident, form }),
  read: readParty,
  submit: add,
  explain: {
    'no-name': () => ({ field: 'name', message: 'Enter what they are called' }),
    'no-authority': () => ({ field: 'authority', message: 'Choose what shows that they may speak for somebody' }),
    'no-language': () => ({ field: 'language', message: 'Enter the language they interpret' }),
    'informant-kept-apart': () => ({
      field: 'whoKnows',
      message: 'An informant is kept apart. Choose “Only whoever works this case or manages it”',
    }),
    'already-of-the-case': ({ part }) => ({
      field: 'part',
      message: `They are on this case already as: ${partWords[part].toLowerCase()}. Choose another part`,
    }),
    'no-such-part': () => ({ field: 'part', message: 'Choose what part they have in the case' }),
    'no-such-resident': () => 'The resident was not found. Go back and find them again',
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ people: { opened } }, { isShown }) =>
    redirect(
      paths.case.people(opened.caseId),
      isShown
        ? 'Added to the case.'
        : 'Added to the case. Only whoever works it or manages it can see who it is; you will not find them on this page.',
    ),
})
