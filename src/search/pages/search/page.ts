import { looked } from '../../../audit/index.ts'
import { accept, refuse } from '../../../kernel/result.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { typed } from '../../../ui/fields.ts'
import { emptyForm } from '../../../ui/form-state.ts'
import { actorOf, formPage } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { findCases } from '../../read-models/find-cases.ts'
import { longest, wordsOf } from '../../words.ts'
import { SearchView } from './view.tsx'

/** The words are posted, so that they stand in no address, history or log; nor is what was looked for in the audit. */
export const searchPage = formPage({
  path: paths.search,
  title: 'Search',
  access: 'casework',
  load: () => ({}),
  view: (_, form) => SearchView(form, null),
  read: body => {
    const text = typed(body, 'for').trim().slice(0, longest)
    const words = wordsOf(text)
    return words === null
      ? refuse([{ field: 'for', message: 'Enter at least one letter or number to look for' }])
      : accept({ text, words })
  },
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
