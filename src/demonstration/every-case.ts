// Thistlecombe Homes, whole: its homes, people and staff, and every case of it, told as its staff recorded them.
import type { CaseFile } from '../casefiles/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { closedCases, openCases, type Making } from './cases/asb-cases.ts'
import { castingOf } from './cases/cast.ts'
import { closedComplaints, openComplaints, staffComplaint } from './cases/complaint-cases.ts'
import { helpersInTurn } from './cases/helpers.ts'
import { longCase } from './cases/long-case.ts'
import { referencesFrom } from './cases/references.ts'
import { directoryOf, landlordOf, type Directory } from './landlord/directory.ts'
import { known } from './landlord/known.ts'
import type { ToldCase } from './life/told.ts'
import { lotsFrom } from './random.ts'
import { toldThen } from './stories/then/then.ts'
import { tellings } from './stories/then/tellings.ts'

export const seed = 'Thistlecombe'

export type Demonstration = { readonly directory: Directory; readonly cases: readonly ToldCase[] }

/** The same whenever and wherever it is made. Throws when a story's case file is not there. */
export function thistlecombe(files: readonly CaseFile[], asOf: PlainDate): Demonstration {
  const landlord = landlordOf(seed)
  const homes = new Map(landlord.homes.map(home => [home.address, home.id]))
  const homeId = (address: string) => homes.get(address) ?? absent(`There is no home at ${address}`)
  const entries = lotsFrom(`${seed}/entries`)
  const taken = tellings.map(one => one.reference)
  const making = (prefix: 'ASB' | 'COM'): Making => ({
    seed,
    asOf,
    casting,
    helper,
    newEntry: () => entries.hex(6),
    reference: referencesFrom(seed, prefix, taken),
  })
  const casting = castingOf(landlord, new Set(known.map(one => one.name)))
  const helper = helpersInTurn()
  const [asb, complaints] = [making('ASB'), making('COM')]
  const then = tellings.map(one =>
    toldThen(one, files.find(file => file.case === one.caseFile) ?? absent(`There is no case file ${one.caseFile}`), homeId),
  )
  return {
    directory: directoryOf(landlord),
    cases: [
      ...then,
      longCase(asb),
      ...openCases(asb),
      ...closedCases(asb),
      ...closedComplaints(complaints),
      ...openComplaints(complaints),
      staffComplaint(complaints),
    ],
  }
}

function absent(why: string): never {
  throw new Error(why)
}
