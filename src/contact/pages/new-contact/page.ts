import { looked } from '../../../audit/index.ts'
import { actorOf, page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { ContactDeps } from '../../deps.ts'
import { mostFound, whoWasIt } from '../../read-models/who-was-it.ts'
import { NewContactView } from './view.tsx'

export const newContactPage = page({
  path: paths.newContact,
  title: 'Log contact: who was it?',
  access: 'casework',
  load: async ({ db }: ContactDeps, _, context) => {
    const words = (context.query('for') ?? '').trim().slice(0, 100)
    const found = await whoWasIt(db, actorOf(context), words)
    await looked(db, context, null, 'looked for a case to log contact on', paths.newContact.pattern)
    return { words, found: found.slice(0, mostFound), more: found.length > mostFound }
  },
  view: model => NewContactView(model),
})
