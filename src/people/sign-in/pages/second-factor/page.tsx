import { input, PostForm } from '../../../../ui/forms.tsx'
import { emptyForm, type FormState } from '../../../../ui/form-state.ts'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { redirect, type Answer, type Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import { typedText } from '../../../../ui/fields.ts'
import { asQuery, goTo, ReturnField, returnOf } from '../shared.tsx'

const locked = 'There were too many wrong codes. Wait 15 minutes, then sign in again. If it was not you, tell your administrator'

export const secondFactorPage: Page<SignInDeps> = {
  pattern: paths.secondFactor.pattern,
  title: 'Enter a code from your app',
  access: 'everyone',
  secret: true,
  examples: () => [paths.secondFactor()],
  show: async ({ signIn }, _, context) =>
    usesPasswords(signIn) ? shown(emptyForm, returnOf(context), 200) : redirect(paths.signIn()),
  submit: async ({ signIn }, _, context, body) => {
    if (!usesPasswords(signIn)) return null
    const to = returnOf(context, body)
    const typed = typedText(body, 'code').trim()
    if (typed === '') return wrong('Enter the code from your app, or a recovery code', to)
    const { outcome, set } = await signIn.secondFactor(typed, context.browser)
    if (outcome.is === 'signed in') return goTo(to, set)
    if (outcome.is === 'no' && outcome.why === 'wrong')
      return wrong('That code is not right. Codes from an app change every half minute, and each works once', to)
    if (outcome.is === 'no' && outcome.why === 'locked') return shown({ ...emptyForm, refusal: locked }, to, 429)
    const again = redirect(paths.signIn(asQuery(to)), 'That took too long, or the code had been used. Sign in again.')
    return { ...again, headers: set.map(line => ['Set-Cookie', line] as const) }
  },
}

const usesPasswords = ({ settings }: SignInDeps['signIn']) => !settings.demonstration && settings.singleSignOn === null

const wrong = (message: string, to: string): Answer =>
  shown({ values: {}, errors: [{ field: 'code', message }], refusal: null }, to, 422)

const shown = (form: FormState, to: string, status: 200 | 422 | 429): Answer => ({
  status,
  html: () => <CodeView form={form} to={to} />,
})

const CodeView = ({ form, to }: { readonly form: FormState; readonly to: string }): Html => (
  <Frame title="Enter a code from your app" form={form}>
    <PostForm action={paths.secondFactor()}>
      <ReturnField to={to} />
      {govuk('input', {
        ...input(form, 'code', { label: 'Code', hint: 'The 6 digits your authenticator app shows for Putright' }),
        classes: 'govuk-input--width-20',
        autocomplete: 'one-time-code',
        spellcheck: false,
      })}
      {govuk('button', { text: 'Sign in' })}
      {govuk('details', {
        summaryText: 'I do not have my phone',
        text: 'Type one of your recovery codes instead. Each works once. If you have none left, ask your administrator for a new link.',
      })}
    </PostForm>
  </Frame>
)
