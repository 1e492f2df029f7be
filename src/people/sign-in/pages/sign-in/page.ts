import type { Body, FormState } from '../../../../ui/form-state.ts'
import { emptyForm } from '../../../../ui/form-state.ts'
import { redirect, type Answer, type Context, type Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import { typedText } from '../../../../ui/fields.ts'
import { asQuery, goTo, returnOf, waitWords } from '../shared.tsx'
import { SignInView } from './view.tsx'

const wrong = 'The e-mail address or the password is not right'

/** The same answer, in the same time, whether or not anybody has the address. */
export const signInPage: Page<SignInDeps> = {
  pattern: paths.signIn.pattern,
  title: 'Sign in',
  access: 'everyone',
  secret: true,
  examples: () => [paths.signIn()],
  show: async ({ signIn }, _, context) => {
    if (signIn.settings.demonstration) return redirect(paths.home())
    return shown(signIn, context, emptyForm, 200)
  },
  submit: async ({ signIn }, _, context, body) => {
    if (signIn.settings.demonstration || signIn.settings.singleSignOn !== null) return null
    const email = typedText(body, 'email').trim()
    const missing = missingIn(email, typedText(body, 'password'))
    if (missing !== null) return shown(signIn, context, { values: { email }, errors: missing, refusal: null }, 422, body)
    const { outcome, set } = await signIn.password(email, typedText(body, 'password'), context.browser)
    const to = returnOf(context, body)
    switch (outcome.is) {
      case 'signed in':
        return goTo(to, set)
      case 'second factor asked':
        return goTo(paths.secondFactor(asQuery(to)), set)
      case 'second factor to set up':
        return goTo(paths.secondFactorSetUp(asQuery(to)), set)
      case 'wait':
        return shown(signIn, context, { values: { email }, errors: [], refusal: waitWords(outcome.seconds) }, 429, body)
      case 'no':
        return shown(
          signIn,
          context,
          { values: { email }, errors: [{ field: 'email', message: wrong }], refusal: null },
          422,
          body,
        )
    }
  },
}

function missingIn(email: string, password: string): FormState['errors'] | null {
  const errors = [
    ...(email === '' ? [{ field: 'email', message: 'Enter your work e-mail address' }] : []),
    ...(password === '' ? [{ field: 'password', message: 'Enter your password' }] : []),
  ]
  return errors.length === 0 ? null : errors
}

type SignIn = SignInDeps['signIn']

const shown = (signIn: SignIn, context: Context, form: FormState, status: 200 | 422 | 429, body: Body = {}): Answer => ({
  status,
  html: () =>
    SignInView({
      form,
      to: returnOf(context, body),
      singleSignOn: signIn.settings.singleSignOn?.name ?? null,
      wasTurnedDown: context.query('problem') === 'single-sign-on',
    }),
})
