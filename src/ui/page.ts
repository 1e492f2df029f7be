// A page is a value. From the list of them come the router, the access checks, the site map and the accessibility run.
// Deps is what the slice needs from outside (loaded standards, case files); the application's deps must include it.
import type { Result } from '../kernel/result.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Actor } from '../people/actor.ts'
import { emptyForm, type Body, type FieldError, type FormState } from './form-state.ts'
import type { Html } from './html.ts'
import type { Params, Path } from './path.ts'

/** Who may open a page. `people/access` says which roles hold each; a new access is a new member here. */
export type Access = 'everyone' | 'signed in' | 'casework' | 'team' | 'administration' | 'audit' | 'export' | 'data protection'

export type Context = {
  /** The day in London when the request came in. Nothing else reads the clock. */
  readonly today: PlainDate
  /** The moment the request came in: what a fact's recordedAt is. */
  readonly now: Instant
  /** Who is signed in. Never null on a page whose access is not 'everyone'. */
  readonly actor: Actor | null
  /** A value after the `?`, or null when absent or empty. */
  readonly query: (name: string) => string | null
  readonly browser: Browser
}

/** What signing in must know of whoever asks, and no other page needs. */
export type Browser = {
  /** The Cookie header; '' when there is none. */
  readonly cookies: string
  readonly agent: string
  /** The address on the network; null in a test without one. */
  readonly address: string | null
  /** From the `?` on, exactly as it came. */
  readonly search: string
}

/** A header of the answer, such as Set-Cookie: for signing in and out only. */
export type Header = readonly [name: string, value: string]

/** `notice` is said once, at the top of the page that is shown next. No personal data: it passes through the browser. */
export type Redirect = { readonly to: string; readonly notice?: string; readonly headers?: readonly Header[] }
export const redirect = (to: string, notice?: string): Redirect => ({ to, ...(notice !== undefined && { notice }) })

/** Precondition: a page whose access asks for signing in. */
export function actorOf({ actor }: Pick<Context, 'actor'>): Actor {
  if (actor === null) throw new Error('a page for people who are signed in was opened by somebody who is not')
  return actor
}

/**
 * `status` is 200, or for a form that comes back 422 (the user can mend it), 409 (the domain says no) or 429 (too often).
 * Null is 404. `html` is called while rendering, so that it can know the request.
 */
export type Answer = Shown | Redirect | Download | null
export type Shown = {
  readonly status: 200 | 409 | 422 | 429
  readonly html: () => Html
  readonly headers?: readonly Header[]
  /** Of a form: what was asked was done, and this is what came of it. What is kept of it (that somebody looked) stays kept. */
  readonly done?: true
}

/** A file to keep. `name` is of our own making and says nothing of anybody. */
export type Download = { readonly download: string | Uint8Array<ArrayBuffer>; readonly type: string; readonly name: string }

type Now<T> = T | Promise<T>

export type Page<Deps> = {
  readonly pattern: string
  readonly title: string
  readonly access: Access
  /** What is sent here is never written down or shown again: passwords and codes. */
  readonly secret?: boolean
  /** URLs that show this page, for the site map and the accessibility run. */
  readonly examples: (deps: Deps) => Now<readonly string[]>
  readonly show: (deps: Deps, params: Readonly<Record<string, string>>, context: Context) => Promise<Answer>
  readonly submit:
    ((deps: Deps, params: Readonly<Record<string, string>>, context: Context, body: Body) => Promise<Answer>) | null
}

type Definition<Deps, Pattern extends string, Model> = {
  readonly path: Path<Pattern>
  /** What kind of page it is, for lists; the frame has the title of the one shown. */
  readonly title: string
  readonly access: Access
  /** Null when there is no such thing, or when it is hidden: both look the same. */
  readonly load: (deps: Deps, params: Params<Pattern>, context: Context) => Now<Model | null>
  /** Needed when the path has parameters. */
  readonly examples?: (deps: Deps) => Now<readonly string[]>
}

const base = <Deps, Pattern extends string, Model>(definition: Definition<Deps, Pattern, Model>) => ({
  pattern: definition.path.pattern,
  title: definition.title,
  access: definition.access,
  examples: definition.examples ?? (() => [definition.path.pattern]),
})

export const page = <Deps, Pattern extends string, Model>(
  definition: Definition<Deps, Pattern, Model> & { readonly view: (model: Model, context: Context) => Html },
): Page<Deps> => ({
  ...base(definition),
  submit: null,
  show: async (deps, params, context) => {
    const model = await definition.load(deps, params as Params<Pattern>, context)
    return model === null ? null : { status: 200, html: () => definition.view(model, context) }
  },
})

/** One sentence, or the field to mend, for each reason a decision can refuse. */
export type Explain<Refusal extends { readonly why: string }> = {
  readonly [Why in Refusal['why']]: (refusal: Extract<Refusal, { readonly why: Why }>) => string | FieldError
}

type FormDefinition<Deps, Pattern extends string, Model, Values, Outcome, Refusal extends { readonly why: string }> = Definition<
  Deps,
  Pattern,
  Model
> & {
  readonly view: (model: Model, form: FormState, context: Context) => Html
  /** Refused without an error: the form comes back as it was typed, for one more row. */
  readonly read: (body: Body, context: Context) => Result<Values, readonly FieldError[]>
  readonly submit: (deps: Deps, model: Model, values: Values, context: Context) => Now<Result<Outcome, Refusal>>
  readonly explain: Explain<Refusal>
  /** Where to go next; a file to keep; or, for a form that asks and changes nothing, the page that answers, as a function. */
  readonly done: (model: Model, outcome: Outcome, context: Context) => Redirect | Download | (() => Html)
}

export const formPage = <Deps, Pattern extends string, Model, Values, Outcome, Refusal extends { readonly why: string }>(
  definition: FormDefinition<Deps, Pattern, Model, Values, Outcome, Refusal>,
): Page<Deps> => ({
  ...base(definition),
  show: async (deps, params, context) => {
    const model = await definition.load(deps, params as Params<Pattern>, context)
    return model === null ? null : { status: 200, html: () => definition.view(model, emptyForm, context) }
  },
  submit: async (deps, params, context, body) => {
    const model = await definition.load(deps, params as Params<Pattern>, context)
    if (model === null) return null
    const typed = typedValues(body)
    const again = (errors: readonly FieldError[], refusal: string | null): Answer => ({
      status: refusal !== null ? 409 : errors.length > 0 ? 422 : 200,
      html: () => definition.view(model, { values: typed, errors, refusal }, context),
    })
    const read = definition.read(body, context)
    if (!read.ok) return again(read.refusal, null)
    const outcome = await definition.submit(deps, model, read.value, context)
    if (!outcome.ok) {
      const why = outcome.refusal.why as Refusal['why']
      const said = definition.explain[why](outcome.refusal as Extract<Refusal, { readonly why: typeof why }>)
      return typeof said === 'string' ? again([], said) : again([said], null)
    }
    const next = definition.done(model, outcome.value, context)
    return typeof next === 'function' ? { status: 200, html: next, done: true } : next
  },
})

const typedValues = (body: Body): FormState['values'] =>
  Object.fromEntries(Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
