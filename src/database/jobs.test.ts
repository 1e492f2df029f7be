import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { plainDate } from '../kernel/plain-date.ts'
import { enqueue, startJobs, type JobLog } from './jobs.ts'
import { inScope } from './scope.ts'
import { testDatabase } from './testing.ts'

const scope = { actor: null, today: plainDate('2026-05-05') }
const quiet: JobLog = () => {}

/** Gives what it was called with, once it has been called so many times. */
function called(times: number) {
  const calls: unknown[] = []
  let done: () => void
  const all = new Promise<void>(resolve => (done = resolve))
  const task = async (payload: unknown) => {
    calls.push(payload)
    if (calls.length >= times) done()
  }
  return { task, calls, all }
}

test('a job runs when what enqueued it is kept, and never when that is undone', async () => {
  const db = await testDatabase()
  const { task, calls, all } = called(1)
  const runner = await startJobs(db, { greet: task }, quiet)
  const undone = inScope(db.app, scope, async tx => {
    await enqueue(tx, 'greet', { whom: 'nobody' })
    throw new Error('undone')
  })
  await assert.rejects(undone, /undone/)
  await inScope(db.app, scope, tx => enqueue(tx, 'greet', { whom: 'Josie' }))
  await all
  await runner.stop()
  assert.deepEqual(calls, [{ whom: 'Josie' }])
})

test('jobs with one key that wait are one job', async () => {
  const db = await testDatabase()
  await inScope(db.app, scope, async tx => {
    for (let n = 0; n < 3; n++) await enqueue(tx, 'sequence', {}, { key: 'sequence' })
  })
  const { rows } = await sql<{ count: number }>`select count(*) from graphile_worker.jobs`.execute(db.owner)
  assert.deepEqual(rows, [{ count: 1 }])
})

test('a job that fails is tried again later, and the log says which and where, and not what about', async () => {
  const db = await testDatabase()
  const lines: Parameters<JobLog>[0][] = []
  const told = new Promise<void>(resolve => {
    void startJobs(db, { write: () => Promise.reject(new Error('no letter for Seun Adeyinka-Frost')) }, line => {
      lines.push(line)
      resolve()
    }).then(async runner => {
      await enqueue(db.app, 'write', { to: 'Seun Adeyinka-Frost' })
      await told
      await runner.stop()
    })
  })
  await told
  assert.equal(lines[0]?.event, 'job will be tried again')
  assert.equal(lines[0]?.task, 'write')
  assert.doesNotMatch(JSON.stringify(lines), /Adeyinka/)
})

test('the application cannot read or change the jobs of others', async () => {
  const db = await testDatabase()
  await assert.rejects(sql`select * from graphile_worker.jobs`.execute(db.app), /permission denied/)
})
