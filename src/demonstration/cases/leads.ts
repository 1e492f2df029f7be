// Who leads what: the officer of the patch, or for serious behaviour a specialist of the team, of those employed on the day.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { patches, staff, type PatchName, type StaffName, type TeamName } from '../landlord/staff.ts'
import type { Lots } from '../random.ts'
import type { ReportType } from '../words/reports.ts'

const employed = (name: StaffName, on: PlainDate): boolean =>
  staff.some(one => one.name === name && one.started <= on && (!('left' in one) || (one.left ?? '9') >= on))

const specialists: { readonly [Team in TeamName]: readonly StaffName[] } = {
  North: ['Amara Boateng', 'Nisha Verma'],
  South: ['Bernadette Flynn', 'Tom Ashdown'],
}
/** Those who had no patch of their own, and have left. */
const floating: { readonly [Team in TeamName]: readonly StaffName[] } = { North: ['Lorna Pike'], South: ['Graham Tull'] }

export const managerOf = (team: TeamName): StaffName => (team === 'North' ? 'Ruth Calloway' : 'Callum Reid')
export const teamOf = (patch: PatchName): TeamName => patches.find(one => one.name === patch)?.team ?? 'North'

/** Never somebody who had left by `until`: such a case would have been handed over. */
export function leadFor(lots: Lots, patch: PatchName, type: ReportType, on: PlainDate, until: PlainDate): StaffName {
  const team = teamOf(patch)
  const serious = ['threats', 'hate', 'violence'].includes(type) || (type === 'drugs' && lots.chance(0.6))
  const own = patches.find(one => one.name === patch)?.officer ?? 'Josie Tran'
  const choice = serious ? specialists[team] : lots.chance(0.15) ? [...floating[team], own] : [own]
  const fit = [...choice, ...specialists[team], ...floating[team]].filter(name => employed(name, on) && employed(name, until))
  return serious || fit.length === 0
    ? lots.pick(fit.length > 0 ? fit.slice(0, 2) : specialists[team].slice(0, 1))
    : (fit[0] ?? own)
}
