// Killing without warning (kill -9) at moments drawn from a seed. 20 rounds here; PUTRIGHT_ROUNDS=1000 for the promise in full.
// A failure names its seed: PUTRIGHT_SEED=... draws the same moments again.
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { createInterface } from 'node:readline'
import test from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { lotsFrom } from '../../people/access/small-world.testing.ts'
import { accessRights } from '../../people/index.ts'
import { openDatabase, type Database } from '../connect.ts'
import { prepareDatabase } from '../ready.ts'
import { testDatabase } from '../testing.ts'
import { saveOnce } from './saver.testing.ts'
import { assertWhole, casesFrom } from './whole.testing.ts'

const rounds = Number(env.PUTRIGHT_ROUNDS ?? 20)
const seed = Number(env.PUTRIGHT_SEED ?? 1)
const cases = [1, 2, 3].map(n => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)

type Saver = { readonly child: ChildProcess; readonly acknowledged: string[]; readonly began: Promise<void> }

function startSaver({ connections }: Database): Saver {
  const args = ['--import', 'tsx', join(import.meta.dirname, 'saver.testing.ts'), JSON.stringify([connections, cases])]
  const child = spawn(execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: string[] = []
  const began = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', line => {
      acknowledged.push(line)
      resolve()
    })
    child.on('exit', () => reject(new Error('the saver ended before it saved anything')))
  })
  return { child, acknowledged, began }
}

/** Gives all that it acknowledged: what stood in the pipe when it died is read to its end. */
async function killed({ child, acknowledged, began }: Saver, afterMs: number): Promise<readonly string[]> {
  await began
  await wait(afterMs)
  const closed = new Promise(resolve => child.on('close', resolve))
  child.kill('SIGKILL')
  await closed
  // A line cut short by the kill was not acknowledged to anybody.
  return acknowledged.filter(line => line.length === 36)
}

test(`the application is killed while it saves, ${rounds} times: nothing acknowledged is lost, nothing is done by half`, async t => {
  const db = await testDatabase()
  await casesFrom(db, cases)
  const lots = lotsFrom(seed)
  const acknowledged: string[] = []
  let next = startSaver(db)
  for (let round = 1; round <= rounds; round++) {
    const saver = next
    // The next one begins meanwhile, so that it takes over a server in the state that the kill left it in.
    if (round < rounds) next = startSaver(db)
    acknowledged.push(...(await killed(saver, lots.number(200))))
    if (round % 20 === 0 || round === rounds) await assertWhole(db, acknowledged)
  }
  assert.ok(acknowledged.length >= rounds)
  t.diagnostic(`seed ${seed}: ${rounds} kills, ${acknowledged.length} forms acknowledged, 0 lost`)
})

const serverKills = Math.max(3, Math.round(rounds / 20))

test(`PostgreSQL itself is killed while four write, ${serverKills} times: the same holds, and it comes back by itself`, async t => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'putright-kill-'))
  const db = await openDatabase({ kind: 'private', dataFolder })
  await prepareDatabase(db, accessRights)
  await casesFrom(db, cases)
  const acknowledged: string[] = []
  let saving = true
  const keepSaving = async (n: number) => {
    while (saving)
      await saveOnce(db, cases[n % cases.length] ?? '').then(
        key => void acknowledged.push(key),
        () => wait(20),
      )
  }
  const savers = [0, 1, 2, 3].map(keepSaving)
  const lots = lotsFrom(seed)
  for (let round = 0; round < serverKills; round++) {
    const before = acknowledged.length
    while (acknowledged.length < before + 5) await wait(10)
    await wait(lots.number(100))
    process.kill(postmasterIn(dataFolder), 'SIGKILL')
  }
  const before = acknowledged.length
  while (acknowledged.length < before + 5) await wait(10)
  saving = false
  await Promise.all(savers)
  await assertWhole(db, acknowledged)
  await db.close()
  const place = placeOf(dataFolder)
  for (const folder of [place, dataFolder]) rmSync(folder, { recursive: true, force: true })
  t.diagnostic(`seed ${seed}: ${serverKills} kills, ${acknowledged.length} forms acknowledged, 0 lost`)
})

function placeOf(dataFolder: string): string {
  try {
    return readFileSync(join(dataFolder, 'database-is-elsewhere'), 'utf8').trim()
  } catch {
    return join(dataFolder, 'postgres')
  }
}

const postmasterIn = (dataFolder: string): number =>
  Number(readFileSync(join(placeOf(dataFolder), 'cluster/postmaster.pid'), 'utf8').split('\n')[0])
