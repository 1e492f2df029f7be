// A generated landlord is a real record: the same for the same seed, and whole to whoever works it out again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterwardsFor, judgingFor } from '../../application.ts'
import { NotEmpty } from '../../database/not-empty.ts'
import { testDatabase } from '../../database/testing.ts'
import { generateKeyPairSync } from 'node:crypto'
import { keepSequenced } from '../../ledger/checkpointing.ts'
import { instant } from '../../kernel/instant.ts'
import { verifierOf } from '../../ledger/note.ts'
import { checkWholeLog } from '../../ledger/whole-log/index.ts'
import { loadStandards } from '../../standards/index.ts'
import { demonstrationDay } from '../load.ts'
import { loadLargeLandlord } from './load.ts'

const deps = afterwardsFor(judgingFor(loadStandards(), 'thistlecombe'))
const signer = { name: 'putright.example/test', privateKey: generateKeyPairSync('ed25519').privateKey }

async function generated(seed: string) {
  const { owner, app } = await testDatabase()
  const size = { homes: 100, years: 1, seed, asOf: demonstrationDay }
  const { cases, facts } = await loadLargeLandlord(owner, deps, size, () => {})
  const heads = await owner.selectFrom('case_head').select(['case_id', 'hash']).orderBy('case_id').execute()
  const words = heads.map(one => `${one.case_id} ${Buffer.from(one.hash).toString('hex')}`).join('\n')
  return { owner, app, cases, facts, size, words }
}

test('the same seed gives the same facts, byte for byte, and another seed gives others', async () => {
  const [one, again, other] = [await generated('a'), await generated('a'), await generated('b')]
  assert.equal(again.words, one.words)
  assert.notEqual(other.words, one.words)
})

test('the whole log is found without fault, a second landlord is refused, and homes and verdicts are there', async () => {
  const { owner, app, cases, facts, size } = await generated('a')
  await keepSequenced({
    pool: app,
    signer,
    now: () => instant('2026-05-05T09:00:00.000Z'),
    today: () => demonstrationDay,
  })
  const problems: unknown[] = []
  const checked = await checkWholeLog(owner, { verifier: verifierOf(signer), tell: problem => problems.push(problem) })
  assert.deepEqual(problems, [])
  assert.deepEqual([checked.cases, checked.facts, checked.leaves], [cases, facts, facts])
  const count = async (table: 'home' | 'case_row' | 'verdict') => (await owner.selectFrom(table).selectAll().execute()).length
  assert.equal(await count('home'), size.homes)
  assert.equal(await count('case_row'), cases)
  assert.ok((await count('verdict')) > cases)
  await assert.rejects(
    loadLargeLandlord(owner, deps, size, () => {}),
    NotEmpty,
  )
})
