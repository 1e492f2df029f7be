// better-auth knows people by an e-mail address. It gets one that is made from the staff id and belongs to nobody, so that a
// change of a person's real address changes nothing here, and no personal data is kept a second time.
import type { StaffId } from '../../ledger/fact.ts'

const domain = 'staff.invalid'
const pattern = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@staff\.invalid$/

export const addressOf = (staffId: StaffId): string => `${staffId}@${domain}`
/** For an address that nobody has: as long as any other, and takes as long to look up. */
export const nobodysAddress = addressOf('00000000-0000-0000-0000-000000000000')
export const staffIdIn = (address: string): StaffId | null => pattern.exec(address)?.[1] ?? null
