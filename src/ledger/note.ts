// A signed note (C2SP signed-note): some lines of text, a blank line, and under it who signed. Ed25519 only. The name of the
// key stands in its id, so a signature cannot be passed off as somebody else's.
import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { ascii, base64, fromBase64, same, sha256, utf8 } from './bytes.ts'

export type Signer = { readonly name: string; readonly privateKey: KeyObject }
export type Verifier = { readonly name: string; readonly publicKey: Uint8Array }

const controls = /[\u0000-\u001f\u007f-\u009f]/
const ed25519 = ascii('\x01')

/** The first four bytes of SHA-256 over name, newline, 0x01, public key. */
export const keyId = ({ name, publicKey }: Verifier): Uint8Array =>
  sha256(utf8(name), ascii('\n'), ed25519, publicKey).subarray(0, 4)

/** Throws on a key that is not Ed25519. */
export function verifierOf({ name, privateKey }: Signer): Verifier {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (privateKey.asymmetricKeyType !== 'ed25519' || x === undefined) throw new TypeError('The key is not an Ed25519 key')
  return { name, publicKey: new Uint8Array(Buffer.from(x, 'base64url')) }
}

/** `name+c74f20a3+ARpc...`: how a verifier key is published. */
export const verifierText = (verifier: Verifier): string =>
  `${verifier.name}+${Buffer.from(keyId(verifier)).toString('hex')}+${base64(new Uint8Array([...ed25519, ...verifier.publicKey]))}`

/** Throws on anything that `verifierText` would not have written. */
export function readVerifier(text: string): Verifier {
  const [, name = '', , key = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? []
  const bytes = key === '' ? new Uint8Array() : fromBase64(key)
  const verifier = { name, publicKey: bytes.subarray(1) }
  if (controls.test(name) || bytes.length !== 33 || bytes[0] !== 1 || verifierText(verifier) !== text)
    throw new TypeError(`"${text}" is not the verifier key of an Ed25519 signature`)
  return verifier
}

/** The text ends with a newline and has no blank line at its end. */
export function signNote(text: string, signer: Signer): string {
  if (!isNoteText(text)) throw new TypeError('A note is lines of text, each with its newline, without control characters')
  const signature = new Uint8Array([...keyId(verifierOf(signer)), ...sign(null, utf8(text), signer.privateKey)])
  return `${text}\n— ${signer.name} ${base64(signature)}\n`
}

/** The text of a note that this verifier's key has signed, or null. Signatures by other keys are not looked at. */
export function openNote(note: string, verifier: Verifier): string | null {
  const at = note.lastIndexOf('\n\n')
  const [text, signatures] = [note.slice(0, at + 1), note.slice(at + 2)]
  if (at === -1 || !isNoteText(text) || !signatures.endsWith('\n')) return null
  const lines = signatures.slice(0, -1).split('\n')
  if (!lines.every(isSignatureLine)) return null
  return lines.some(line => isSignedBy(verifier, line, text)) ? text : null
}

/** Anybody's: a name, and a key id with something after it. */
function isSignatureLine(line: string): boolean {
  const [, name = '', encoded = ''] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? []
  const bytes = Buffer.from(encoded, 'base64')
  return !controls.test(name) && bytes.length > 4 && base64(bytes) === encoded
}

function isSignedBy(verifier: Verifier, line: string, text: string): boolean {
  const [, name, encoded = ''] = line.split(' ')
  const bytes = new Uint8Array(Buffer.from(encoded, 'base64'))
  if (name !== verifier.name || bytes.length !== 68 || base64(bytes) !== encoded) return false
  if (!same(bytes.subarray(0, 4), keyId(verifier))) return false
  return verify(null, utf8(text), publicKeyOf(verifier), bytes.subarray(4))
}

const keys = new WeakMap<Verifier, KeyObject>()

/** Made once for each verifier: a log has many checkpoints. */
function publicKeyOf(verifier: Verifier): KeyObject {
  const kept = keys.get(verifier)
  if (kept !== undefined) return kept
  const x = Buffer.from(verifier.publicKey).toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  keys.set(verifier, key)
  return key
}

const isNoteText = (text: string): boolean =>
  text.endsWith('\n') && text.isWellFormed() && !controls.test(text.replaceAll('\n', ''))
