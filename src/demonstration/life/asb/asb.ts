// What an antisocial behaviour case is about, besides what every case has.
import type { StaffName } from '../../landlord/staff.ts'
import type { ReportType } from '../../words/reports.ts'
import type { Life, Person } from '../life.ts'

export type Asb = {
  readonly type: ReportType
  /** Working days from opening to closing; null: still open at the end. */
  readonly lasts: number | null
  /** On what ground it is closed; null: drawn. */
  readonly ground: 'resolved' | null
  /** Calendar days from closing to a report that opens it again, and how long it then lasts. */
  readonly comesBack: { readonly afterDays: number; readonly lasts: number | null } | null
  readonly highRisk: boolean
  /** How often contact was agreed; null: never agreed. */
  readonly everyDays: 7 | 14 | 28 | null
  readonly reported: Person
  /** A neighbour who told us in confidence. */
  readonly informant: Person | null
  readonly witness: Person | null
  readonly handOver: { readonly to: StaffName; readonly afterWorkingDays: number; readonly accepted: boolean } | null
  readonly leftHome: boolean
  readonly safeguarding: boolean
  readonly legal: boolean
  /** Fresh reports in a working week, about. */
  readonly pace: number
  /** Something that does not add up, for a review to find: what is told, so many working days in. */
  readonly contradiction: { readonly afterWorkingDays: number; readonly tells: (life: AsbLife) => void } | null
}
export type AsbLife = Life<Asb>

/** The type as rules know it. */
export const typeOfReport = (type: ReportType): string => (type === 'household noise' ? 'noise' : type)
export const isCrime = (type: ReportType): boolean => ['drugs', 'violence', 'threats', 'hate'].includes(type)
export const isForNeighbours = (type: ReportType): boolean => ['noise', 'household noise', 'pets', 'rubbish'].includes(type)
