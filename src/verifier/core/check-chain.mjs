// The checks `chain` and `inclusion`: the facts follow each other unbroken, and each is in the tree.
import { bytesOf, joined, sameBytes, u64, uuidBytes } from './bytes.mjs'
import { isIncluded, leafHash } from './tree.mjs'

const chainMark = bytesOf('caselog/v1\0')
const genesisMark = bytesOf('caselog/v1/genesis\0')

function checkHashes({ file, facts }, sha256, say) {
  const id = uuidBytes(file.case)
  let before = sha256(joined(genesisMark, id))
  for (const { index, open, bytes, hash } of facts) {
    if (open && !sameBytes(sha256(joined(chainMark, id, u64(index), before, sha256(bytes))), hash))
      say('chain', index, 'The chain breaks here: this entry, its place, or what stood before it is not as it was recorded.')
    before = hash
  }
}

function checkEntries({ facts }, say) {
  const seen = new Map()
  for (const { index, body } of facts) {
    if (body === null) continue
    if (seen.has(body.entry)) say('chain', index, `It bears the name of fact ${seen.get(body.entry) + 1}.`)
    else seen.set(body.entry, index)
  }
}

/** Instants are all of one length, so that their texts compare as they do. */
function checkTimes({ facts }, say) {
  let last = ''
  for (const { index, body } of facts) {
    if (body === null) continue
    if (body.recordedAt < last) say('chain', index, `It was recorded at ${body.recordedAt}, before what stands before it.`)
    else last = body.recordedAt
  }
}

export function checkChain(read, { sha256, say }) {
  checkHashes(read, sha256, say)
  checkEntries(read, say)
  checkTimes(read, say)
}

/** Asks for a pause now and then, so that a page stays usable while a large file is checked. */
export async function checkInclusion({ facts, checkpoint }, { sha256, say, pause }) {
  if (checkpoint === null) say('inclusion', null, 'No fact can be looked for in the tree, since the checkpoint does not read.')
  for (const [at, { index, leaf, hash, proof }] of facts.entries()) {
    if (at > 0 && leaf <= facts[at - 1].leaf) say('inclusion', index, 'Its leaf number is not above that of the fact before it.')
    if (checkpoint === null) continue
    if (!isIncluded({ leaf, hash: leafHash(hash, sha256), proof, size: checkpoint.size, root: checkpoint.root }, sha256))
      say('inclusion', index, 'It is not shown to be in the tree that the checkpoint fixes.')
    if (at % 250 === 249) await pause((at + 1) / facts.length)
  }
}
