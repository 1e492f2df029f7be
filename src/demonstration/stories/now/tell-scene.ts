// A scene as the facts that staff would have recorded.
import { readdirSync, readFileSync } from 'node:fs'
import { plainDate } from '../../../kernel/plain-date.ts'
import { readYaml } from '../../../kernel/yaml-file.ts'
import type { CaseId } from '../../../ledger/fact.ts'
import { residentId } from '../../landlord/residents.ts'
import { isStaffName, staffId, teamId } from '../../landlord/staff.ts'
import { recorderOf, type Fields, type Tell, type ToldCase } from '../../life/told.ts'
import { idOf, lotsFrom } from '../../random.ts'
import { sceneFile, type Line, type Scene } from './scene.ts'

export const sceneId = (key: string): CaseId => idOf(`case/${key}`)

/** Throws BadFile. */
export const readScenes = (): readonly Scene[] =>
  readdirSync(import.meta.dirname)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => readYaml(name, readFileSync(`${import.meta.dirname}/${name}`, 'utf8'), sceneFile))

/** Nothing is recorded after half past nine on the day of the demonstration. */
const end = plainDate('2026-05-05')

export function toldScene(scene: Scene, homeId: (address: string) => string): ToldCase {
  const lots = lotsFrom(scene.key)
  const recorder = recorderOf(
    lots,
    () => staffId(scene.lead),
    end,
    () => lots.hex(6),
  )
  open(recorder.tell, scene, homeId)
  for (const line of scene.lines) tellLine(recorder.tell, line, scene)
  return { caseId: sceneId(scene.key), facts: recorder.told() }
}

function open(tell: Tell, { kind, reference, title, home, opened, parties }: Scene, homeId: (address: string) => string): void {
  const time = opened.time === null ? {} : { time: opened.time }
  tell('record opened', opened.on, { kind, reference, title, team: teamId('North'), home: homeId(home) }, time)
  parties.forEach(({ lives, name, ...fields }, n) =>
    tell(
      'party added',
      opened.on,
      { ...fields, name, ...(lives && { resident: residentId(name) }) },
      { about: [`party-${n + 1}`], ...time },
    ),
  )
}

function tellLine(tell: Tell, line: Line, scene: Scene): void {
  const { at, kind, about, by, recorded, held, compartment, content, says } = line
  tell(
    kind,
    at.on,
    { ...fieldsOf(line, scene), content, says },
    {
      about,
      held,
      compartment,
      ...(at.time !== null && { time: at.time }),
      ...(recorded !== undefined && { recorded: recorded.on, ...(recorded.time !== null && { recordedTime: recorded.time }) }),
      ...(by !== undefined && { by: by === 'came in by itself' ? null : staffId(by) }),
    },
  )
}

/** Whoever leads is named where a line does not say who does. */
function fieldsOf({ kind, fields }: Line, { lead }: Scene): Fields {
  const given = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      typeof value === 'string' && value.startsWith('staff:') ? staffNamed(value.slice('staff:'.length)) : value,
    ]),
  )
  return kind === 'lead named' && given['staff'] === undefined ? { ...given, staff: staffId(lead) } : given
}

/** Throws on a name that nobody here has. */
function staffNamed(name: string): string {
  if (!isStaffName(name)) throw new RangeError(`nobody is called ${name}`)
  return staffId(name)
}
