// What a page offers to go on to: links and forms, read from its HTML as a browser would.
import { parse, type HTMLElement } from 'node-html-parser'
import { formKeyField, formTokenField } from '../../../ui/forms.tsx'
import type { Lots } from '../small-world.testing.ts'
import { addedCases, addedEntry, hiddenWords, openWords } from './names.testing.ts'

type Field = {
  readonly name: string
  readonly kind: 'hidden' | 'choice' | 'day' | 'typed'
  /** Of a choice: each of its values. Of what is hidden: the one. */
  readonly values: readonly string[]
}
export type FormFound = { readonly method: 'GET' | 'POST'; readonly action: string; readonly fields: readonly Field[] }
export type Offered = { readonly links: readonly string[]; readonly forms: readonly FormFound[] }

export function offeredBy(html: string, at: string): Offered {
  const document = parse(html)
  const links = document.querySelectorAll('a[href^="/"]').map(link => plain(link.getAttribute('href') ?? ''))
  return { links: [...new Set(links)], forms: document.querySelectorAll('form').map(form => formFound(form, at)) }
}

const plain = (href: string): string => href.replace(/#.*$/, '')

const formFound = (form: HTMLElement, at: string): FormFound => ({
  method: form.getAttribute('method')?.toLowerCase() === 'post' ? 'POST' : 'GET',
  action: plain(form.getAttribute('action') ?? at),
  fields: fieldsOf(form),
})

function fieldsOf(form: HTMLElement): readonly Field[] {
  const fields = new Map<string, Field>()
  for (const one of form.querySelectorAll('input, select, textarea, button')) {
    const name = one.getAttribute('name')
    if (!name || name === formTokenField || name === formKeyField) continue
    const before = fields.get(name)
    const values = valuesOf(one)
    if (values === null) fields.set(name, { name, kind: one.getAttribute('type') === 'date' ? 'day' : 'typed', values: [] })
    else {
      const kind = one.getAttribute('type') === 'hidden' ? 'hidden' : 'choice'
      fields.set(name, { name, kind, values: [...(before?.values ?? []), ...values] })
    }
  }
  return [...fields.values()]
}

/** Null: it is typed in. */
function valuesOf(one: HTMLElement): readonly string[] | null {
  if (one.tagName === 'SELECT') return one.querySelectorAll('option').map(option => option.getAttribute('value') ?? option.text)
  if (one.tagName === 'BUTTON') return [one.getAttribute('value') ?? '']
  const type = one.getAttribute('type') ?? 'text'
  return ['hidden', 'radio', 'checkbox', 'submit'].includes(type) ? [one.getAttribute('value') ?? 'on'] : null
}

/** What a form of theirs would never offer: things that are hidden in the second world, and in the first are nowhere. */
const numbered = [31, 32, 33, 34]
const guesses = [
  ...numbered.flatMap(n => [`party-${n}`, `promise-${n}`, `report-${n}`, `evidence-${n}`]),
  ...[1, 2, 3].map(addedEntry),
  ...addedCases,
]

const days = ['', '2026-02-22', '2026-02-25', '2026-03-01', '2026-03-30', '2026-05-04', '2026-05-05', '2026-05-11']

/** Filled in as somebody might, often well enough to be taken. */
export function filledIn({ fields }: FormFound, lots: Lots): readonly (readonly [string, string])[] {
  return fields.flatMap(({ name, kind, values }) => {
    if (kind === 'day') return [[name, lots.one(days)] as const]
    if (kind !== 'typed' && lots.chance(0.1)) return [[name, lots.one(guesses)] as const]
    if (kind === 'hidden') return values.map(value => [name, value] as const)
    if (kind === 'choice') return lots.chance(0.9) && values.length > 0 ? [[name, lots.one(values)] as const] : []
    return [[name, typed(name, lots)] as const]
  })
}

function typed(name: string, lots: Lots): string {
  if (name.endsWith('-day')) return lots.one(['1', '4', '4', '12', '27'])
  if (name.endsWith('-month')) return lots.one(['5', '5', '3', '2'])
  if (name.endsWith('-year')) return '2026'
  if (/asAt|knownAt|week|upTo/i.test(name)) return lots.one(['2026-05-04', '2026-04-01'])
  if (/hour|minute|time|^at$/i.test(name)) return lots.one(['', '09:30', '10'])
  return lots.one([...hiddenWords, ...openWords, 'COM 41100', 'ASB 41040', 'Petra'])
}
