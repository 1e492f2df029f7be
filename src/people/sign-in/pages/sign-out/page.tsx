import { PostForm } from '../../../../ui/forms.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import type { Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import { cookies } from '../shared.tsx'

/** Not "cookies": a browser would then drop those of every site of the landlord's domain. Ours is dropped by name. */
const clear = ['Clear-Site-Data', '"cache", "storage"'] as const

export const signOutPage: Page<SignInDeps> = {
  pattern: paths.signOut.pattern,
  title: 'Sign out',
  access: 'everyone',
  examples: () => [paths.signOut()],
  secret: true,
  show: async () => ({ status: 200, html: () => <SignOutView /> }),
  submit: async ({ signIn }, _, context) => {
    const set = await signIn.signOut(context.browser)
    const to = signIn.settings.demonstration ? paths.home() : paths.signIn()
    return { to, notice: 'You have signed out.', headers: [...cookies(set), clear] }
  },
}

const SignOutView = (): Html => (
  <Frame title="Sign out">
    <PostForm>{govuk('button', { text: 'Sign out' })}</PostForm>
  </Frame>
)
