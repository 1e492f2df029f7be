// The one bridge to upstream's own templates: GOV.UK Frontend and MoJ Frontend components, rendered by Nunjucks from the
// files in their packages, so their markup is never copied. Types come from their macro-options; fixtures hold the output.
import { raw } from 'hono/html'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'
import type { GovukComponents } from './generated/govuk.ts'
import { htmlString, isHtml, type Html } from './html.ts'
import type { MojComponents } from './moj-options.ts'

const { resolve } = createRequire(import.meta.url)
const roots = [
  join(dirname(resolve('govuk-frontend/package.json')), 'dist'),
  dirname(resolve('@ministryofjustice/frontend/package.json')),
]
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(roots), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
})
const compiled = new Map<string, nunjucks.Template>()

function template(library: 'govuk' | 'moj', name: string): nunjucks.Template {
  const path = `${library}/components/${name}/macro.njk`
  const known = compiled.get(path)
  if (known) return known
  const macro = library + name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const made = new nunjucks.Template(
    `{% from "${path}" import ${macro} %}{{ ${macro}(params) }}`,
    environment,
    `${library}:${name}`,
    true,
  )
  compiled.set(path, made)
  return made
}

/** Html inside options becomes its string: the templates mark `html` options safe themselves. */
function plainOptions(value: unknown): unknown {
  if (isHtml(value)) return htmlString(value)
  if (Array.isArray(value)) return value.map(plainOptions)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainOptions(inner)]))
}

const mostKept = 5000
const longestKept = 1000
const kept = new Map<string, Html>()

/**
 * A template costs up to half a millisecond and a page has hundreds, mostly the same tags and buttons: what was rendered is
 * kept under everything it was made from, so nobody is given what their own options would not have made. Only of short
 * options: long ones hold the words of one case, which seldom come again.
 */
function render(library: 'govuk' | 'moj', name: string, options: unknown): Html {
  const params = plainOptions(options)
  const key = `${library}/${name} ${JSON.stringify(params)}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const made = raw(template(library, name).render({ params }).trim())
  if (key.length <= longestKept) keep(key, made)
  return made
}

function keep(key: string, made: Html): void {
  const oldest = kept.size < mostKept ? undefined : kept.keys().next().value
  if (oldest !== undefined) kept.delete(oldest)
  kept.set(key, made)
}

/** A GOV.UK Frontend component, as upstream renders it: `{govuk('tag', { text: 'Shown' })}`. */
export const govuk = <Name extends keyof GovukComponents>(name: Name, options: GovukComponents[Name]): Html =>
  render('govuk', name, options)

/** An MoJ Frontend component. Their options are typed by hand in moj-options.ts, for those in use. */
export const moj = <Name extends keyof MojComponents>(name: Name, options: MojComponents[Name]): Html =>
  render('moj', name, options)
