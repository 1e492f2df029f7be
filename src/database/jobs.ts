// Work for later: a job is enqueued in the fact's own transaction, so it exists exactly when the fact does, and is tried until
// it succeeds (25 times over about three days). So a task must do no harm when it runs twice.
import { run, runMigrations, Logger, type Runner } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import type { Instant } from '../kernel/instant.ts'
import { minded, ownerOptions, type Database } from './connect.ts'
import { appRole } from './private-postgres/index.ts'
import type { Db } from './tables.ts'

/** The payload is JSON. Throws to be tried again. */
export type Task = (payload: unknown) => Promise<void>
export type Tasks = Readonly<Record<string, Task>>

export type JobOptions = {
  /** A job with the same key that has not begun is replaced: one sequencing is enough for many facts. */
  readonly key?: string
  readonly runAt?: Instant
}

/** What may be logged of the runner: never a payload, nor an error's message. */
export type JobLog = (line: {
  readonly level: 'warning' | 'fault'
  readonly event: string
  readonly [detail: string]: string | number | readonly string[]
}) => void

/** The runner's tables are the owner's alone; the application reaches them through this one function. */
const entrance = `
create or replace function enqueue_job(task text, payload json, key text, run_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select graphile_worker.add_job(task, payload, run_at => run_at, job_key => key);
$$;
revoke all on function enqueue_job from public;
grant execute on function enqueue_job to ${appRole};`

const silent = new Logger(() => () => {})

/** The runner's own tables, brought up to date. Many processes may do it at once. */
export async function installJobs({ pools, owner }: Database): Promise<void> {
  await runMigrations({ pgPool: pools.owner, logger: silent })
  await sql.raw(entrance).execute(owner)
}

/** Within a transaction: the job exists when that is kept. */
export async function enqueue(db: Db, task: string, payload: unknown = {}, { key, runAt }: JobOptions = {}): Promise<void> {
  await sql`select enqueue_job(${task}, ${JSON.stringify(payload)}, ${key ?? null}, ${runAt ?? null})`.execute(db)
}

export type JobRunner = { readonly stop: () => Promise<void> }

/**
 * Runs jobs as they come, two at a time, and those of the timetable (crontab lines: `* * * * * make-checkpoint`). Several
 * processes may; each job is run by one of them.
 */
export async function startJobs(database: Database, tasks: Tasks, log: JobLog, timetable = ''): Promise<JobRunner> {
  // Its own pool: the runner expects pg's own types, not ours.
  const options = { ...ownerOptions(database.connections.owner), max: 5, application_name: 'putright jobs' }
  const pgPool = minded(new pg.Pool(options))
  const taskList = Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload)]))
  const runner = await run({ pgPool, taskList, crontab: timetable, concurrency: 2, noHandleSignals: true, logger: quiet(log) })
  tellFailures(runner, log)
  return {
    stop: async () => {
      await runner.stop()
      await pgPool.end()
    },
  }
}

/** Of the runner's sentences, its own words only: after a colon, a quote or a bracket come those of errors and jobs. */
const quiet = (log: JobLog) =>
  new Logger(() => (level, message) => {
    const words = (message.split(/[:'"(\n]/)[0] ?? '').trim()
    // A job's failure is told below, with where it was.
    if ((level === 'error' || level === 'warning') && !words.startsWith('Failed task'))
      log({ level: level === 'error' ? 'fault' : 'warning', event: 'job runner', message: words })
  })

function tellFailures(runner: Runner, log: JobLog): void {
  runner.events.on('job:error', ({ job, error }) => {
    const known = error instanceof Error ? error : new Error('unknown')
    const stack = (known.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
    log({
      level: job.attempts >= job.max_attempts ? 'fault' : 'warning',
      event: job.attempts >= job.max_attempts ? 'job given up' : 'job will be tried again',
      task: job.task_identifier,
      job: String(job.id),
      attempt: job.attempts,
      error: known.name,
      stack: stack.map(line => line.trim()),
    })
  })
}
