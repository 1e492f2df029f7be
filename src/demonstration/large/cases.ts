// The cases of one district over some years: drawn evenly over the time, antisocial behaviour and complaints, most of them
// closed and those that have not lived their time yet still open. One in a few hundred goes on for two years.
import { addDays, toEpochDay, type PlainDate } from '../../kernel/plain-date.ts'
import { caseOf, type Making } from '../cases/asb-cases.ts'
import { closedTypes } from '../cases/asb-mix.ts'
import { complaint, subjects } from '../cases/complaint-cases.ts'
import { leadFor } from '../cases/leads.ts'
import { patches } from '../landlord/staff.ts'
import type { Care } from '../life/care.ts'
import type { Answering } from '../life/complaint/complaint.ts'
import type { ToldCase } from '../life/told.ts'
import { workdayFrom } from '../life/workdays.ts'
import { lotsFrom, type Lots } from '../random.ts'
import type { ReportType } from '../words/reports.ts'

/** Sixty thousand in six years of a hundred thousand homes. */
export const casesPerHomeAndYear = 0.1
const longOnesEvery = 400
const cares: readonly Care[] = ['ordinary', 'ordinary', 'ordinary', 'careful', 'careful', 'thin']
const types: readonly ReportType[] = [
  ...closedTypes.flatMap(({ type, weight }) => Array.from({ length: weight }, () => type)),
  'hate',
  'hate',
  'household noise',
  'household noise',
]

export type Span = { readonly from: PlainDate; readonly until: PlainDate }

/** The n-th case of the district: the same however many are made. */
export const nthCase = (making: { readonly asb: Making; readonly com: Making }, span: Span, n: number): ToldCase => {
  const lots = lotsFrom(`${making.asb.seed}/case ${n}`)
  const opened = workdayFrom(addDays(span.from, lots.between(0, toEpochDay(span.until) - toEpochDay(span.from) - 5)))
  if (n % longOnesEvery === 7) return behaviour(making.asb, lots, workdayFrom(addDays(span.until, -lots.between(700, 900))), true)
  return lots.chance(0.68) ? behaviour(making.asb, lots, opened, false) : aComplaint(making.com, lots, opened)
}

function behaviour(making: Making, lots: Lots, opened: PlainDate, isLong: boolean): ToldCase {
  const [patch, type] = [lots.pick(patches).name, isLong ? 'harassment' : lots.pick(types)]
  const lasts = lots.between(22, type === 'household noise' ? 60 : 160)
  const ends = addDays(opened, Math.ceil(lasts * 1.5))
  const until = isLong || ends > making.asOf ? making.asOf : ends
  const [lead, another] = [leadFor(lots, patch, type, opened, until), leadFor(lots, patch, 'threats', opened, until)]
  return caseOf(making, lots, {
    patch,
    type,
    opened,
    lead,
    care: lots.pick(cares),
    lasts: isLong ? null : lasts,
    ground: null,
    comesBack: !isLong && lots.chance(0.07) ? { afterDays: lots.between(20, 80), lasts: lots.between(25, 70) } : null,
    highRisk: lots.chance(0.08),
    everyDays: lots.pick([7, 14, 14, 14, 28, null]),
    handOver:
      lots.chance(0.12) && another !== lead ? { to: another, afterWorkingDays: lots.between(8, 18), accepted: true } : null,
    contradiction: null,
  })
}

const firstAnswers: readonly Answering[] = [
  'in time',
  'in time',
  'in time',
  'in time',
  'in time',
  'late',
  'extended',
  'extended late',
]

function aComplaint(making: Making, lots: Lots, opened: PlainDate): ToldCase {
  const over = addDays(opened, 330)
  return complaint(making, lots, {
    patch: lots.pick(patches).name,
    of: lots.pick(subjects),
    opened,
    end: over < making.asOf ? over : addDays(making.asOf, -1),
    care: lots.pick(cares),
    stage1: lots.pick(firstAnswers),
    stage2: lots.chance(0.27) ? lots.pick<Answering>(['in time', 'in time', 'in time', 'in time', 'late']) : null,
    subject: null,
    goesToOmbudsman: lots.chance(0.05),
  })
}
