// The money in one order: the whole sum it requires, and its breakdown. Never both added together. A total may stand before
// its parts ("£650, made up as follows"), after them ("£250 and £100, a total of £350") or nowhere ("£150 for ... and £50
// for ..."). Sums the landlord offered before are re-ordered, or only mentioned; a mention adds nothing.

import type { Part } from '../determination.ts'
import { amountsIn, sum, type Amount } from '../text/amounts.ts'
import { plain } from '../text/mend.ts'

export type OrderMoney = {
  readonly pence: number | null
  readonly parts: readonly Part[]
  readonly previouslyOffered: boolean
  /** Set where a stated total and its stated parts differ. */
  readonly mismatch: { readonly total: number; readonly parts: number } | null
}

type Sum = Amount & { readonly before: string; readonly after: string; readonly nested: boolean }

const nextAmount = (text: string, amount: Amount, all: readonly Amount[]): number =>
  all.find(each => each.start >= amount.end)?.start ?? text.length

const sumsIn = (text: string, nested: boolean): Sum[] => {
  const amounts = amountsIn(text)
  return amounts.map((amount, at) => ({
    ...amount,
    nested,
    before: plain(text.slice(amounts[at - 1]?.end ?? 0, amount.start)).slice(-90),
    after: text.slice(amount.end, nextAmount(text, amount, amounts)),
  }))
}

const replaces = /^[^.;£]{0,40}\b(?:in place of|replac\w+|instead of|in addition to|on top of|over and above)\b/i

const offeredBefore =
  /(?:\b(?:previously|already|originally|earlier|initial|original|its|existing|in addition to|on top of|inclusive of|including|less|minus|deduct(?:ing)?)\b[^.]{0,40}\boffer(?:ed|s)?\b|\boffer of\b)[^.]{0,20}$/
const offeredAfter =
  /^[^.;£]{0,40}\b(?:(?:it |the landlord |has |had |was |that )*(?:previously|already|originally) (?:offered|awarded|paid|made)|(?:it|the landlord) (?:has |had )?(?:previously |already )?offered|offered (?:at|in|during|through|by)|(?:its|the) (?:previous |earlier |original )?offer\b)/i

const wasOffered = ({ before, after }: Sum): boolean =>
  !replaces.test(after) && (offeredBefore.test(before) || offeredAfter.test(after))

const isSide = ({ before }: Sum): boolean =>
  /\b(?:per|each|up to|every|more than|less than|exceeding|in addition to|on top of|replac(?:es|ing)|instead of)\b[^.]{0,50}$/.test(
    before,
  )

const isTotal = ({ before, after }: Sum): boolean =>
  /\b(?:total(?:s|ling|ing)?(?: of| to| sum of| compensation of)?|sum of|amounting to)\s*(?:compensation of )?$/.test(before) ||
  /^\s*(?:compensation )?(?:in total|altogether)\b/i.test(after)

const breaksDown = (text: string): boolean =>
  /\b(?:compris(?:ed|ing|es)|made up|broken down|break ?down|consist(?:s|ing)|as follows|this is|which is|being|includ(?:es|ing)|of which|this includes|calculated)\b|[(:]\s*$/.test(
    plain(text),
  )

const purpose = (after: string): string =>
  after
    .split(/(?<=[a-z)])\.(?:\s|$)/)[0]!
    .replace(
      /^[\s,]*(?:in )?(?:compensation\s+)?(?:(?:is|was)\s+)?(?:for|in recognition of|to reflect|to recognise|in respect of|towards|relating to|in relation to)\s+/i,
      '',
    )
    .replace(/[\s,;:(–-]*(?:\b(?:and|plus|with)(?: a(?: further)?)?)?[\s,;:(–-]*$/i, '')
    .replace(/\)$/, '')
    .replace(/,? (?:and )?(?:making )?(?:a|in) total(?: of)?$/i, '')
    .trim()

const partOf = (each: Sum): Part => ({ pence: each.pence, for: purpose(each.after) })

const split = (own: readonly Sum[], nested: readonly Sum[], text: string): { total: Sum | null; parts: readonly Sum[] } => {
  const all = [...own, ...nested]
  const [first, ...rest] = all
  if (!first) return { total: null, parts: [] }
  if (rest.length === 0) return nested.length === 0 ? { total: first, parts: [] } : { total: null, parts: all }
  const named = all.find(isTotal)
  if (named) return { total: named, parts: all.filter(each => each !== named) }
  const addsUp = sum(rest.map(each => each.pence)) === first.pence
  const statedWhole =
    !first.nested &&
    (addsUp ||
      (own.length === 1 && nested.length > 1) ||
      breaksDown(text.slice(first.end, rest[0]?.nested ? undefined : rest[0]?.start)))
  return statedWhole ? { total: first, parts: rest } : { total: null, parts: all }
}

export const moneyOf = (text: string, content: readonly string[]): OrderMoney => {
  const own = sumsIn(text, false).filter(each => !isSide(each))
  const nested = content.flatMap(item => sumsIn(item, true)).filter(each => !isSide(each))
  const offered = [...own, ...nested].filter(wasOffered)
  const isNew = (each: Sum): boolean => !offered.includes(each)
  const onlyOffered = offered.length > 0 && !own.some(isNew) && !nested.some(isNew)
  // "plus the £120 it offered, if not already paid" orders that sum too; "in addition to the £120 offered" does not.
  const reordered =
    !onlyOffered &&
    /\bif (?:it has |this has |that has |they have )?not (?:already |yet )?(?:done so|(?:been )?(?:paid|made))/.test(
      plain(text),
    ) &&
    offered.length > 0
  const counts = (each: Sum): boolean => onlyOffered || reordered || isNew(each)
  const { total, parts } = split(own.filter(counts), nested.filter(counts), text)
  const added = sum(parts.map(each => each.pence))
  if (total === null && parts.length === 0) return { pence: null, parts: [], previouslyOffered: false, mismatch: null }
  return {
    pence: total?.pence ?? added,
    parts: parts.map(partOf),
    previouslyOffered: onlyOffered,
    mismatch: total && parts.length > 0 && added !== total.pence ? { total: total.pence, parts: added } : null,
  }
}
