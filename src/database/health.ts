// Whether the database answers and has the schema that this program expects. Says nothing of what is in it.
import { appliedIn, readMigrations } from './migrate.ts'
import type { Db } from './tables.ts'

export type Health = {
  readonly ok: boolean
  readonly database: 'answers' | 'does not answer'
  readonly schema: 'as expected' | 'older' | 'newer' | 'another' | 'unknown'
}

const expected = readMigrations()
const patienceMs = 2000

/** Never rejects. Safe to show to anybody. */
export async function healthOf(app: Db): Promise<Health> {
  try {
    const schema = standing(await inTime(appliedIn(app)))
    return { ok: schema === 'as expected', database: 'answers', schema }
  } catch {
    return { ok: false, database: 'does not answer', schema: 'unknown' }
  }
}

function standing(applied: readonly { readonly digest: string }[]): Health['schema'] {
  if (applied.some(({ digest }, n) => expected[n] !== undefined && expected[n].digest !== digest)) return 'another'
  if (applied.length === expected.length) return 'as expected'
  return applied.length < expected.length ? 'older' : 'newer'
}

function inTime<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), patienceMs)
    asked.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
