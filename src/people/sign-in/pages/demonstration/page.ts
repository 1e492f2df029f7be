import { redirect, type Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import { typedText } from '../../../../ui/fields.ts'
import { goTo, returnOf } from '../shared.tsx'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** One press on a role: there is no password to ask for. Outside the demonstration there is no such page. */
export const demonstrationSignInPage: Page<SignInDeps> = {
  pattern: paths.demonstration.signIn.pattern,
  title: 'Sign in as somebody',
  access: 'everyone',
  secret: true,
  examples: () => [paths.demonstration.signIn()],
  show: async () => redirect(paths.home()),
  submit: async ({ signIn }, _, context, body) => {
    const staffId = typedText(body, 'staffId')
    if (!signIn.settings.demonstration || !uuid.test(staffId)) return null
    const to = returnOf(context, body)
    const set = await signIn.signInAs(staffId, context.browser)
    return set === null ? null : goTo(to, set)
  },
}
