// What the page computes with: the browser's own functions where it has them, and ours where it has not.
import { bytesOf, fromBase64, sameBytes } from '../core/bytes.mjs'
import { verifyEd25519 } from './ed25519.mjs'
import { sha256, sha256OfStream } from './hashes.mjs'

/** A signature that is known to be good (from the specification of signed notes), to learn whether the browser can tell. */
const probe = {
  publicKey: fromBase64('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW').subarray(1),
  message: bytesOf("If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"),
  signature: fromBase64('x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=').subarray(
    4,
  ),
}

const ownEd25519 = subtle => async (publicKey, message, signature) => {
  try {
    const key = await subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
    return await subtle.verify('Ed25519', key, signature, message)
  } catch {
    return false
  }
}

/** Above this, a file is hashed by us, a piece at a time: the browser would have to hold it whole. */
const largestAtOnce = 256 * 1024 * 1024
const pieceLength = 4 * 1024 * 1024

async function* piecesOf(file) {
  for (let at = 0; at < file.size; at += pieceLength) yield new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer())
}

/**
 * The tools of verifyCase, `digestOf(file)` for evidence, and whose Ed25519 and SHA-256 they use. `subtle` is the browser's
 * crypto.subtle, undefined where it has none. Throws where our hashing and the browser's differ.
 */
export async function browserTools(subtle, pause) {
  const hasEd25519 = subtle !== undefined && (await ownEd25519(subtle)(probe.publicKey, probe.message, probe.signature))
  const ownDigest = async bytes => new Uint8Array(await subtle.digest('SHA-256', bytes))
  if (subtle !== undefined && !sameBytes(await ownDigest(probe.message), sha256(probe.message)))
    throw new Error('This page and this browser compute different digests, so that nothing can be checked here.')
  return {
    sha256,
    ed25519: hasEd25519 ? ownEd25519(subtle) : verifyEd25519,
    pause,
    digestOf: async file =>
      subtle === undefined || file.size > largestAtOnce
        ? sha256OfStream(piecesOf(file))
        : ownDigest(new Uint8Array(await file.arrayBuffer())),
    hasEd25519,
  }
}
