// Who is doing it. Loaded from the database for each request, in the request's own transaction, so that a change of role,
// team or cover holds from the next click.
import type { StaffId } from '../ledger/fact.ts'

export const roles = [
  'housing officer',
  'ASB officer',
  'team manager',
  'complaints officer',
  'stage 2 reviewer',
  'member responsible for complaints',
  'analyst',
  'administrator',
  'data protection officer',
] as const
export type Role = (typeof roles)[number]

export type Actor = {
  readonly id: StaffId
  readonly name: string
  readonly roles: readonly Role[]
  readonly teamId: string | null
  /** The staff whose cases this person covers today. */
  readonly covering: readonly { readonly staffId: StaffId; readonly name: string; readonly until: string | null }[]
}
