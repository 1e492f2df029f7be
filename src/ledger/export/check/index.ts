// An exported case, checked by the specification. The server does this to every file before it gives it to anybody; readers
// use the verifiers in src/verifier, which share no code with this.
import { fromBase64, same, sha256 } from '../../bytes.ts'
import { openCheckpoint } from '../../checkpoint.ts'
import { checkChain, checkInclusion } from './chain.ts'
import { checkFields } from './fields.ts'
import { openFile, type OpenedFile } from './opened.ts'
import { checkNames, problem, type Beside, type CheckName, type Outcome, type Problem, type Report } from './report.ts'
import { checkCheckpoint, checkEarlier, checkOlder, checkStatement } from './signatures.ts'

export type { Beside, Problem, Report } from './report.ts'

export function checkExport(bytes: Uint8Array, beside: Beside = {}): Report {
  const file = openFile(bytes)
  if (typeof file === 'string') return unread(file)
  const checkpoint = openCheckpoint(file.given.checkpoint, file.verifier)
  const problems = [
    ...checkEvidence(file, beside.files ?? []),
    ...checkFields(file),
    ...checkChain(file),
    ...checkInclusion(file, checkpoint),
    ...checkCheckpoint(file, checkpoint, beside.key),
    ...checkStatement(file, checkpoint),
    ...checkEarlier(file, checkpoint),
    ...checkOlder(file, checkpoint, beside.older ?? []),
  ]
  const idle = [
    ...(file.given.files.length + (beside.files?.length ?? 0) === 0 ? (['evidence'] as const) : []),
    ...((beside.older?.length ?? 0) === 0 ? (['older'] as const) : []),
  ]
  return {
    ok: problems.length === 0,
    checks: outcomes(problems, idle),
    problems,
    facts: file.facts.length,
    withheld: countWithheld(file),
    key: file.given.key,
  }
}

const outcomes = (problems: readonly Problem[], idle: readonly CheckName[]): Report['checks'] =>
  Object.fromEntries(
    checkNames.map((name): [CheckName, Outcome] => [
      name,
      problems.some(one => one.check === name) ? 'failed' : idle.includes(name) ? 'not done' : 'passed',
    ]),
  ) as Report['checks']

const unread = (says: string): Report => ({
  ok: false,
  checks: outcomes([problem('file', says)], checkNames),
  problems: [problem('file', says)],
  facts: 0,
  withheld: { erased: 0, redacted: 0, 'left out': 0, 'closed facts': 0, 'unnamed fields': 0 },
  key: '',
})

/** Check (a). */
function checkEvidence({ given, facts }: OpenedFile, files: readonly Uint8Array[]): readonly Problem[] {
  const missing = given.files.filter(({ entry, field, sha256: digest }) => {
    const open = facts.find(fact => typeof fact.open?.body === 'object' && fact.open.body.entryId === entry)?.open
    const body = typeof open?.body === 'object' ? open.body : null
    return (body?.plain[field] ?? open?.given.disclosed.find(one => one.field === field)?.value) !== digest
  })
  const strange = files.filter(bytes => !given.files.some(file => same(fromBase64(file.sha256), sha256(bytes))))
  return [
    ...missing.map(file => problem('evidence', `No fact names the file ${file.name}`)),
    ...strange.map(() => problem('evidence', 'A file that you gave is not one that belongs to this case')),
  ]
}

function countWithheld({ facts }: OpenedFile): Report['withheld'] {
  const open = facts.flatMap(fact => (fact.open === null ? [] : [fact.open]))
  const why = (reason: string) =>
    open.reduce((sum, { given }) => sum + given.withheld.filter(one => one.why === reason).length, 0)
  const unnamed = open.reduce((sum, { given, body }) => {
    if (typeof body === 'string') return sum
    const named = [...given.disclosed, ...given.withheld].filter(one => one.compartment !== body.compartment)
    return sum + Math.max(0, body.closer.length - named.length)
  }, 0)
  return {
    erased: why('erased'),
    redacted: why('redacted'),
    'left out': why('left out'),
    'closed facts': facts.length - open.length,
    'unnamed fields': unnamed,
  }
}
