// Commands that work on the database: which one it is, and how its refusals are told.
import { env } from 'node:process'
import { BackupRefused } from '../database/backup/manifest.ts'
import { openDatabase, type Database } from '../database/connect.ts'
import { SchemaRefused } from '../database/migrate.ts'
import { NotEmpty } from '../database/not-empty.ts'
import { CannotStart } from '../database/private-postgres/index.ts'
import { readDatabaseSettings, type DatabaseSettings } from '../database/settings.ts'
import { Declined, UsageError } from './command.ts'

/** 1 when the database or the work refuses, with the reason on standard error. */
export async function withDatabase(work: (database: Database, settings: DatabaseSettings) => Promise<void>): Promise<number> {
  try {
    const settings = readDatabaseSettings(env)
    const database = await openDatabase(settings)
    try {
      await work(database, settings)
    } finally {
      await database.close()
    }
    return 0
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    if (!isRefusal(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

const isRefusal = (error: unknown): error is Error =>
  [CannotStart, SchemaRefused, BackupRefused, NotEmpty, Declined].some(refusal => error instanceof refusal)
