import { looked } from '../../../audit/index.ts'
import { accept } from '../../../kernel/result.ts'
import { readLookedFor } from '../../../search/index.ts'
import { emptyForm } from '../../../ui/form-state.ts'
import { actorOf, formPage } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { ContactDeps } from '../../deps.ts'
import { mostFound, whoWasIt, type FoundCase } from '../../read-models/who-was-it.ts'
import { NewContactView, type Cases } from './view.tsx'

const listed = (found: readonly FoundCase[]): Cases => ({ found: found.slice(0, mostFound), more: found.length > mostFound })

/** Whom it was is posted, so that a name stands in no address, history or log. */
export const newContactPage = formPage({
  path: paths.newContact,
  title: 'Log contact: who was it?',
  access: 'casework',
  load: async ({ db }: ContactDeps, _, context) => ({ yours: listed(await whoWasIt(db, actorOf(context), null)) }),
  view: ({ yours }, form) => NewContactView(form, yours, 'yours'),
  read: readLookedFor,
  submit: async ({ db }, _, { text, words }, context) => {
    await looked(db, context, null, 'looked for a case to log contact on', paths.newContact.pattern)
    return accept({ text, cases: listed(await whoWasIt(db, actorOf(context), words)) })
  },
  explain: {},
  done:
    (_, { text, cases }) =>
    () =>
      NewContactView({ ...emptyForm, values: { for: text } }, cases, 'found'),
})
