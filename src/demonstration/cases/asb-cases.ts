// The mix, cast and lived.
import { addDays, toEpochDay, type PlainDate } from '../../kernel/plain-date.ts'
import { countBetween } from '../../kernel/working-days.ts'
import type { EntryId } from '../../ledger/fact.ts'
import { englandAndWales } from '../../standards/calendar.ts'
import { patches, type PatchName, type StaffName } from '../landlord/staff.ts'
import { asbCase } from '../life/asb/asb-case.ts'
import type { Asb } from '../life/asb/asb.ts'
import { contradictions } from '../life/asb/contradictions.ts'
import type { Care } from '../life/care.ts'
import type { Person } from '../life/life.ts'
import type { ToldCase } from '../life/told.ts'
import { workdayFrom } from '../life/workdays.ts'
import { lotsFrom, type Lots } from '../random.ts'
import { reports, type ReportType } from '../words/reports.ts'
import { closed, closedTypes, openGroups, type OpenGroup } from './asb-mix.ts'
import type { Casting } from './cast.ts'
import { leadFor, managerOf, teamOf } from './leads.ts'
import { quietSince } from './quiet.ts'

export type Making = {
  readonly seed: string
  readonly asOf: PlainDate
  readonly casting: Casting
  readonly reference: () => string
  readonly newEntry: () => EntryId
  /** A helper for one more case; null when all have one. */
  readonly helper: () => Person | null
}

export const openCases = (making: Making): readonly ToldCase[] => {
  let planted = 0
  return openGroups.flatMap((group, g) =>
    Array.from({ length: group.count }, (_, n) => {
      const contradiction = n >= group.count - (group.contradictions ?? 0) ? (contradictions[planted++] ?? null) : null
      return openCase(making, group, lotsFrom(`${making.seed}/open/${g}/${n}`), n, contradiction)
    }),
  )
}

function openCase(
  making: Making,
  group: OpenGroup,
  lots: Lots,
  n: number,
  planted: (typeof contradictions)[number] | null,
): ToldCase {
  const [from, until] = group.opened
  const opened = workdayFrom(addDays(from, lots.between(0, toEpochDay(until) - toEpochDay(from))))
  const { before } = group
  const told = caseOf(making, lots, {
    patch: group.patch,
    type: group.types[n % group.types.length] ?? 'noise',
    opened,
    lead: before?.lead ?? group.lead,
    care: group.care,
    lasts: null,
    ground: null,
    comesBack: null,
    highRisk: n < (group.highRisk ?? 0),
    everyDays: n >= group.count - (group.withoutContactPlan ?? 0) ? null : group.quiet ? 14 : lots.pick([7, 7, 14, 14, 28]),
    handOver: before ? { to: group.lead, afterWorkingDays: workedBetween(opened, before.until), accepted: true } : null,
    contradiction: planted
      ? { afterWorkingDays: Math.max(3, Math.floor(workedBetween(opened, making.asOf) * 0.7)), tells: planted.tells }
      : null,
  })
  return group.quiet && n < group.quiet.count ? quietSince(told, group.quiet.since, lots) : told
}

const workedBetween = (from: PlainDate, to: PlainDate): number =>
  countBetween(englandAndWales, toEpochDay(from), toEpochDay(to)).exclusive

export const closedCases = (making: Making): readonly ToldCase[] =>
  Array.from({ length: closed.count }, (_, n) => {
    const lots = lotsFrom(`${making.seed}/closed/${n}`)
    const type = n < closed.hate ? 'hate' : n < closed.hate + closed.householdNoise ? 'household noise' : drawnType(lots)
    const opened = openedOn(lots, n / closed.count)
    const lasts = lots.between(22, type === 'household noise' ? 60 : 130)
    const comesBack = n % 13 === 6 ? { afterDays: lots.between(20, 80), lasts: lots.between(25, 70) } : null
    const patch = lots.pick(patches).name
    const ends = addDays(opened, Math.ceil((lasts + (comesBack ? comesBack.lasts : 0)) * 1.5) + (comesBack?.afterDays ?? 0) + 10)
    if (ends > making.asOf)
      return closedCase(making, lots, { patch, type, opened: workdayFrom(addDays(opened, -330)), lasts, comesBack })
    return closedCase(making, lots, { patch, type, opened, lasts, comesBack })
  })

type Closed = { patch: PatchName; type: ReportType; opened: PlainDate; lasts: number; comesBack: Asb['comesBack'] }

function closedCase(making: Making, lots: Lots, { patch, type, opened, lasts, comesBack }: Closed): ToldCase {
  const lead = leadFor(lots, patch, type, opened, addDays(opened, Math.ceil(lasts * 1.5)))
  const another = leadFor(lots, patch, 'threats', opened, addDays(opened, Math.ceil(lasts * 1.5)))
  return caseOf(making, lots, {
    patch,
    type,
    opened,
    lead,
    care: lots.pick<Care>(
      opened < '2023-01-01' ? ['ordinary', 'thin', 'thin', 'careful'] : ['ordinary', 'ordinary', 'careful', 'careful', 'thin'],
    ),
    lasts,
    ground: null,
    comesBack,
    highRisk: lots.chance(0.08),
    everyDays: lots.pick([7, 14, 14, 14, 28, null]),
    handOver:
      lots.chance(0.12) && another !== lead ? { to: another, afterWorkingDays: lots.between(8, 18), accepted: true } : null,
    contradiction: null,
  })
}

const openedOn = (lots: Lots, share: number): PlainDate => {
  let left = share
  const year = closed.years.find(one => (left -= one.share) < 0) ?? closed.years[closed.years.length - 1]!
  return workdayFrom(addDays(year.from, lots.between(0, 340)))
}

function drawnType(lots: Lots): ReportType {
  let left = lots.next() * closedTypes.reduce((sum, one) => sum + one.weight, 0)
  return closedTypes.find(one => (left -= one.weight) < 0)?.type ?? 'noise'
}

type Plot = Pick<Asb, 'type' | 'lasts' | 'ground' | 'comesBack' | 'highRisk' | 'everyDays' | 'handOver' | 'contradiction'> & {
  readonly patch: PatchName
  readonly opened: PlainDate
  readonly lead: StaffName
  readonly care: Care
}

export function caseOf(making: Making, lots: Lots, plot: Plot): ToldCase {
  const cast = making.casting(lots, plot.patch, plot.opened)
  const { reported, neighbour, ...place } = cast
  return asbCase(
    {
      ...place,
      ...plot,
      caseId: lots.id(),
      reference: making.reference(),
      title: lots.pick(reports[plot.type].titles),
      end: addDays(making.asOf, -1),
      manager: managerOf(teamOf(plot.patch)),
      helper: lots.chance(0.11) ? making.helper() : null,
      reported,
      informant: lots.chance(0.14) ? neighbour : null,
      witness: lots.chance(0.2) ? neighbour : null,
      leftHome: plot.highRisk && lots.chance(0.3),
      safeguarding: lots.chance(0.05),
      legal: lots.chance(0.04),
      pace: lots.pick([0.15, 0.2, 0.25, 0.3, 0.45]),
    },
    lots,
    making.newEntry,
  )
}
