// What the pages of signing in share: where to go on to, and how a wait is said.
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Body } from '../../../ui/form-state.ts'
import type { Context, Header, Redirect } from '../../../ui/page.ts'
import { safeReturn } from '../return-to.ts'

/** From the form, or from the address. */
export const returnOf = (context: Pick<Context, 'query'>, body: Body = {}): string => {
  const typed = body['to']
  return safeReturn(typeof typed === 'string' ? typed : context.query('to'))
}
/** Left out when it is the first page, to keep addresses short. */
export const asQuery = (to: string) => (to === '/' ? {} : { to })

export const ReturnField = ({ to }: { readonly to: string }): Html | null =>
  to === '/' ? null : <input type="hidden" name="to" value={to} />

export const cookies = (set: readonly string[]): readonly Header[] => set.map(line => ['Set-Cookie', line] as const)
export const goTo = (to: string, set: readonly string[]): Redirect => ({ to, headers: cookies(set) })

export const waitWords = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60)
  return `There were too many tries. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again. If it was not you, tell your administrator`
}

/** Never filled in: what was typed is not sent back. */
export const passwordInput = (
  name: string,
  { label, hint, error, isNew = false }: { label: string; hint?: string; error?: string | undefined; isNew?: boolean },
): Html =>
  govuk('password-input', {
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint === undefined ? undefined : { text: hint },
    errorMessage: error === undefined ? undefined : { text: error },
    autocomplete: isNew ? 'new-password' : 'current-password',
  })
