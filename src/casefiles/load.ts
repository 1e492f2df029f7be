// Reads the case files under this folder, once, at start; and turns their lines into entries that the judge can read.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BadFile, readYaml } from '../kernel/yaml-file.ts'
import type { Entry, Occurred } from '../rulebook/entry.ts'
import { caseFileSchema, type CaseFile, type CaseFileEntry } from './case-file.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Throws BadFile with every problem in every file. */
export function loadCaseFiles(folder: string = here): readonly CaseFile[] {
  const problems: BadFile[] = []
  const read = readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name => {
      try {
        return [readCaseFile(name, readFileSync(join(folder, name), 'utf8'))]
      } catch (error) {
        if (!(error instanceof BadFile)) throw error
        problems.push(error)
        return []
      }
    })
  if (problems.length > 0) throw new BadFile(problems.flatMap(problem => problem.problems))
  return read
}

/** Throws BadFile. */
export const readCaseFile = (name: string, text: string): CaseFile => readYaml(basename(name), text, caseFileSchema)

export const entriesOf = (file: CaseFile): readonly Entry[] => file.entries.map(toEntry)

function toEntry(line: CaseFileEntry): Entry {
  const occurred = occurredOf(line.on)
  return {
    id: line.id,
    kind: line.kind,
    occurred,
    recordedOn: line.recorded ?? lastDayOf(occurred),
    held: line.held ?? 'landlord',
    about: line.about ?? [],
    fields: line.fields ?? {},
    cite: line.cite,
    says: line.says,
  }
}

function occurredOf(on: CaseFileEntry['on']): Occurred {
  if (on === 'undated') return { precision: 'undated' }
  if (typeof on === 'string') return { precision: 'day', on }
  if ('about' in on) return { precision: 'about', from: on.about[0], to: on.about[1] }
  return { precision: 'between', from: on.between[0], to: on.between[1] }
}

/** A determination seldom says when a thing was written down: where it does not, the day it happened is taken. */
function lastDayOf(occurred: Occurred): Entry['recordedOn'] {
  if (occurred.precision === 'undated') return null
  return occurred.precision === 'day' ? occurred.on : occurred.to
}
