// Whatever is done to an exported case by somebody without the key, both verifiers report it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesOf, canonical, checkpoint, exportCase, newSigner, note, type CaseFile, type Json } from './exporter.testing.ts'
import { drafts, example, exampleParts, failedChecks, verified } from './example.testing.ts'

const whole = example()
const { signer, tree } = whole
const bytes = bytesOf(whole)

/** Few facts, so that a verification for each byte takes seconds. */
const small = bytesOf(
  exportCase({
    ...exampleParts,
    drafts: [0, 1, 3].map(n => drafts[n] ?? { entry: '', minute: 0 }),
    between: 1,
    earlier: [3],
    more: {},
  }),
)

/** The file with something changed, and nothing signed again. */
function changed(change: (file: CaseFile) => void): Uint8Array {
  const file = structuredClone(whole.file)
  change(file)
  return bytesOf({ ...whole, file })
}

const isReported = async (mutant: Uint8Array, what: string) => assert.equal((await verified(mutant)).ok, false, what)

test('the examples are good before anything is done to them', async () => {
  assert.equal((await verified(bytes)).ok, true)
  assert.equal((await verified(small)).ok, true)
})

test('a bit changed in any byte is reported', async () => {
  for (let at = 0; at < small.length; at++) {
    const flipped = small.slice()
    flipped[at] = (small[at] ?? 0) ^ (1 << (at % 7))
    await isReported(flipped, `byte ${at}`)
  }
})

test('a byte taken out, put in, or the file cut off at any place is reported', async () => {
  for (let at = 0; at < small.length; at += 7) {
    await isReported(Uint8Array.from([...small.subarray(0, at), ...small.subarray(at + 1)]), `without byte ${at}`)
    await isReported(Uint8Array.from([...small.subarray(0, at), 0x20, ...small.subarray(at)]), `a space before byte ${at}`)
    await isReported(small.slice(0, at), `cut off at byte ${at}`)
  }
})

test('every fact that is dropped, doubled, or swapped with another is reported', async () => {
  for (const [n] of drafts.entries()) {
    await isReported(
      changed(file => void file.facts.splice(n, 1)),
      `without fact ${n}`,
    )
    await isReported(
      changed(file => void file.facts.splice(n, 0, file.facts[n] ?? {})),
      `fact ${n} twice`,
    )
    for (let other = n + 1; other < drafts.length; other++)
      await isReported(
        changed(file => ([file.facts[n], file.facts[other]] = [file.facts[other] ?? {}, file.facts[n] ?? {}])),
        `facts ${n} and ${other} swapped`,
      )
  }
})

test('the end of the case cut off is reported, however much of it', async () => {
  for (let kept = 1; kept < drafts.length; kept++)
    await isReported(
      changed(file => (file.facts = file.facts.slice(0, kept))),
      `${kept} facts kept`,
    )
})

/** Every place in a value, as the file with something else there. */
function* others(value: Json, put: (other: Json) => Uint8Array, path: string): Generator<readonly [string, Uint8Array]> {
  yield [`${path} is null`, put(value === null ? 0 : null)]
  if (typeof value === 'string') yield [`${path} is longer`, put(`${value}A`)]
  if (typeof value === 'number') yield [`${path} is one more`, put(value + 1)]
  if (value === null || typeof value !== 'object') return
  const members = Object.entries(value as { [name: string]: Json })
  for (const [name, member] of members) {
    const withOther = (other: Json) =>
      put(Array.isArray(value) ? value.map((one: Json, at) => (String(at) === name ? other : one)) : { ...value, [name]: other })
    yield* others(member, withOther, `${path}.${name}`)
    const without = members.filter(([one]) => one !== name)
    yield [`${path} without ${name}`, put(Array.isArray(value) ? without.map(([, one]) => one) : Object.fromEntries(without))]
  }
  yield [`${path} with more`, put(Array.isArray(value) ? [...(value as Json[]), 'more'] : { ...value, more: 1 })]
}

test('each member of the file changed, taken away or added to is reported', async () => {
  const put = (other: Json) => new Uint8Array(Buffer.from(canonical(other)))
  let count = 0
  for (const [what, mutant] of others(whole.file, put, 'file')) {
    await isReported(mutant, what)
    count++
  }
  assert.ok(count > 400, `${count} mutants`)
})

test('a checkpoint swapped for another that is good is reported', async () => {
  const earlier = whole.file['earlier'] as { checkpoint: string }[]
  for (const text of [earlier[0]?.checkpoint ?? '', checkpoint(22, tree.root(0, 22), signer)])
    assert.ok(failedChecks(await verified(changed(file => (file.checkpoint = text)))).includes('statement'))
})

test('a file signed anew with another key, or with a key of the same name, is reported to whoever has the key', async () => {
  const forged = example({ signer: newSigner(), body: (body, n) => void (n === 1 && (body['held'] = 'nobody')) })
  assert.equal((await verified(bytesOf(forged))).ok, true, 'without a key nobody can tell')
  assert.deepEqual(failedChecks(await verified(bytesOf(forged), { key: signer.text })), ['checkpoint'])
})

test('a statement that is good for another export of the case is reported', async () => {
  const later = example({ signer, earlier: [4] })
  assert.deepEqual(failedChecks(await verified(changed(file => (file.statement = later.file.statement)))), ['statement'])
  const altered = note(`${whole.file.statement.split('\n\n')[0]?.replace('facts 7', 'facts 6')}\n`, newSigner())
  assert.deepEqual(failedChecks(await verified(changed(file => (file.statement = altered)))), ['statement'])
})
