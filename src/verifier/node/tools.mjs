// What the command line computes with: Node's own functions.
import * as nodeCrypto from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** The DER of an Ed25519 public key begins with these bytes. */
const derStart = Buffer.from('302a300506032b6570032100', 'hex')

function ed25519(publicKey, message, signature) {
  try {
    const key = nodeCrypto.createPublicKey({ key: Buffer.concat([derStart, publicKey]), format: 'der', type: 'spki' })
    return nodeCrypto.verify(null, message, key, signature)
  } catch {
    return false
  }
}

/** Node 20.12 and later hash in one step, which is quicker. */
const sha256 = bytes =>
  new Uint8Array(
    nodeCrypto.hash === undefined
      ? nodeCrypto.createHash('sha256').update(bytes).digest()
      : nodeCrypto.hash('sha256', bytes, 'buffer'),
  )

/** The tools of verifyCase. */
export const nodeTools = {
  sha256,
  ed25519,
  pause: () => {},
}

export async function digestOfFile(path) {
  const hash = nodeCrypto.createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return new Uint8Array(hash.digest())
}
