// Signed notes, verifier keys, checkpoints and tail statements (section 6 of docs/record-format.md).
import { bytesOf, fromBase64, joined, sameBytes, toHex } from './bytes.mjs'

const isName = name => /^[^\s+]+$/.test(name) && !hasControls(name)
const hasControls = text => /[\u0000-\u001f\u007f-\u009f]/.test(text)

/** `{ name, id, publicKey }` of `NAME+KEYID+KEY`, or null where it is not well formed or its parts do not belong together. */
export function readKey(text, sha256) {
  const [, name, keyId, key64] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/s.exec(text) ?? []
  if (name === undefined || !isName(name)) return null
  const key = fromBase64(key64)
  if (key === null || key.length !== 33 || key[0] !== 1) return null
  const id = sha256(joined(bytesOf(`${name}\n`), key)).subarray(0, 4)
  return toHex(id) === keyId ? { name, id, publicKey: key.subarray(1) } : null
}

function readSignature(line) {
  const [, name, base64] = /^\u2014 ([^\s+]+) (\S+)$/.exec(line) ?? []
  const bytes = fromBase64(base64)
  if (bytes === null || bytes.length < 5 || !isName(name)) return null
  return { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) }
}

/** `{ text, signatures }` of a signed note, or null where it has not the form of one. Splits at the last empty line. */
export function readNote(note) {
  const cut = note.lastIndexOf('\n\n')
  if (cut === -1 || !note.endsWith('\n')) return null
  const text = note.slice(0, cut + 1)
  const signatures = note
    .slice(cut + 2, -1)
    .split('\n')
    .map(readSignature)
  if (hasControls(text.replaceAll('\n', '')) || signatures.includes(null)) return null
  return { text, signatures }
}

/** Whether one of the note's signatures with the key's name and id verifies. */
export async function isSignedWith({ text, signatures }, key, ed25519) {
  for (const { name, id, signature } of signatures) {
    if (name !== key.name || !sameBytes(id, key.id) || signature.length !== 64) continue
    if (await ed25519(key.publicKey, bytesOf(text), signature)) return true
  }
  return false
}

const isDecimal = text => /^(0|[1-9]\d*)$/.test(text)

/** `{ note, origin, size, root }` of a checkpoint, or null where it has not the form of one. */
export function readCheckpoint(text) {
  const note = readNote(text)
  const [origin, size, root64, end, ...more] = note?.text.split('\n') ?? []
  const root = fromBase64(root64)
  if (end !== '' || more.length > 0 || !isDecimal(size) || root?.length !== 32) return null
  return { note, origin, size: BigInt(size), root }
}

/** The six lines of a tail statement as they must read, each with what it says. */
export const tailLines = ({ origin, caseId, facts, head, size, contents }) => [
  [`${origin}/tail`, 'the log that it is about'],
  [`case ${caseId}`, 'the case that it is about'],
  [`facts ${facts}`, 'how many facts the case has'],
  [`head ${head}`, 'the hash of the last fact'],
  [`checkpoint ${size}`, 'the size of the checkpoint'],
  [`contents ${contents}`, 'the contents of the file'],
]
