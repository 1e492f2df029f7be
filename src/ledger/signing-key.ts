// The key that signs checkpoints, and the name it signs under. Made at the first start, in the data folder, readable by its
// owner alone; it goes into every backup, because without it the log cannot go on under its name.
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from './random.ts'
import type { Signer } from './note.ts'

const keyFile = 'checkpoint-ed25519.pem'
const originFile = 'checkpoint-origin.txt'

/**
 * Makes what is not there. A key that was lost is not brought back by that: the database knows whose checkpoints it has, and
 * nothing is signed with another. Throws with a sentence for whoever starts the program when a file is not good.
 */
export function signingKey(dataFolder: string, origin = `putright.example/${newId().slice(0, 8)}`): Signer {
  const folder = join(dataFolder, 'keys')
  const [keyPath, originPath] = [join(folder, keyFile), join(folder, originFile)]
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // The key is made last: whoever sees it finds the name.
  if (!existsSync(keyPath)) {
    writeOnce(originPath, `${origin}\n`)
    writeOnce(keyPath, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  }
  return { name: readOrigin(originPath), privateKey: readKey(keyPath) }
}

/** The key that is there; null when none is. Makes nothing. */
export const signingKeyIn = (dataFolder: string): Signer | null =>
  existsSync(join(dataFolder, 'keys', keyFile)) ? signingKey(dataFolder) : null

/** Whole or not at all, and never over another's: of two programs that start at once, both take the first one's. */
function writeOnce(path: string, text: string): void {
  const own = `${path}.${newId()}`
  writeFileSync(own, text, { mode: 0o600, flush: true })
  try {
    linkSync(own, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  } finally {
    rmSync(own, { force: true })
  }
}

function readOrigin(path: string): string {
  const name = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  if (!/^[^\s+]+$/.test(name)) throw new Error(`${path} should have the name that checkpoints are signed under, on one line`)
  return name
}

function readKey(path: string) {
  const key = createPrivateKey(readFileSync(path, 'utf8'))
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path} should have an Ed25519 key`)
  return key
}
