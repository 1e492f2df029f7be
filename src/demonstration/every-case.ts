// Thistlecombe Homes, whole: its homes, people and staff, and every case of it, told as its staff recorded them.
import type { CaseFile } from '../casefiles/index.ts'
import { plainDate, type PlainDate } from '../kernel/plain-date.ts'
import { closedCases, openCases, type Making } from './cases/asb-cases.ts'
import { castingOf } from './cases/cast.ts'
import { closedComplaints, openComplaints, staffComplaint } from './cases/complaint-cases.ts'
import { isLedBy, withCover, type Cover } from './cases/cover.ts'
import { fourOfNote, noted } from './cases/four-of-note.ts'
import { helpersInTurn } from './cases/helpers.ts'
import { longCase } from './cases/long-case.ts'
import { referencesFrom } from './cases/references.ts'
import { directoryOf, landlordOf, type Directory } from './landlord/directory.ts'
import { known } from './landlord/known.ts'
import { entryIds } from './life/entry-ids.ts'
import type { ToldCase } from './life/told.ts'
import { readScenes, toldScene } from './stories/now/tell-scene.ts'
import { tellings } from './stories/then/tellings.ts'
import { toldThen } from './stories/then/then.ts'

export type Demonstration = { readonly directory: Directory; readonly cases: readonly ToldCase[] }

export const seed = 'Thistlecombe'

/** The same whenever and wherever it is made. Throws when a story's case file is not there. */
export function thistlecombe(caseFiles: readonly CaseFile[], asOf: PlainDate): Demonstration {
  const landlord = landlordOf(seed)
  const homes = new Map(landlord.homes.map(home => [home.address, home.id]))
  const homeId = (address: string): string => {
    const id = homes.get(address)
    if (id === undefined) throw new RangeError(`there is no home at ${address}`)
    return id
  }
  const scenes = readScenes()
  const taken = [
    ...scenes.map(one => one.reference),
    ...tellings.map(one => one.reference),
    ...Object.values(noted).map(one => one.reference),
  ]
  const making = makingOf(asOf, castingOf(landlord, new Set(known.map(one => one.name))))
  const [asb, complaints] = [
    { ...making, reference: referencesFrom(seed, 'ASB', taken) },
    { ...making, reference: referencesFrom(seed, 'COM', taken) },
  ]
  const cases = [
    ...tellings.map(telling => toldThen(telling, fileOf(caseFiles, telling.caseFile), homeId)),
    ...scenes.map(scene => toldScene(scene, homeId)),
    ...fourOfNote(asb),
    longCase(asb),
    ...openCases(asb),
    ...closedCases(asb),
    ...openComplaints(complaints),
    staffComplaint(complaints),
    ...closedComplaints(complaints),
  ]
  return { directory: directoryOf(landlord), cases: cases.map(covered) }
}

const makingOf = (asOf: PlainDate, casting: Making['casting']): Omit<Making, 'reference'> => ({
  seed,
  casting,
  asOf,
  newEntry: entryIds(seed),
  helper: helpersInTurn(),
})

const petra: Cover = {
  instead: 'Petra Novak',
  by: 'Kwame Asante',
  from: plainDate('2026-04-27'),
  until: plainDate('2026-05-08'),
  arranged: { by: 'Callum Reid', on: plainDate('2026-04-13') },
}
const covered = (told: ToldCase): ToldCase => (isLedBy(told, petra.instead) ? withCover(told, petra) : told)

function fileOf(files: readonly CaseFile[], name: string): CaseFile {
  const file = files.find(one => one.case === name)
  if (!file) throw new RangeError(`there is no case file ${name}`)
  return file
}
