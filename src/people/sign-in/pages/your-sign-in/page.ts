import { actorOf, formPage, redirect } from '../../../../ui/page.ts'
import { accept } from '../../../../kernel/result.ts'
import { fields, oneOf, optionalText } from '../../../../ui/fields.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import { YourSignInView } from './view.tsx'

/** Where a person is signed in, and the ways to change how they sign in. */
export const yourSignInPage = formPage({
  path: paths.yourSignIn.show,
  title: 'Your sign-in',
  access: 'signed in',
  load: async ({ signIn }: SignInDeps, _, context) => signIn.yours.show(actorOf(context).id, context.browser.cookies),
  read: body => fields(body, { end: oneOf('what to end', ['one', 'others']), session: optionalText() }),
  view: (yours, form) => YourSignInView({ yours, form }),
  submit: async ({ signIn }, _, { end, session }, context) => {
    const { id } = actorOf(context)
    if (end === 'one') await signIn.yours.end(id, session)
    else await signIn.yours.endOthers(id, context.browser.cookies)
    return accept(null)
  },
  explain: {},
  done: () => redirect(paths.yourSignIn.show(), 'Signed out there.'),
})
