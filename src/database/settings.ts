// Which database: one that is named, or a private one in the data folder.
import { isAbsolute, join, resolve } from 'node:path'

export type DatabaseSettings =
  | {
      readonly kind: 'private'
      /** Holds the database, the evidence files and the keys. Absolute. */
      readonly dataFolder: string
    }
  | {
      readonly kind: 'named'
      /** Its user is the owner: migrates and may create roles. */
      readonly url: string
      /** Of a user that has the application's role. Null: the owner takes that role on for each connection. */
      readonly appUrl: string | null
      /** Holds the evidence files and the keys. */
      readonly dataFolder: string
    }

const projectFolder = join(import.meta.dirname, '../..')

/** Throws with a sentence for whoever starts the program. */
export function readDatabaseSettings(environment: Readonly<Record<string, string | undefined>>): DatabaseSettings {
  const dataFolder = folderOf(environment.PUTRIGHT_DATA, environment.PUTRIGHT_CWD)
  const url = environment.DATABASE_URL || null
  const appUrl = environment.DATABASE_APP_URL || null
  if (url === null && appUrl !== null)
    throw new RangeError('DATABASE_APP_URL is set and DATABASE_URL is not. Name the owner’s database too, or neither.')
  for (const [name, one] of [
    ['DATABASE_URL', url],
    ['DATABASE_APP_URL', appUrl],
  ] as const)
    checkUrl(name, one)
  return url === null ? { kind: 'private', dataFolder } : { kind: 'named', url, appUrl, dataFolder }
}

function folderOf(given: string | undefined, from: string | undefined): string {
  if (given === undefined || given === '') return join(projectFolder, '.putright')
  return isAbsolute(given) ? resolve(given) : resolve(from ?? '.', given)
}

/** The address is not repeated in the message: it holds a password. */
function checkUrl(name: string, url: string | null): void {
  if (url === null || (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url))) return
  throw new RangeError(`${name} is not an address of PostgreSQL. Write it as postgres://user:password@host:5432/database`)
}
