// The first check: the file reads. Gives the file with everything in it decoded, for the other checks.
import { fromBase64 } from './bytes.mjs'
import { wrongWithBody } from './body-shape.mjs'
import { factShape, fileShape, isClosed } from './file-shape.mjs'
import { readCanonical } from './json.mjs'
import { readKey } from './note.mjs'
import { isObject } from './shape.mjs'
import { capital } from './words.mjs'

/** A body, decoded: `{ bytes, body, wrong }`, where body is null unless it is good. */
function readBody(base64) {
  const bytes = fromBase64(base64)
  const { value, problem } = readCanonical(bytes)
  const wrong = problem === undefined ? wrongWithBody(value) : [`its body cannot be read: ${problem}`]
  return { bytes, body: wrong.length === 0 ? value : null, wrong }
}

/** How an open fact calls itself, even where the rest of the file does not read; null when that cannot be told. */
export function entryIn(fact) {
  const bytes = isObject(fact) ? fromBase64(fact.body) : null
  const { value } = bytes === null ? {} : readCanonical(bytes)
  return isObject(value) && /^[0-9a-f]{12}$/.test(value.entry) ? value.entry : null
}

function decodedFact(fact, index) {
  const inTheTree = { index, hash: fromBase64(fact.hash), leaf: BigInt(fact.leaf), proof: fact.proof.map(fromBase64) }
  if (isClosed(fact)) return { ...inTheTree, open: false, body: null, disclosed: [], withheld: [] }
  return { ...inTheTree, open: true, ...readBody(fact.body), disclosed: fact.disclosed, withheld: fact.withheld }
}

/** Says what is wrong, and gives `{ file, facts, key }`, or null when there was anything. */
export function readFile(bytes, { sha256, say }) {
  const { value: file, problem } = readCanonical(bytes)
  if (problem !== undefined) {
    say('file', null, `The file cannot be read: ${problem}.`)
    return null
  }
  const wrong = fileShape(file, 'the file')
  for (const one of wrong) say('file', null, `${capital(one)}.`)
  const facts = isObject(file) && Array.isArray(file.facts) ? file.facts : []
  const wrongFacts = facts.map((fact, index) =>
    factShape(fact, 'it').map(one => say('file', index, `${capital(one)}.`, entryIn(fact))),
  )
  if (wrong.length > 0 || wrongFacts.some(one => one.length > 0)) return null
  const key = readKey(file.key, sha256)
  if (key === null) say('file', null, 'The key in the file is not well formed, or its parts do not belong together.')
  else if (key.name !== file.origin)
    say('file', null, 'The key in the file does not bear the name of the log that the file is from.')
  return key?.name === file.origin ? { file, facts: file.facts.map(decodedFact), key } : null
}
