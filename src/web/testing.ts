// Pages in tests, in process: a visitor who keeps cookies, opens a form before posting it, and follows no redirect.
import type { Hono } from 'hono'
import { parse, type HTMLElement } from 'node-html-parser'
import { formTokenField } from '../ui/forms.tsx'

export type Seen = {
  readonly status: number
  readonly html: string
  readonly document: HTMLElement
  /** The text a person would read, white space squashed. */
  readonly text: string
  readonly location: string | null
  readonly headers: Headers
}

export type Visitor = {
  readonly get: (path: string) => Promise<Seen>
  /** Opens the page first, for its token, unless told not to. */
  readonly post: (
    path: string,
    values: Readonly<Record<string, string | File>>,
    options?: { readonly forged?: boolean },
  ) => Promise<Seen>
}

const origin = 'http://localhost:3000'

/** `headers` go with every request: who is signed in, in a test. */
export function visit(app: Hono, always: Readonly<Record<string, string>> = {}): Visitor {
  const cookies = new Map<string, string>()
  const send = async (
    path: string,
    init: { method?: string; body?: FormData; headers?: Record<string, string> } = {},
  ): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...always, ...init.headers, ...(cookie !== '' && { Cookie: cookie }) }
    const response = await app.request(`${origin}${path}`, { ...init, headers })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    return seen(response, await response.text())
  }
  return {
    get: path => send(path),
    post: async (path, values, { forged = false } = {}) => {
      const token = forged ? '' : tokenIn((await send(path)).document)
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...values, [formTokenField]: token })) form.append(name, value)
      return send(path, { method: 'POST', body: form, headers: forged ? {} : { Origin: origin } })
    },
  }
}

const tokenIn = (document: HTMLElement) => document.querySelector(`input[name="${formTokenField}"]`)?.getAttribute('value') ?? ''

function seen(response: Response, html: string): Seen {
  const document = parse(html)
  const text = (document.querySelector('body') ?? document).structuredText.replace(/\s+/g, ' ').trim()
  return { status: response.status, html, document, text, location: response.headers.get('Location'), headers: response.headers }
}
