// Which antisocial behaviour cases there are, besides those of the stories: the open ones officer by officer, the closed ones
// drawn. With the stories they make 260, of which 64 are open.
import { plainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { PatchName, StaffName } from '../landlord/staff.ts'
import type { Care } from '../life/care.ts'
import type { ReportType } from '../words/reports.ts'

export type OpenGroup = {
  readonly lead: StaffName
  readonly patch: PatchName
  readonly count: number
  readonly care: Care
  readonly types: readonly ReportType[]
  /** Of so many of the group, from its first. */
  readonly highRisk?: number
  readonly withoutContactPlan?: number
  readonly contradictions?: number
  readonly opened: readonly [from: PlainDate, until: PlainDate]
  /** Who had it before: handed over to the lead on about this day. */
  readonly before?: { readonly lead: StaffName; readonly until: PlainDate }
  /** Nobody has been in touch since this day, so that the next contact is due on the day of the demonstration. */
  readonly quiet?: { readonly count: number; readonly since: PlainDate }
}

const between = (from: string, until: string): readonly [PlainDate, PlainDate] => [plainDate(from), plainDate(until)]
const lately = between('2025-12-08', '2026-04-10')
const thisSpring = between('2026-02-23', '2026-04-28')
const quiet = { count: 3, since: plainDate('2026-04-14') }

export const openGroups: readonly OpenGroup[] = [
  { lead: 'Martin Keel', patch: 'Quillfeather', count: 1, care: 'thin', types: ['threats'], highRisk: 1, opened: lately },
  {
    lead: 'Martin Keel',
    patch: 'Quillfeather',
    count: 3,
    care: 'ordinary',
    types: ['noise', 'pets', 'rubbish'],
    opened: lately,
    quiet,
  },
  {
    lead: 'Martin Keel',
    patch: 'Quillfeather',
    count: 9,
    care: 'thin',
    types: ['noise', 'drugs', 'harassment', 'rubbish', 'other'],
    withoutContactPlan: 5,
    contradictions: 3,
    opened: lately,
  },
  {
    lead: 'Josie Tran',
    patch: 'Penhallow and Saltmarsh',
    count: 9,
    care: 'ordinary',
    types: ['harassment', 'noise', 'household noise', 'household noise', 'noise', 'rubbish', 'pets', 'drugs', 'other'],
    highRisk: 1,
    withoutContactPlan: 1,
    contradictions: 2,
    opened: lately,
  },
  {
    lead: 'Amara Boateng',
    patch: 'Brindlewick East',
    count: 8,
    care: 'careful',
    types: ['threats', 'hate', 'violence', 'hate', 'drugs', 'harassment', 'drugs', 'threats'],
    highRisk: 3,
    contradictions: 2,
    opened: lately,
  },
  {
    lead: 'Leila Haddad',
    patch: 'Brindlewick East',
    count: 3,
    care: 'careful',
    types: ['noise', 'rubbish', 'other'],
    withoutContactPlan: 1,
    opened: thisSpring,
  },
  {
    lead: 'Leila Haddad',
    patch: 'Brindlewick East',
    count: 1,
    care: 'ordinary',
    types: ['harassment'],
    opened: between('2026-01-12', '2026-02-13'),
    before: { lead: 'Lorna Pike', until: plainDate('2026-04-22') },
  },
  {
    lead: 'Gareth Pugh',
    patch: 'Brindlewick West',
    count: 4,
    care: 'ordinary',
    types: ['noise', 'household noise', 'pets', 'drugs'],
    withoutContactPlan: 2,
    contradictions: 1,
    opened: lately,
  },
  {
    lead: 'Nisha Verma',
    patch: 'Brindlewick West',
    count: 4,
    care: 'careful',
    types: ['violence', 'hate', 'threats', 'harassment'],
    highRisk: 1,
    opened: lately,
  },
  {
    lead: 'Lorna Pike',
    patch: 'Quillfeather',
    count: 5,
    care: 'thin',
    types: ['threats', 'noise', 'harassment', 'rubbish', 'noise'],
    highRisk: 1,
    withoutContactPlan: 3,
    contradictions: 2,
    opened: between('2025-12-01', '2026-03-06'),
  },
  {
    lead: 'Colin Marsh',
    patch: 'Hartsmere East',
    count: 3,
    care: 'thin',
    types: ['noise', 'pets', 'harassment'],
    withoutContactPlan: 2,
    contradictions: 1,
    opened: lately,
  },
  {
    lead: 'Bernadette Flynn',
    patch: 'Coldbrook North',
    count: 2,
    care: 'careful',
    types: ['violence', 'hate'],
    highRisk: 1,
    opened: lately,
  },
  { lead: 'Kwame Asante', patch: 'Hartsmere West', count: 1, care: 'ordinary', types: ['noise'], opened: thisSpring },
  {
    lead: 'Kwame Asante',
    patch: 'Hartsmere West',
    count: 1,
    care: 'ordinary',
    types: ['harassment'],
    opened: between('2025-09-08', '2025-10-10'),
    before: { lead: 'Graham Tull', until: plainDate('2025-11-20') },
  },
  {
    lead: 'Sofia Marino',
    patch: 'Coldbrook North',
    count: 1,
    care: 'ordinary',
    types: ['drugs'],
    opened: between('2025-09-08', '2025-10-10'),
    before: { lead: 'Graham Tull', until: plainDate('2025-11-24') },
  },
  {
    lead: 'Petra Novak',
    patch: 'Coldbrook South',
    count: 1,
    care: 'careful',
    types: ['noise'],
    opened: between('2026-02-23', '2026-04-03'),
  },
]

/** How often each type comes among the closed ones. Hate and household noise are counted and not drawn. */
export const closedTypes: readonly { readonly type: ReportType; readonly weight: number }[] = [
  { type: 'noise', weight: 40 },
  { type: 'harassment', weight: 18 },
  { type: 'drugs', weight: 14 },
  { type: 'rubbish', weight: 10 },
  { type: 'threats', weight: 8 },
  { type: 'pets', weight: 8 },
  { type: 'other', weight: 7 },
  { type: 'violence', weight: 4 },
]

export const closed = {
  count: 189,
  hate: 4,
  householdNoise: 7,
  comeBack: 14,
  /** How many were opened in each year from May to April. */
  years: [
    { from: plainDate('2020-05-11'), share: 0.11 },
    { from: plainDate('2021-05-10'), share: 0.13 },
    { from: plainDate('2022-05-09'), share: 0.15 },
    { from: plainDate('2023-05-15'), share: 0.18 },
    { from: plainDate('2024-05-13'), share: 0.22 },
    { from: plainDate('2025-05-12'), share: 0.21 },
  ],
} as const
