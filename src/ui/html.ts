// Html is what views return and components accept: markup already escaped. A plain string is never Html, so text cannot
// become markup by accident; `raw` from hono/html is the only way round, and a reviewer can grep for it.
import type { HtmlEscapedString } from 'hono/utils/html'

/** hono/jsx's own type of an element. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Attributes of an element, escaped by the template. */
export type Attributes = { readonly [name: string]: string | number | boolean | null | undefined }

/** The markup as a string. Throws on asynchronous markup: views load nothing. */
export function htmlString(html: Html): string {
  if (html instanceof Promise) throw new TypeError('This markup is asynchronous; load first, then render')
  const text: unknown = html.toString()
  if (typeof text !== 'string') throw new TypeError('This markup is asynchronous; load first, then render')
  return text
}

/** JSX nodes and raw() strings say so themselves. */
export const isHtml = (value: unknown): value is HtmlEscapedString =>
  typeof value === 'object' && value !== null && (value as { isEscaped?: unknown }).isEscaped === true
