import { errorAt, type FormState } from '../../../../ui/form-state.ts'
import { input, PostForm } from '../../../../ui/forms.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import { asQuery, passwordInput, ReturnField } from '../shared.tsx'

export type SignInView = {
  readonly form: FormState
  readonly to: string
  /** What the landlord's own sign-in is called; null: passwords are used. */
  readonly singleSignOn: string | null
  readonly wasTurnedDown: boolean
}

const turnedDown =
  'Your work account did not let you in to Putright. Try again; if that does not help, ask your administrator to check that you are on the staff list with the same e-mail address'

export const SignInView = ({ form, to, singleSignOn, wasTurnedDown }: SignInView): Html => (
  <Frame title="Sign in" form={wasTurnedDown ? { ...form, refusal: turnedDown } : form}>
    {singleSignOn === null ? <WithPassword form={form} to={to} /> : <WithWorkAccount name={singleSignOn} to={to} />}
  </Frame>
)

/** A link, not a form: a browser does not follow a form to another site's sign-in. */
const WithWorkAccount = ({ name, to }: { readonly name: string; readonly to: string }): Html =>
  govuk('button', { text: `Sign in with ${name}`, href: paths.singleSignOn(asQuery(to)), isStartButton: false })

const WithPassword = ({ form, to }: { readonly form: FormState; readonly to: string }): Html => (
  <PostForm action={paths.signIn()}>
    <ReturnField to={to} />
    {govuk('input', {
      ...input(form, 'email', { label: 'Work e-mail address' }),
      type: 'email',
      autocomplete: 'username',
      spellcheck: false,
    })}
    {passwordInput('password', { label: 'Password', error: errorAt(form, 'password')?.text })}
    {govuk('button', { text: 'Continue' })}
    {govuk('details', {
      summaryText: 'I cannot sign in',
      text: 'If you have forgotten your password, or lost your phone and your recovery codes, ask your administrator for a new link to set them up.',
    })}
  </PostForm>
)
