import { emptyForm, errorAt, type FormState } from '../../../../ui/form-state.ts'
import { PostForm } from '../../../../ui/forms.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { actorOf, redirect, type Answer, type Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import { inWords } from '../password/page.tsx'
import { RecoveryCodesView } from '../recovery-codes.tsx'
import { typedText } from '../../../../ui/fields.ts'
import { passwordInput } from '../shared.tsx'

export const recoveryCodesPage: Page<SignInDeps> = {
  pattern: paths.yourSignIn.recoveryCodes.pattern,
  title: 'Make new recovery codes',
  access: 'signed in',
  secret: true,
  examples: () => [paths.yourSignIn.recoveryCodes()],
  show: async ({ signIn }, _, context) =>
    (await signIn.yours.show(actorOf(context).id, '')).hasPassword ? shown(emptyForm, 200) : redirect(paths.yourSignIn.show()),
  submit: async ({ signIn }, _, context, body) => {
    const made = await signIn.yours.renewCodes(actorOf(context).id, typedText(body, 'current'))
    if (made.ok) return { status: 200, html: () => RecoveryCodesView({ codes: made.value, to: paths.yourSignIn.show() }) }
    const [, message] = inWords(made.refusal.why)
    return shown({ values: {}, errors: [{ field: 'current', message }], refusal: null }, 422)
  },
}

const shown = (form: FormState, status: 200 | 422): Answer => ({ status, html: () => <RenewView form={form} /> })

const RenewView = ({ form }: { readonly form: FormState }): Html => (
  <Frame title="Make new recovery codes" form={form}>
    <p class="govuk-body">The ones you have now will no longer work.</p>
    <PostForm>
      {passwordInput('current', { label: 'Your password', error: errorAt(form, 'current')?.text })}
      {govuk('button', { text: 'Make new codes' })}
    </PostForm>
  </Frame>
)
