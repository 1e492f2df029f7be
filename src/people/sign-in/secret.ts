// The installation's one secret: it signs cookies and form tokens and encrypts the secrets of authenticator apps. Several
// processes that share a database must share it. Kept beside the data, never in the database it protects.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newSecret } from '../../ledger/random.ts'

const fewestCharacters = 32

/** From PUTRIGHT_SECRET, or from a file of this installation that is made on its first start. Throws RangeError. */
export function secretFrom(given: string | undefined, folder: string): string {
  if (given !== undefined && given !== '') return checked(given, 'PUTRIGHT_SECRET')
  const file = join(folder, 'sign-in-secret')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // Two processes that start together: the first to write wins, and both read what it wrote.
    writeOnce(file, newSecret())
  }
  return checked(readFileSync(file, 'utf8').trim(), file)
}

function writeOnce(file: string, secret: string): void {
  try {
    writeFileSync(file, `${secret}\n`, { flag: 'wx', mode: 0o600 })
    chmodSync(file, 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function checked(secret: string, where: string): string {
  if (secret.length >= fewestCharacters && new Set(secret).size >= 10) return secret
  throw new RangeError(
    `${where} is too short to be a secret; write at least ${fewestCharacters} random characters: openssl rand -base64 32`,
  )
}
