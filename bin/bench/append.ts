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
const turns = 9
const aTurn = 50
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
    await sql`analyze`.execute(database.owner)
    await Promise.all([rate(40, 1, plain), rate(40, 1, chained)])
    const lines = []
    for (const clients of [1, 8]) {
      const { plainRate, ledgerRate } = await inTurns(clients, plain, chained)
      lines.push(
        `| added a second, ${clients === 1 ? 'one' : clients} at a time: plain insert | ${plainRate.toFixed(0)} |`,
        `| the same: a fact, chained, sealed, read first and decided on | ${ledgerRate.toFixed(0)} |`,
        `| plain insert as a multiple of the ledger | ${(plainRate / ledgerRate).toFixed(2)} |`,
      )
    }
    return [
      'The goal is at most 2.5 times. Both commit durably, one transaction each, and take turns of 50 so that the same machine bears both; medians over the turns.',
      '',
      '| what | figure |',
      '| --- | --- |',
      ...lines,
    ]
  } finally {
    await database.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

type Work = (n: number) => Promise<unknown>

async function inTurns(clients: number, plain: Work, chained: Work) {
  const rates: { plain: number[]; chained: number[] } = { plain: [], chained: [] }
  for (let turn = 0; turn < turns; turn++) {
    rates.plain.push(await rate(aTurn, clients, plain))
    rates.chained.push(await rate(aTurn, clients, n => chained(turn * aTurn + n)))
  }
  return { plainRate: median(rates.plain), ledgerRate: median(rates.chained) }
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

/** How many a second, so many under way at once. */
async function rate(times: number, clients: number, work: Work): Promise<number> {
  const began = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < times) await work(next++)
    }),
  )
  return times / ((performance.now() - began) / 1000)
}
