// What the chain costs: a fact added to a case by the ledger, beside a plain insert of as many bytes, on one durable database.
// A transaction each, one after another, and then eight at a time.
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openReadyDatabase } from '../../src/database/ready.ts'
import { inScope } from '../../src/database/scope.ts'
import { instant } from '../../src/kernel/instant.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { accept } from '../../src/kernel/result.ts'
import { openRecord } from '../../src/ledger/append.ts'
import { handle, type Thing } from '../../src/ledger/handle.ts'
import { happened } from '../../src/ledger/new-fact.ts'
import { accessRights } from '../../src/people/index.ts'

const today = plainDate('2026-05-05')
const at = instant('2026-05-05T09:42:00.000Z')
const caseId = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`
const rounds = 1500
const cases = 200

const anything: Thing<null> = { start: null, isAbout: () => false, evolve: () => null }
const said = 'She said that the noise began again on Sunday at about eleven, and went on until after two in the morning. '.repeat(
  3,
)
const call = happened('contact made', today, { channel: 'telephone', content: said })

export async function benchAppend(): Promise<readonly string[]> {
  const dataFolder = join(tmpdir(), `putright-bench-${process.pid}`)
  const database = await openReadyDatabase({ kind: 'private', dataFolder }, accessRights)
  try {
    await sql`create table plain (id bigint generated always as identity primary key, body bytea)`.execute(database.owner)
    await sql`grant select, insert on plain to putright_app`.execute(database.owner)
    for (let n = 0; n < cases; n++)
      await inScope(database.app, { actor: 'system', today }, db =>
        openRecord(db, caseId(n), [happened('record opened', today, { kind: 'complaint', reference: `COM ${n}`, title: 'x' })], {
          by: null,
          at,
        }),
      )
    const body = Buffer.alloc(900, 7)
    const plain = () =>
      inScope(database.app, { actor: 'system', today }, db => sql`insert into plain (body) values (${body})`.execute(db))
    const chained = (n: number) =>
      inScope(database.app, { actor: 'system', today }, db =>
        handle({ db, afterwards: async () => {} }, caseId(n % cases), anything, () => accept([call]), null, { by: null, at }),
      )
    await Promise.all([rate(100, 1, plain), rate(100, 1, chained)])
    const lines = []
    for (const clients of [1, 8]) {
      const [before, chain, after] = [
        await rate(rounds, clients, plain),
        await rate(rounds, clients, chained),
        await rate(rounds, clients, plain),
      ]
      const plainRate = (before + after) / 2
      lines.push(
        `| added a second, ${clients === 1 ? 'one' : clients} at a time: plain insert | ${plainRate.toFixed(0)} |`,
        `| the same: a fact, chained, sealed, read first and decided on | ${chain.toFixed(0)} |`,
        `| plain insert as a multiple of the ledger | ${(plainRate / chain).toFixed(2)} |`,
      )
    }
    return ['## Adding to the record', '', '| what | figure |', '| --- | --- |', ...lines, '']
  } finally {
    await database.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** How many a second, so many under way at once. */
async function rate(times: number, clients: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < times) await work(next++)
    }),
  )
  return times / ((performance.now() - began) / 1000)
}
