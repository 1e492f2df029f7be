// One question to the application, and its whole answer with the few things masked that are drawn anew for each: the nonce, the
// request's id, the form's key, ids drawn at random. Nothing else is: the token of a form is that of one browser, kept here.
import type { Hono } from 'hono'
import { formKeyField, formTokenField } from '../../../ui/forms.tsx'
import { withoutRandomIds } from './names.testing.ts'

export type Question = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Of a POST: what was typed. */
  readonly fields?: readonly (readonly [name: string, value: string])[]
  /** The pattern of the page it is for; null for no page of ours. */
  readonly pattern: string | null
}

export type Answered = {
  readonly status: number
  readonly location: string | null
  /** Status, headers and body, as bytes that must be the same in both worlds. */
  readonly whole: string
}

export type Asking = {
  readonly app: Hono
  readonly headersOf: (person: { readonly id: string } | null) => Readonly<Record<string, string>>
}

const origin = 'http://localhost:3000'
const browser = 'putright-form=two-worlds-two-worlds-two-worlds'.slice(0, 'putright-form='.length + 32)
const formKey = '00000000-0000-4000-8000-000000099999'

export const keyOf = ({ method, path, fields = [] }: Question): string => `${method} ${path} ${JSON.stringify(fields)}`

/** `token`: what a form of this browser carries. */
export async function ask(
  { app, headersOf }: Asking,
  person: { readonly id: string } | null,
  question: Question,
  token: string,
): Promise<Answered> {
  const { method, path, fields = [] } = question
  const common = { ...headersOf(person), Cookie: browser }
  const body = new URLSearchParams()
  for (const [name, value] of [...fields, [formTokenField, token], [formKeyField, formKey]] as const) body.append(name, value)
  const init = method === 'GET' ? { headers: common } : { method, headers: { ...common, Origin: origin }, body }
  const response = await app.request(`${origin}${path}`, init)
  const text = await response.text()
  const isExport = response.headers.get('Content-Disposition')?.includes('.putright-case.json') ?? false
  const whole = masked(response, isExport ? exported : text)
  return { status: response.status, location: response.headers.get('Location'), whole }
}

/** The file tells on purpose how much there is that its reader does not see, and is signed over it (decision 0016). */
const exported = '[an exported case]'

function masked(response: Response, text: string): string {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).sort()
  const requestId = response.headers.get('X-Request-Id') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('Content-Security-Policy') ?? '')?.[1] ?? ''
  const whole = `${response.status}\n${headers.join('\n')}\n\n${text}`
  return withoutRandomIds(
    whole
      .replaceAll(nonce === '' ? '\0' : nonce, '[nonce]')
      .replaceAll(requestId === '' ? '\0' : requestId, '[request]')
      .replaceAll(requestId === '' ? '\0' : requestId.slice(0, 8), '[reference]')
      .replaceAll(/(name="form-key" value=")[0-9a-f-]{36}/g, '$1[key]'),
  )
}

/** Any form's token, from any page with a form: it is the same on all. */
export async function tokenFrom({ app, headersOf }: Asking, person: { readonly id: string }): Promise<string> {
  const response = await app.request(`${origin}/sign-out`, { headers: { ...headersOf(person), Cookie: browser } })
  const token = new RegExp(`name="${formTokenField}" value="([^"]+)"`).exec(await response.text())?.[1]
  if (token === undefined) throw new Error('the page with the form to sign out has no token in it')
  return token
}

/** Where two answers part, with a little of what stands around it. */
export function firstDifference(one: string, other: string): string {
  let at = 0
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 160).replace(/\s+/g, ' ')
  return `first world: …${around(one)}…\n  second world: …${around(other)}…`
}
