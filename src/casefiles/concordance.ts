// The verdicts on a case beside what the Ombudsman found: each failing with the verdict that shows it or why no record
// could, each credit with proof that no verdict contradicts it, and every stated count reckoned again.
import { toEpochDay } from '../kernel/plain-date.ts'
import { workingDaysBetween, type Calendar } from '../kernel/working-days.ts'
import type { Entry } from '../rulebook/entry.ts'
import type { Verdict } from '../rulebook/verdict.ts'
import type { CaseFile } from './case-file.ts'

type Found = CaseFile['found']
export type FailingMatch =
  | {
      readonly is: 'shown'
      readonly failing: Found['failings'][number]
      readonly by: readonly Verdict[]
      /** Every verdict that shows it rests on an entry in which the Ombudsman's own conclusion is written down. */
      readonly onlyRestated: boolean
    }
  | { readonly is: 'not shown'; readonly failing: Found['failings'][number] }
  | { readonly is: 'no record could show it'; readonly failing: Found['failings'][number]; readonly because: string }

export type CreditMatch = { readonly credit: Found['credits'][number]; readonly contradictedBy: readonly Verdict[] }
export type QuoteMatch = { readonly quote: Found['quoted'][number]; readonly reckoned: string; readonly reproduced: boolean }

export type Concordance = {
  readonly file: CaseFile
  readonly failings: readonly FailingMatch[]
  readonly credits: readonly CreditMatch[]
  readonly quotes: readonly QuoteMatch[]
}

/**
 * Late, overdue, or not shown. A verdict that lacks only the exact day of something which is on the record speaks neither
 * for a failing nor against a credit.
 */
export const isAdverse = ({ is, missing }: Pick<Verdict, 'is' | 'missing'>): boolean =>
  is === 'met late' || is === 'overdue' || (is === 'not shown' && !missing.some(one => one.startsWith('the exact date of')))

/** Precondition: the verdicts are those of the whole case, as known at the determination. */
export const concordanceOf = (
  file: CaseFile,
  entries: readonly Entry[],
  verdicts: readonly Verdict[],
  calendar: Calendar,
): Concordance => ({
  file,
  failings: file.found.failings.map(failing => matchFailing(failing, verdicts, entries)),
  credits: file.found.credits.map(credit => matchCredit(credit, verdicts)),
  quotes: file.found.quoted.map(quote => reckonQuote(quote, entries, calendar)),
})

function matchFailing(failing: Found['failings'][number], verdicts: readonly Verdict[], entries: readonly Entry[]): FailingMatch {
  if (failing.noRecord !== undefined) return { is: 'no record could show it', failing, because: failing.noRecord }
  const code = failing.as ?? failing.code
  const by = verdicts.filter(
    verdict => isAdverse(verdict) && verdict.failing === code && restsOn(verdict, failing.concerns ?? []),
  )
  return by.length > 0
    ? { is: 'shown', failing, by, onlyRestated: by.every(verdict => isRestated(verdict, entries)) }
    : { is: 'not shown', failing }
}

const kindsThatConclude = new Set(['record found missing', 'ombudsman evidence sent'])
const fieldsThatConclude = [
  'basis',
  'investigated',
  'accurate',
  'contradicts',
  'failingsRecognised',
  'allPoints',
  'empathy',
  'reflects',
  'correct',
]

/**
 * Some entries can only be told in the Ombudsman's own words about them: that a record is missing, that a letter had no
 * basis. A verdict on those agrees with the finding by construction, so the concordance counts them apart.
 */
function isRestated({ pattern, trigger }: Verdict, entries: readonly Entry[]): boolean {
  const entry = entries.find(one => one.id === trigger)
  if (!entry || (pattern !== 'never' && pattern !== 'contains')) return false
  return kindsThatConclude.has(entry.kind) || fieldsThatConclude.some(field => field in entry.fields)
}

const restsOn = (verdict: Verdict, ids: readonly string[]) => verdict.entries.some(id => ids.includes(id))

const matchCredit = (credit: Found['credits'][number], verdicts: readonly Verdict[]): CreditMatch => ({
  credit,
  contradictedBy: verdicts.filter(
    verdict => isAdverse(verdict) && credit.against.includes(verdict.failing) && restsOn(verdict, credit.concerns),
  ),
})

function reckonQuote(quote: Found['quoted'][number], entries: readonly Entry[], calendar: Calendar): QuoteMatch {
  if (quote.parts) {
    const sum = quote.parts.reduce((total, part) => total + part, 0)
    return { quote, reckoned: `${sum} pence`, reproduced: (sum === quote.pence) === (quote.addsUp ?? true) }
  }
  const [from, to] = [dayOf(entries, quote.from), dayOf(entries, quote.to)]
  if (!from || !to)
    return {
      quote,
      reckoned: quote.pence === undefined ? 'no exact dates to reckon from' : 'stated as one sum',
      reproduced: quote.pence !== undefined,
    }
  if (quote.workingDays !== undefined) {
    const { exclusive, inclusive } = workingDaysBetween(calendar, from, to)
    const right = {
      exclusive: exclusive === quote.workingDays,
      inclusive: inclusive === quote.workingDays,
      both: exclusive === quote.workingDays && inclusive === quote.workingDays,
    }
    return {
      quote,
      reckoned: `${exclusive} exclusive, ${inclusive} inclusive`,
      reproduced: right[quote.convention ?? 'exclusive'],
    }
  }
  const days = toEpochDay(to) - toEpochDay(from)
  if (quote.days !== undefined) return { quote, reckoned: `${days} days`, reproduced: days === quote.days }
  const months = days / 30.4375
  return {
    quote,
    reckoned: `${months.toFixed(1)} months`,
    reproduced: quote.months !== undefined && Math.abs(months - quote.months) <= (quote.approximate ? 1.5 : 0.5),
  }
}

function dayOf(entries: readonly Entry[], id: string | undefined) {
  const occurred = entries.find(entry => entry.id === id)?.occurred
  if (!occurred || occurred.precision === 'undated') return null
  return occurred.precision === 'day' ? occurred.on : occurred.from
}
