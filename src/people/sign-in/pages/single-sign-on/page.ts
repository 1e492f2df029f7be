import { redirect, type Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import { asQuery, goTo, returnOf } from '../shared.tsx'

const problem = { problem: 'single-sign-on' }

/** Sends the browser to the landlord's own sign-in. */
export const singleSignOnPage: Page<SignInDeps> = {
  pattern: paths.singleSignOn.pattern,
  title: 'On to your work account',
  access: 'everyone',
  secret: true,
  examples: () => [paths.singleSignOn()],
  show: async ({ signIn }, _, context) => {
    if (signIn.settings.singleSignOn === null) return redirect(paths.signIn())
    const to = returnOf(context)
    const begun = await signIn.singleSignOn.begin(to)
    return begun === null ? redirect(paths.signIn({ ...asQuery(to), ...problem })) : goTo(begun.url, begun.set)
  },
  submit: null,
}

/** Where it sends the browser back to. Why somebody was turned down stands in the log, not here. */
export const singleSignOnReturnPage: Page<SignInDeps> = {
  pattern: paths.singleSignOnReturn.pattern,
  title: 'Back from your work account',
  access: 'everyone',
  secret: true,
  examples: () => [paths.singleSignOnReturn()],
  show: async ({ signIn }, _, context) => {
    if (signIn.settings.singleSignOn === null) return redirect(paths.signIn())
    const { outcome, set, to } = await signIn.singleSignOn.finish(context.browser.search, context.browser)
    return goTo(outcome.is === 'signed in' ? to : paths.signIn(problem), set)
  },
  submit: null,
}
