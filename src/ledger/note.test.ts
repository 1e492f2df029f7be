// Signed notes, checkpoints and tail statements: what is signed can be read, and nothing else can.
import assert from 'node:assert/strict'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { describe, test } from 'node:test'
import { base64, sha256, u64 } from './bytes.ts'
import { openCheckpoint, openTail, signCheckpoint, signTail } from './checkpoint.ts'
import { keyId, openNote, readVerifier, signNote, verifierOf, verifierText, type Signer } from './note.ts'

/** A private key from its 32 bytes, in the DER that every Ed25519 key has. */
const keyFrom = (seed: Uint8Array) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  })

describe('the note of the specification (golang.org/x/mod/sumdb/note)', () => {
  const verifierKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
  const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
  const note = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`
  test('its key is read and written as published', () => {
    const verifier = readVerifier(verifierKey)
    assert.equal(Buffer.from(keyId(verifier)).toString('hex'), 'c74f20a3')
    assert.equal(verifierText(verifier), verifierKey)
  })
  test('it opens with its key', () => assert.equal(openNote(note, readVerifier(verifierKey)), text))
  test('signing the text again with its private key gives the same note', () => {
    const seed = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1)
    assert.equal(signNote(text, { name: 'PeterNeumann', privateKey: keyFrom(seed) }), note)
  })
})

const signerOf = (name: string, n: number): Signer => ({ name, privateKey: keyFrom(sha256(u64(n))) })
const landlord = signerOf('putright.example/thistlecombe', 1)
const verifier = verifierOf(landlord)
const root = sha256(u64(600))

describe('a checkpoint', () => {
  const note = signCheckpoint(1203, root, landlord)
  test('is three lines and a signature', () => {
    assert.match(note, /^putright\.example\/thistlecombe\n1203\n[\w+/]{43}=\n\n— putright\.example\/thistlecombe [\w+/]+=*\n$/)
    assert.deepEqual(openCheckpoint(note, verifier), { origin: landlord.name, size: 1203, root })
  })
  test('with any byte changed is nobody’s', () => {
    const bytes = Buffer.from(note, 'utf8')
    for (let n = 0; n < bytes.length; n++)
      for (const bit of [1, 32, 128]) {
        const changed = Buffer.from(bytes)
        changed[n] = (changed[n] ?? 0) ^ bit
        assert.equal(openCheckpoint(changed.toString('utf8'), verifier), null, `byte ${n}`)
      }
  })
  test('signed by another key of the same name is nobody’s', () =>
    assert.equal(openCheckpoint(signCheckpoint(1203, root, signerOf(landlord.name, 2)), verifier), null))
  test('signed by the same key under another name is nobody’s', () =>
    assert.equal(openCheckpoint(signCheckpoint(1203, root, { ...landlord, name: 'another.example/log' }), verifier), null))
  test('with lines left out or added is nobody’s, though the key signed it', () => {
    for (const text of [
      `${landlord.name}\n1203\n`,
      `${landlord.name}\n1203\n${base64(root)}\nmore\n`,
      `${landlord.name}\n01203\n${base64(root)}\n`,
      `${landlord.name}\n-1\n${base64(root)}\n`,
      `${landlord.name}\n1203\n${base64(root.subarray(1))}\n`,
      `another.example/log\n1203\n${base64(root)}\n`,
    ])
      assert.equal(openCheckpoint(signNote(text, landlord), verifier), null, text)
  })
  test('with a second signature by a witness is still read', () => {
    const [, signature = ''] = signNote('text\n', signerOf('witness.example/w', 3)).split('\n\n')
    assert.equal(openCheckpoint(note + signature, verifier)?.size, 1203)
    assert.equal(openCheckpoint(`${note}not a signature\n`, verifier), null)
  })
})

describe('a tail statement', () => {
  const said = {
    caseId: '5b2a4c1e-0000-4000-8000-00000000a001',
    facts: 214,
    head: sha256(u64(1)),
    checkpoint: 1203,
    contents: sha256(u64(2)),
  }
  const note = signTail(said, landlord)
  test('says the case, how many facts, the last hash, the checkpoint and the content of the file', () =>
    assert.deepEqual(openTail(note, verifier), { origin: landlord.name, ...said }))
  test('is not a checkpoint, nor a checkpoint a tail statement', () => {
    assert.equal(openCheckpoint(note, verifier), null)
    assert.equal(openTail(signCheckpoint(1, root, landlord), verifier), null)
  })
  test('with any byte changed is nobody’s', () => {
    const bytes = Buffer.from(note, 'utf8')
    for (let n = 0; n < bytes.length; n++) {
      const changed = Buffer.from(bytes)
      changed[n] = (changed[n] ?? 0) ^ 1
      assert.equal(openTail(changed.toString('utf8'), verifier), null, `byte ${n}`)
    }
  })
})

describe('keys', () => {
  test('a verifier key with anything changed is refused', () => {
    const text = verifierText(verifier)
    for (const wrong of ['', text.slice(1), text.slice(0, -4), text.replace('+', '+0'), `${text} `, text.replace(/\+A/, '+B')])
      assert.throws(() => readVerifier(wrong), TypeError, wrong)
  })
  test('a key that is not Ed25519 is refused', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    assert.throws(() => verifierOf({ name: 'x', privateKey }), /not an Ed25519 key/)
  })
  test('text that is not lines is not signed', () => {
    for (const text of ['no newline', 'a\rb\n', 'a\0b\n', 'a\ud800\n'])
      assert.throws(() => signNote(text, landlord), /A note is lines/)
  })
})
