import { emptyForm, errorAt, type FormState } from '../../../../ui/form-state.ts'
import { PostForm } from '../../../../ui/forms.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { actorOf, redirect, type Answer, type Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import type { NotChanged } from '../../your-sign-in.ts'
import { passwordHint, passwordWords } from '../first-password/page.tsx'
import { typedText } from '../../../../ui/fields.ts'
import { passwordInput } from '../shared.tsx'

/** Asks for the password that is in use, so that a computer left open does not become somebody else's. */
export const changePasswordPage: Page<SignInDeps> = {
  pattern: paths.yourSignIn.password.pattern,
  title: 'Change your password',
  access: 'signed in',
  secret: true,
  examples: () => [paths.yourSignIn.password()],
  show: async ({ signIn }, _, context) =>
    (await signIn.yours.show(actorOf(context).id, '')).hasPassword ? shown(emptyForm, 200) : redirect(paths.yourSignIn.show()),
  submit: async ({ signIn }, _, context, body) => {
    const next = typedText(body, 'password')
    if (next !== typedText(body, 'again')) return wrong('again', 'Type the same password in both boxes')
    const { cookies } = context.browser
    const changed = await signIn.yours.changePassword(actorOf(context).id, typedText(body, 'current'), next, cookies)
    if (!changed.ok) return wrong(...inWords(changed.refusal.why))
    return redirect(paths.yourSignIn.show(), 'Your password has been changed. Other browsers have been signed out.')
  },
}

export function inWords(why: NotChanged['why']): [field: string, message: string] {
  if (why === 'wrong password') return ['current', 'That is not your password']
  if (why === 'wait') return ['current', 'There were too many tries. Wait 15 minutes, then try again']
  return ['password', passwordWords[why]]
}

const wrong = (field: string, message: string): Answer => shown({ values: {}, errors: [{ field, message }], refusal: null }, 422)
const shown = (form: FormState, status: 200 | 422): Answer => ({ status, html: () => <ChangeView form={form} /> })

const ChangeView = ({ form }: { readonly form: FormState }): Html => (
  <Frame title="Change your password" form={form}>
    <PostForm>
      {passwordInput('current', { label: 'Your password now', error: errorAt(form, 'current')?.text })}
      {passwordInput('password', {
        label: 'New password',
        hint: passwordHint,
        error: errorAt(form, 'password')?.text,
        isNew: true,
      })}
      {passwordInput('again', { label: 'The new password again', error: errorAt(form, 'again')?.text, isNew: true })}
      {govuk('button', { text: 'Change it' })}
    </PostForm>
  </Frame>
)
