// A record in a real database for the tests of the proofs: cases with a few facts in several compartments, no folds. Fixed days
// and ids, so that a failure reads the same each time.
import { createPrivateKey } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { asSystem, inScope, type Db } from '../database/scope.ts'
import type { Tables } from '../database/tables.ts'
import { testDatabase, type TestDatabase } from '../database/testing.ts'
import { instant, type Instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { openRecord, write } from './append.ts'
import { lockHead } from './lock.ts'
import { sha256, u64 } from './bytes.ts'
import type { CaseId, NewFact, Recorded } from './fact.ts'
import { happened } from './new-fact.ts'
import type { Signer } from './note.ts'

export const today = plainDate('2026-05-05')
export const noon = instant('2026-05-05T12:00:00.000Z')
export const staffId = '00000000-0000-4000-8000-000000000001'
export const caseNumbered = (n: number): CaseId => `00000000-0000-4000-8000-${String(10_000 + n).padStart(12, '0')}`

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
/** The same key for the same number. */
export const signerNumbered = (n: number): Signer => ({
  name: 'putright.example/tests',
  privateKey: createPrivateKey({ key: Buffer.concat([pkcs8, sha256(u64(n))]), format: 'der', type: 'pkcs8' }),
})

export const call = (content: string, more: Parameters<typeof happened>[3] = {}): NewFact =>
  happened('contact made', today, { channel: 'telephone', by: 'landlord', content }, more)

/** An open fact, one with a closer field, one that is closed to most, and one with no words. */
export const someFacts = (word: string): readonly NewFact[] => [
  call(`${word}: said that it is loud after eleven`),
  happened(
    'party added',
    today,
    { part: 'reporter', name: `${word} Okafor`, telephone: '020 7946 0112' },
    { about: ['party-1'], closer: { name: 'informant identity', telephone: 'informant identity' } },
  ),
  happened('background', today, { says: `${word}: what counsel advised` }, { compartment: 'legal' }),
  happened('diary issued', { precision: 'about', from: today, to: today }),
]

export type Ledger = TestDatabase & {
  readonly system: <Done>(work: (db: Db) => Promise<Done>) => Promise<Done>
  readonly hasCase: (n: number, facts?: readonly NewFact[], at?: Instant) => Promise<CaseId>
  readonly add: (caseId: CaseId, facts: readonly NewFact[], at?: Instant) => Promise<readonly Recorded[]>
}

export async function someLedger(): Promise<Ledger> {
  const database = await testDatabase()
  const system: Ledger['system'] = work => inSystem(database.app, work)
  const hasCase: Ledger['hasCase'] = async (n, facts = someFacts(`case${n}`), at = noon) => {
    const first = happened('record opened', today, {
      kind: 'antisocial behaviour',
      reference: `ASB ${10_000 + n}`,
      title: 'Noise',
    })
    await system(db => openRecord(db, caseNumbered(n), [first, ...facts], { by: staffId, at }))
    return caseNumbered(n)
  }
  const add: Ledger['add'] = (caseId, facts, at = noon) =>
    system(db => asSystem(db, async () => write(db, caseId, await lockHead(db, caseId), facts, { by: staffId, at })))
  return { ...database, system, hasCase, add }
}

export const inSystem = <Done>(pool: Kysely<Tables>, work: (db: Db) => Promise<Done>): Promise<Done> =>
  inScope(pool, { actor: 'system', today }, work)

/** As somebody with a hand on the database itself. */
export async function tampered(ledger: Ledger, work: (owner: Kysely<Tables>) => Promise<unknown>): Promise<void> {
  await ledger.owner.transaction().execute(async owner => {
    for (const table of ['fact', 'sealed']) await sql.raw(`alter table ${table} disable trigger user`).execute(owner)
    await work(owner)
    for (const table of ['fact', 'sealed']) await sql.raw(`alter table ${table} enable trigger user`).execute(owner)
  })
}
