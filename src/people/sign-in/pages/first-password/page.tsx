import { PostForm } from '../../../../ui/forms.tsx'
import { emptyForm, errorAt, type FormState } from '../../../../ui/form-state.ts'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { redirect, type Answer, type Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import { fewestCharacters, mostCharacters, type PasswordRefused } from '../../passwords.ts'
import { typedText } from '../../../../ui/fields.ts'
import { goTo, passwordInput } from '../shared.tsx'

export const passwordWords: Readonly<Record<PasswordRefused['why'], string>> = {
  'too short': `Use at least ${fewestCharacters} characters. Three random words are easy to remember`,
  'too long': `Use ${mostCharacters} characters or fewer`,
  'easily guessed':
    'That is easily guessed: it is common, or made of your name or a pattern of keys. Three random words are harder to guess',
}
export const passwordHint = `At least ${fewestCharacters} characters. Any characters, spaces too; you can paste it from a password manager`

/** Where the link leads that an administrator handed over. */
export const firstPasswordPage: Page<SignInDeps> = {
  pattern: paths.firstPassword.pattern,
  title: 'Choose a password',
  access: 'everyone',
  secret: true,
  examples: () => [paths.firstPassword()],
  show: async ({ signIn }, _, context) => {
    if (signIn.settings.demonstration || signIn.settings.singleSignOn !== null) return redirect(paths.signIn())
    const code = context.query('code') ?? ''
    return (await signIn.invited(code)) === null ? over : shown(code, emptyForm, 200)
  },
  submit: async ({ signIn }, _, context, body) => {
    if (signIn.settings.demonstration || signIn.settings.singleSignOn !== null) return null
    const code = typedText(body, 'code')
    const password = typedText(body, 'password')
    if (password !== typedText(body, 'again')) return wrong(code, 'again', 'Type the same password in both boxes')
    const went = await signIn.firstPassword(code, password, context.browser)
    if ('why' in went) return wrong(code, 'password', passwordWords[went.why])
    return went.outcome.is === 'no' ? over : goTo(paths.secondFactorSetUp(), went.set)
  },
}

const wrong = (code: string, field: string, message: string): Answer =>
  shown(code, { values: {}, errors: [{ field, message }], refusal: null }, 422)

const shown = (code: string, form: FormState, status: 200 | 422): Answer => ({
  status,
  html: () => <ChooseView code={code} form={form} />,
})

/** Unknown, used and too old look alike. */
const over: Answer = {
  status: 200,
  html: () => (
    <Frame title="This link cannot be used">
      <p class="govuk-body">A link works once, and for a day. Ask your administrator for a new one.</p>
    </Frame>
  ),
}

const ChooseView = ({ code, form }: { readonly code: string; readonly form: FormState }): Html => (
  <Frame title="Choose a password" form={form}>
    <PostForm action={paths.firstPassword()}>
      <input type="hidden" name="code" value={code} />
      {passwordInput('password', { label: 'Password', hint: passwordHint, error: errorAt(form, 'password')?.text, isNew: true })}
      {passwordInput('again', { label: 'The same password again', error: errorAt(form, 'again')?.text, isNew: true })}
      {govuk('button', { text: 'Continue' })}
    </PostForm>
  </Frame>
)
