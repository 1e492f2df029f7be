// putright judge CASE: one case file against the standards of its time, as it stood on a day.
import { existsSync, readFileSync } from 'node:fs'
import type { CaseFile } from '../casefiles/case-file.ts'
import { loadCaseFiles, readCaseFile } from '../casefiles/load.ts'
import { isPlainDate, longDate, type PlainDate } from '../kernel/plain-date.ts'
import { englandAndWales } from '../standards/calendar.ts'
import { loadStandards } from '../standards/load.ts'
import { caseJudge, type JudgedCase } from '../verdicts/judged-case.ts'
import { callersPath, print, readOptions, UsageError, type Command } from './command.ts'

export const judgeCommand: Command = async args => {
  const { flags, values, rest } = readOptions(args, ['--json'], ['--as-at', '--known-at'])
  const [name] = rest
  if (name === undefined || rest.length > 1)
    throw new UsageError('Name one case: putright judge CASE [--json] [--as-at DATE] [--known-at DATE]')
  const judged = caseJudge(loadStandards(), englandAndWales)(
    caseFileNamed(name),
    dateOf(values, '--as-at'),
    dateOf(values, '--known-at'),
  )
  await print(flags.has('--json') ? JSON.stringify(verdictsAsJson(judged), null, 2) : verdictsAsText(judged))
  return 0
}

function caseFileNamed(name: string): CaseFile {
  const path = callersPath(name)
  if (name.endsWith('.yaml') || name.endsWith('.yml')) {
    if (!existsSync(path)) throw new UsageError(`There is no file ${name}`)
    return readCaseFile(path, readFileSync(path, 'utf8'))
  }
  const files = loadCaseFiles()
  const found = files.find(file => file.case === name || file.reference === name)
  if (!found) throw new UsageError(`There is no case "${name}". Known: ${files.map(file => file.case).join(', ')}`)
  return found
}

function dateOf(values: ReadonlyMap<string, string>, option: string): PlainDate | undefined {
  const text = values.get(option)
  if (text === undefined || isPlainDate(text)) return text
  throw new UsageError(`${option} must be a real date such as 2021-09-15; "${text}" is not`)
}

/** The contract: these names stay. */
export const verdictsAsJson = ({ file, asAt, knownAt, verdicts, predicted }: JudgedCase) => ({
  case: file.case,
  asAt,
  knownAt,
  verdicts,
  predicted,
})

function verdictsAsText({ file, asAt, verdicts, predicted }: JudgedCase): string {
  const shown = verdicts.filter(verdict => verdict.is !== 'not needed')
  const lines = shown.map(
    verdict =>
      `${verdict.is.toUpperCase()}  ${verdict.asks}\n    ${verdict.because}\n    ${verdict.cite} [${verdict.rule}, ${verdict.failing}, source ${verdict.sure}]`,
  )
  const advice = predicted.map(one => `${one.head}: ${one.severity}. ${one.because}`)
  return [
    `${file.landlordName} ${file.reference}, as at ${longDate(asAt)}: ${shown.length} verdicts`,
    ...lines,
    '',
    'Advice, not a finding. What someone could conclude from this record:',
    ...advice,
  ].join('\n')
}
