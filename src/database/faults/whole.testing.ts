// What must hold of a record after a fault, read from the database itself: every acknowledged form is there with both of its
// facts, none is there by half, and each case is one unbroken chain that its head knows the end of.
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { chainHash, genesis } from '../../ledger/chain.ts'
import { happened } from '../../ledger/new-fact.ts'
import { openRecord } from '../../ledger/append.ts'
import { instant } from '../../kernel/instant.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { Database } from '../connect.ts'
import { inScope } from '../scope.ts'
import { staffId } from './saver.testing.ts'

const today = plainDate('2026-05-05')
const at = instant('2026-05-05T09:00:00.000Z')

export const casesFrom = async ({ app }: Database, ids: readonly string[]): Promise<void> =>
  inScope(app, { actor: 'system', today }, async db => {
    for (const id of ids) {
      const opened = happened('record opened', today, { kind: 'antisocial behaviour', reference: `ASB ${id}`, title: 'Noise' })
      await openRecord(db, id, [opened], { by: staffId, at })
    }
  })

export async function assertWhole({ owner }: Database, acknowledged: readonly string[]): Promise<void> {
  const facts = await owner.selectFrom('fact').selectAll().orderBy('case_id').orderBy('seq').execute()
  const forms = await owner.selectFrom('done_command').select(['key', 'location']).execute()
  const heads = await owner.selectFrom('case_head').selectAll().execute()

  const kept = new Set(forms.map(({ key }) => key))
  assert.deepEqual(
    acknowledged.filter(key => !kept.has(key)),
    [],
    'acknowledged and lost',
  )
  const ofForms = forms.flatMap(({ location }) => location.split(' ').map(Number))
  const ofCalls = facts.filter(({ type }) => type === 'ContactMade').map(({ id }) => id)
  assert.deepEqual(ofForms.sort(ascending), ofCalls.sort(ascending), 'a form by half')

  for (const head of heads) {
    let prev: Uint8Array = genesis(head.case_id)
    const own = facts.filter(one => one.case_id === head.case_id)
    for (const [seq, fact] of own.entries()) {
      assert.equal(fact.seq, seq)
      assert.deepEqual(Buffer.from(fact.prev), Buffer.from(prev))
      assert.deepEqual(Buffer.from(fact.hash), Buffer.from(chainHash({ caseId: head.case_id, seq, prev, body: fact.body })))
      prev = fact.hash
    }
    assert.deepEqual([head.size, Buffer.from(head.hash)], [own.length, Buffer.from(prev)])
  }
  const waiting = await sql<{ n: number }>`select count(*) as n from unsequenced`.execute(owner)
  const sealed = await sql<{ n: number }>`select count(*) as n from fact f
    where type = 'ContactMade' and not exists (select from sealed s where s.fact_id = f.id)`.execute(owner)
  assert.deepEqual([waiting.rows[0]?.n, sealed.rows[0]?.n], [facts.length, 0])
}

const ascending = (a: number, b: number): number => a - b
