// What a complaint is about, besides what every case has, and how it goes.
import type { StaffName } from '../../landlord/staff.ts'
import type { ComplaintAbout } from '../../words/complaints.ts'
import type { Life } from '../life.ts'

export type Answering = 'in time' | 'late' | 'extended' | 'extended late' | 'not yet'

export type Complaint = {
  readonly of: ComplaintAbout
  readonly stage1: Answering
  /** Null: the resident leaves it there. */
  readonly stage2: Answering | null
  /** Who is complained about, where it is about a member of staff; and whoever manages them. */
  readonly subject: { readonly name: StaffName; readonly manager: StaffName } | null
  readonly reviewer: StaffName
  readonly goesToOmbudsman: boolean
}
export type ComplaintLife = Life<Complaint>
export const about = ['complaint-1']
