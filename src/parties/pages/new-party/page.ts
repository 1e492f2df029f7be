import { exampleCases } from '../../../cases/index.ts'
import { accept } from '../../../kernel/result.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { fields, text } from '../../../ui/fields.ts'
import { formPage } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { openPeople } from '../../open-people.ts'
import { mostFound, residentsCalled } from '../../read-models/residents.ts'
import { NewPartyView } from './view.tsx'

/** The name goes by POST and is answered at once: it stands in no address. */
export const newPartyPage = formPage({
  path: paths.case.newParty,
  title: 'Add to a case: who is it?',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.newParty(id)),
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const what = 'opened the page to add somebody to the case'
    const people = await openPeople(db, caseId, context, { what, pattern: paths.case.newParty.pattern })
    return people && { head: people.opened.head }
  },
  view: ({ head }, form) => NewPartyView({ head, form, search: null }),
  read: body => fields(body, { words: text('a name', { atMost: 100 }) }),
  submit: async ({ db }, _, { words }) => {
    const found = await residentsCalled(db, words)
    return accept({ words, found: found.slice(0, mostFound), more: found.length > mostFound })
  },
  explain: {},
  done:
    ({ head }, search) =>
    () =>
      NewPartyView({ head, form: { values: { words: search.words }, errors: [], refusal: null }, search }),
})
