// Checks an exported case (docs/record-format.md, section 8). Written from that page alone: nothing here is shared with what
// makes the files. Both verify.mjs and verify.html are built from this.
import { checkChain, checkInclusion } from './core/check-chain.mjs'
import { checkEvidence } from './core/check-evidence.mjs'
import { checkFields, namedCloser } from './core/check-fields.mjs'
import { checkCheckpoint, checkEarlier, checkOlder, checkStatement, readEarlier } from './core/check-notes.mjs'
import { readCheckpoint } from './core/note.mjs'
import { entryIn, readFile } from './core/read-file.mjs'
import { shown, summary } from './core/words.mjs'

export { problemLine, shown } from './core/words.mjs'

export const checkNames = ['file', 'evidence', 'fields', 'chain', 'inclusion', 'checkpoint', 'statement', 'earlier', 'older']

const noCounts = { erased: 0, redacted: 0, 'left out': 0, 'closed facts': 0, 'unnamed fields': 0 }

function counts(facts) {
  const all = facts.flatMap(fact => fact.withheld)
  const because = why => all.filter(one => one.why === why).length
  const unnamed = facts.filter(fact => fact.body !== null).map(fact => Math.max(0, fact.body.closer.length - namedCloser(fact)))
  return {
    erased: because('erased'),
    redacted: because('redacted'),
    'left out': because('left out'),
    'closed facts': facts.filter(fact => !fact.open).length,
    'unnamed fields': unnamed.reduce((sum, number) => sum + number, 0),
  }
}

async function checkAll(read, given, tools) {
  read.checkpoint = readCheckpoint(read.file.checkpoint)
  read.earlier = readEarlier(read.file)
  read.evidence = checkEvidence(read, given, tools)
  checkFields(read, tools)
  await tools.pause(0)
  checkChain(read, tools)
  await checkInclusion(read, tools)
  await checkCheckpoint(read, given, tools)
  await checkStatement(read, tools)
  await checkEarlier(read, tools)
  read.older = await checkOlder(read, given, tools)
}

/** What was there to be checked: nothing after a file that does not read, and no evidence and no older checkpoint of none. */
function statuses(problems, read, given) {
  const wasDone = name => {
    if (name === 'file') return true
    if (read === null) return false
    if (name === 'evidence') return given.files.length > 0 || read.file.files.length > 0
    return name !== 'older' || given.older.length > 0
  }
  const status = name => (problems.some(one => one.check === name) ? 'failed' : wasDone(name) ? 'passed' : 'not done')
  return Object.fromEntries(checkNames.map(name => [name, status(name)]))
}

/**
 * Checks the bytes of an exported case.
 *
 * given: `key`, a verifier key got from elsewhere, or null; `older`, kept checkpoints as `{ name, bytes }`; `files`, evidence
 * as `{ name, sha256 }` with the digest's 32 bytes.
 *
 * tools: `sha256(bytes)`; `ed25519(publicKey, message, signature)`, true or false or a promise of it; `pause(share)`, waited
 * for now and then. None may throw.
 *
 * The report is that of section 9, with `summary`, lines to print after the problems, and with the `entry` of each problem's
 * fact; `file` is the file as it was read, or null.
 */
export async function verifyCase(bytes, given, tools) {
  const found = []
  const say = (check, index, says, entry = null) => found.push({ check, index, says: shown(says), entry })
  const read = readFile(bytes, { ...tools, say })
  if (read !== null) await checkAll(read, given, { ...tools, say })
  const entryOf = index => (index === null || read === null ? null : entryIn(read.file.facts[index]))
  const problems = found
    .sort((one, other) => checkNames.indexOf(one.check) - checkNames.indexOf(other.check))
    .map(({ check, index, says, entry }) => ({
      check,
      fact: index === null ? null : index + 1,
      says,
      entry: entry ?? entryOf(index),
    }))
  const report = {
    ok: problems.length === 0,
    checks: statuses(problems, read, given),
    problems,
    facts: read?.facts.length ?? 0,
    withheld: read === null ? noCounts : counts(read.facts),
    key: read?.file.key ?? '',
  }
  return { ...report, summary: summary(report, read, given), file: read?.file ?? null }
}

/** The object of `--json`, and no more. */
export const asJson = ({ ok, checks, problems, facts, withheld, key }) => ({
  ok,
  checks,
  problems: problems.map(({ check, fact, says }) => ({ check, fact, says })),
  facts,
  withheld,
  key,
})
