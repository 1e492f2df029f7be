// Cover that was arranged for an officer who is away, told in each of their open cases.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { happened } from '../../ledger/new-fact.ts'
import { staffId, type StaffName } from '../landlord/staff.ts'
import type { Told, ToldCase } from '../life/told.ts'
import { moment } from '../london.ts'
import { lotsFrom } from '../random.ts'

export type Cover = {
  readonly instead: StaffName
  readonly by: StaffName
  readonly from: PlainDate
  readonly until: PlainDate
  readonly arranged: { readonly by: StaffName; readonly on: PlainDate }
}

export const isLedBy = ({ facts }: ToldCase, name: StaffName): boolean =>
  !facts.some(fact => fact.type === 'CaseClosed') &&
  facts.findLast(fact => fact.type === 'LeadNamed')?.fields['staff'] === staffId(name)

export function withCover(told: ToldCase, { instead, by, from, until, arranged }: Cover): ToldCase {
  const lots = lotsFrom(`cover of ${told.caseId}`)
  const facts = [
    happened('officer absent', from, { staff: staffId(instead), from, until }),
    happened('cover arranged', from, { staff: staffId(by), instead: staffId(instead), from, until }),
  ].map((fact, n): Told => ({
    ...fact,
    entryId: lots.hex(6),
    by: staffId(arranged.by),
    at: moment(arranged.on, 11 * 60 + n),
  }))
  return { ...told, facts: [...told.facts, ...facts].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) }
}
