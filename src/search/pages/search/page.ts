import { looked } from '../../../audit/index.ts'
import { accept } from '../../../kernel/result.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { emptyForm } from '../../../ui/form-state.ts'
import { actorOf, formPage } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { findCases } from '../../read-models/find-cases.ts'
import { readLookedFor } from '../../form.ts'
import { SearchView } from './view.tsx'

/** The words are posted, so that they stand in no address, history or log; nor is what was looked for in the audit. */
export const searchPage = formPage({
  path: paths.search,
  title: 'Search',
  access: 'casework',
  load: () => ({}),
  view: (_, form) => SearchView(form, null),
  read: readLookedFor,
  submit: async ({ db }: RecordDeps, _, { text, words }, context) => {
    await looked(db, context, null, 'searched', paths.search.pattern)
    return accept({ text, found: await findCases(db, actorOf(context), words) })
  },
  explain: {},
  done:
    (_, { text, found }) =>
    () =>
      SearchView({ ...emptyForm, values: { for: text } }, found),
})
