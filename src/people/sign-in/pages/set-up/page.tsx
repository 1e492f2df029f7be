import { emptyForm, type FormState } from '../../../../ui/form-state.ts'
import { redirect, type Answer, type Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import type { ToSetUp } from '../../second-factor-set-up.ts'
import { typedText } from '../../../../ui/fields.ts'
import { asQuery, cookies, returnOf } from '../shared.tsx'
import { RecoveryCodesView } from '../recovery-codes.tsx'
import { SetUpView } from './view.tsx'

/** Shown after a right password, while there is no second factor; to anybody else it leads back to signing in. */
export const setUpPage: Page<SignInDeps> = {
  pattern: paths.secondFactorSetUp.pattern,
  title: 'Set up your authenticator app',
  access: 'everyone',
  secret: true,
  examples: () => [paths.secondFactorSetUp()],
  show: async ({ signIn }, _, context) => {
    const toSetUp = await signIn.setUp.show(context.browser)
    const to = returnOf(context)
    return toSetUp === null ? redirect(paths.signIn(asQuery(to))) : shown(toSetUp, emptyForm, to, 200)
  },
  submit: async ({ signIn }, _, context, body) => {
    const to = returnOf(context, body)
    const toSetUp = await signIn.setUp.show(context.browser)
    if (toSetUp === null) return redirect(paths.signIn(asQuery(to)))
    const code = typedText(body, 'code').trim()
    const wrong = (message: string) =>
      shown(toSetUp, { values: {}, errors: [{ field: 'code', message }], refusal: null }, to, 422)
    if (code === '') return wrong('Enter the code that the app shows')
    const { outcome, set, recoveryCodes } = await signIn.setUp.confirm(code, context.browser)
    if (outcome.is !== 'signed in')
      return wrong('That code is not right. Check that the phone’s clock sets itself, then try the next code')
    return { status: 200, html: () => RecoveryCodesView({ codes: recoveryCodes, to }), headers: cookies(set) }
  },
}

const shown = (toSetUp: ToSetUp, form: FormState, to: string, status: 200 | 422): Answer => ({
  status,
  html: () => SetUpView({ secret: toSetUp.secret, uri: toSetUp.uri, form, to }),
})
