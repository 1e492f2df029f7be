// The checks `checkpoint`, `statement`, `earlier` and `older`: what is signed.
import { bytesOf, fromBase64, sameBytes, textOf, toBase64 } from './bytes.mjs'
import { canonical } from './json.mjs'
import { isSignedWith, readCheckpoint, readNote, tailLines } from './note.mjs'
import { isConsistent } from './tree.mjs'

/** What is wrong with a checkpoint, in words that follow its name; null when nothing is. */
async function wrongWithCheckpoint(checkpoint, { key, file }, ed25519) {
  if (checkpoint === null) return 'does not read as a checkpoint'
  if (!(await isSignedWith(checkpoint.note, key, ed25519))) return 'is not signed with the key in the file'
  return checkpoint.origin === file.origin ? null : `is of another log, ${checkpoint.origin}`
}

export async function checkCheckpoint(read, given, { ed25519, say }) {
  const wrong = await wrongWithCheckpoint(read.checkpoint, read, ed25519)
  if (wrong !== null) say('checkpoint', null, `The checkpoint ${wrong}.`)
  if (given.key !== null && given.key !== read.file.key)
    say('checkpoint', null, `The key in the file is ${read.file.key}. It is not the key that you gave.`)
}

function contentsOf(file, sha256) {
  const rest = { ...file }
  delete rest.statement
  return sha256(bytesOf(canonical(rest)))
}

export async function checkStatement({ file, facts, checkpoint, key }, { ed25519, sha256, say }) {
  const note = readNote(file.statement)
  if (note === null) return say('statement', null, 'The tail statement does not read as a signed note.')
  if (!(await isSignedWith(note, key, ed25519)))
    say('statement', null, 'The tail statement is not signed with the key in the file.')
  const wanted = tailLines({
    origin: file.origin,
    caseId: file.case,
    facts: facts.length,
    head: file.facts.at(-1).hash,
    size: checkpoint?.size ?? '?',
    contents: toBase64(contentsOf(file, sha256)),
  })
  const lines = note.text.split('\n')
  if (lines.length !== wanted.length + 1) say('statement', null, 'The tail statement has not the six lines that it must have.')
  for (const [at, [line, what]] of wanted.entries())
    if (lines[at] !== line) say('statement', null, `The tail statement does not agree about ${what}.`)
}

/** The older checkpoints in the file, read; those that do not read are told of and left out. */
export async function checkEarlier(read, { ed25519, sha256, say }) {
  let before = -1n
  for (const [at, { checkpoint, proof }] of read.earlier.entries()) {
    const name = `Older checkpoint ${at + 1} in the file`
    const wrong = await wrongWithCheckpoint(checkpoint, read, ed25519)
    if (wrong !== null) say('earlier', null, `${name} ${wrong}.`)
    if (checkpoint === null) continue
    if (checkpoint.size <= before) say('earlier', null, `${name} is not larger than the one before it.`)
    before = checkpoint.size
    checkConsistency({ name, checkpoint, proof, newest: read.checkpoint }, sha256, say)
  }
}

function checkConsistency({ name, checkpoint, proof, newest }, sha256, say) {
  if (newest === null) return say('earlier', null, `${name} cannot be compared, since the checkpoint does not read.`)
  if (checkpoint.size >= newest.size) return say('earlier', null, `${name} is not smaller than the checkpoint.`)
  const sizes = { first: checkpoint.size, firstRoot: checkpoint.root, second: newest.size, secondRoot: newest.root }
  if (!isConsistent({ ...sizes, proof }, sha256))
    say('earlier', null, `${name} is not shown to be the beginning of the tree: the log may have been written afresh since.`)
}

/** Compares the older checkpoints that the reader has kept. Gives those that compare, and the names of those that do not. */
export async function checkOlder(read, given, { ed25519, say }) {
  const known = [read.checkpoint, ...read.earlier.map(one => one.checkpoint)].filter(one => one !== null)
  const compared = []
  const notCompared = []
  for (const { name, bytes } of given.older) {
    const text = textOf(bytes)
    const checkpoint = text === null ? null : readCheckpoint(text)
    const wrong = await wrongWithCheckpoint(checkpoint, read, ed25519)
    if (wrong !== null) {
      say('older', null, `Your older checkpoint ${name} ${wrong}.`)
      continue
    }
    const same = known.filter(one => one.size === checkpoint.size)
    if (same.length === 0) notCompared.push(name)
    else if (same.every(one => sameBytes(one.root, checkpoint.root))) compared.push({ name, size: checkpoint.size })
    else say('older', null, `Your older checkpoint ${name} fixes another tree of the same size: the log was written afresh.`)
  }
  return { compared, notCompared }
}

export const readEarlier = file =>
  file.earlier.map(({ checkpoint, proof }) => ({ checkpoint: readCheckpoint(checkpoint), proof: proof.map(fromBase64) }))
