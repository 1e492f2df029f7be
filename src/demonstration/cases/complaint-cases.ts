// The complaints besides those of the stories: closed ones over six years, and open ones at each point of the way.
import { addDays, plainDate, type PlainDate } from '../../kernel/plain-date.ts'
import { patches, type PatchName, type StaffName } from '../landlord/staff.ts'
import { complaintCase } from '../life/complaint/complaint-case.ts'
import type { Answering, Complaint } from '../life/complaint/complaint.ts'
import type { Care } from '../life/care.ts'
import type { ToldCase } from '../life/told.ts'
import { isWorked, workdayFrom, workingDaysAfter } from '../life/workdays.ts'
import { lotsFrom, type Lots } from '../random.ts'
import { complaintTitles, type ComplaintAbout } from '../words/complaints.ts'
import type { Making } from './asb-cases.ts'
import { managerOf, teamOf } from './leads.ts'

type Plot = Pick<Complaint, 'of' | 'stage1' | 'stage2' | 'subject' | 'goesToOmbudsman'> & {
  readonly patch: PatchName
  readonly opened: PlainDate
  readonly end: PlainDate
  readonly care: Care
}

export const subjects: readonly ComplaintAbout[] = [
  'handling',
  'handling',
  'handling',
  'repairs',
  'repairs',
  'repairs',
  'moves',
  'other',
  'other',
]

/** How the closed ones were answered at stage 1: 18 late there, 13 extended, 3 extended too late; and the rest at stage 2. */
export const closedMix = {
  count: 128,
  late: 18,
  extended: 13,
  extendedLate: 3,
  escalated: 34,
  lateAt2: 4,
  extendedAt2: 2,
  extendedLateAt2: 1,
  ombudsman: 6,
}

export const closedComplaints = (making: Making): readonly ToldCase[] =>
  Array.from({ length: closedMix.count }, (_, n) => {
    const lots = lotsFrom(`${making.seed}/complaint/${n}`)
    const year = [2020, 2021, 2022, 2022, 2023, 2023, 2024, 2024, 2024, 2025, 2025][(n * 7) % 11] ?? 2024
    const opened = workdayFrom(
      addDays(
        plainDate(`${year}-${year === 2020 ? '08' : '01'}-06`),
        lots.between(0, year === 2020 ? 130 : year === 2025 ? 240 : 355),
      ),
    )
    const escalated = n % 128 >= 128 - closedMix.escalated
    return complaint(making, lots, {
      patch: lots.pick(patches).name,
      of: lots.pick(subjects),
      opened,
      end: addDays(opened, 330) < making.asOf ? addDays(opened, 330) : addDays(making.asOf, -1),
      care: lots.pick<Care>(['careful', 'careful', 'ordinary', 'ordinary', 'ordinary', 'thin']),
      stage1: firstAnswer(n),
      stage2: escalated ? secondAnswer(n - (128 - closedMix.escalated)) : null,
      subject: null,
      goesToOmbudsman: n >= closedMix.count - closedMix.ombudsman,
    })
  })

function firstAnswer(n: number): Answering {
  const { late, extended, extendedLate } = closedMix
  if (n < late) return 'late'
  if (n < late + extended) return 'extended'
  return n < late + extended + extendedLate ? 'extended late' : 'in time'
}

function secondAnswer(n: number): Answering {
  const { lateAt2, extendedAt2, extendedLateAt2 } = closedMix
  if (n < lateAt2) return 'late'
  if (n < lateAt2 + extendedAt2) return 'extended'
  return n < lateAt2 + extendedAt2 + extendedLateAt2 ? 'extended late' : 'in time'
}

/** Working days before the day of the demonstration on which each open one was made. */
const openAtStage1 = [1, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13, 15, 17, 19] as const
const openAtStage2 = [48, 52, 55, 60, 66] as const

export const openComplaints = (making: Making): readonly ToldCase[] => [
  ...openAtStage1.map((days, n) => openComplaint(making, days, n, 'not yet', null)),
  ...openAtStage2.map((days, n) => openComplaint(making, days, 50 + n, 'in time', 'not yet')),
]

function openComplaint(making: Making, days: number, n: number, stage1: Answering, stage2: Answering | null): ToldCase {
  const lots = lotsFrom(`${making.seed}/open complaint/${n}`)
  return complaint(making, lots, {
    patch: lots.pick(patches).name,
    of: subjects[n % subjects.length] ?? 'handling',
    opened: workingDaysBefore(making.asOf, days),
    end: addDays(making.asOf, -1),
    care: n % 5 === 3 ? 'thin' : 'careful',
    stage1,
    stage2,
    subject: null,
    goesToOmbudsman: false,
  })
}

/** The working day from which it is the n-th. */
export function workingDaysBefore(day: PlainDate, n: number): PlainDate {
  let earlier = addDays(day, -n)
  while (!isWorked(earlier) || workingDaysAfter(earlier, n) > day) earlier = addDays(earlier, -1)
  return earlier
}

/** The one about a member of staff, who finds no trace of it. */
export function staffComplaint(making: Making): ToldCase {
  const lots = lotsFrom(`${making.seed}/staff complaint`)
  return complaint(making, lots, {
    patch: 'Hartsmere East',
    of: 'staff',
    opened: workingDaysBefore(making.asOf, 9),
    end: addDays(making.asOf, -1),
    care: 'careful',
    stage1: 'not yet',
    stage2: null,
    subject: { name: 'Colin Marsh', manager: 'Callum Reid' },
    goesToOmbudsman: false,
  })
}

export function complaint(making: Making, lots: Lots, plot: Plot): ToldCase {
  const { reported: _reported, neighbour: _neighbour, ...cast } = making.casting(lots, plot.patch, plot.opened)
  const lead: StaffName = plot.opened > '2022-11-01' && lots.chance(0.5) ? 'Maya Fenn' : 'Devinder Sohal'
  return complaintCase(
    {
      ...cast,
      ...plot,
      caseId: lots.id(),
      reference: making.reference(),
      title: lots.pick(complaintTitles[plot.of]),
      lead,
      manager: managerOf(teamOf(plot.patch)),
      helper: lots.chance(0.08) ? making.helper() : null,
      reviewer: 'Nadia Rahman',
    },
    lots,
    making.newEntry,
  )
}
