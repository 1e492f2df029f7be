// What is wrong with the text itself: it stops mid-sentence, repeats itself, uses an outcome no longer in use, or lacks
// something a determination has.

import type { Finding, Masthead, Order, Warning } from '../determination.ts'
import { mentionsIn } from '../findings/severity.ts'
import type { Line } from '../outline/line.ts'

export const textStops = (lines: readonly Line[]): Warning[] => {
  const last = lines.at(-1)
  const isWhole =
    last === undefined || last.text.split(' ').length < 5 || /[.!?:;)\]"”’'…\d]$/.test(last.text) || last.raw.includes('\t')
  return isWhole
    ? []
    : [
        {
          kind: 'text-stops',
          text: `The text stops in the middle of a sentence: "... ${last.text.slice(-60)}". Anything after it is missing.`,
        },
      ]
}

export const repeats = (count: number): Warning[] =>
  count === 0
    ? []
    : [
        {
          kind: 'repeated-text',
          text: `${count === 1 ? 'A list head is' : `${count} list heads are`} printed again after the list. The repeat is read once.`,
        },
      ]

export const legacy = (findings: readonly Finding[]): Warning[] =>
  findings.some(({ raw }) => mentionsIn(raw).some(mention => mention.legacy))
    ? [
        {
          kind: 'legacy-wording',
          text: 'The determination says "partial maladministration", an outcome no longer in use; it is read as maladministration.',
        },
      ]
    : []

const upheld: readonly Finding['severity'][] = ['severe_maladministration', 'maladministration', 'service_failure']

export const notStated = (
  masthead: Masthead,
  findings: readonly Finding[],
  orders: readonly Order[],
  items: readonly string[],
): Warning[] => {
  const lacking = [
    masthead.date === null ? 'No date was found for the determination.' : null,
    masthead.landlord === null ? 'No landlord was found in the heading or the title.' : null,
    items.length === 0 ? 'No complaint items were found.' : null,
    findings.length === 0 ? 'No findings were found in the determination section.' : null,
    orders.length === 0 && findings.some(({ severity }) => upheld.includes(severity))
      ? 'Failings were found but no orders; the text may be incomplete.'
      : null,
  ]
  return lacking.filter(text => text !== null).map(text => ({ kind: 'not-stated', text }))
}
