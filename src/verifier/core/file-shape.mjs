// The shape of an exported case (section 7 of docs/record-format.md).
import {
  anything,
  base64,
  base64Of,
  choice,
  entryId,
  exactly,
  filledText,
  instant,
  is,
  isObject,
  list,
  named,
  object,
  oneOf,
  text,
  uuid,
  wholeNumber,
} from './shape.mjs'

export const compartments = ['general', 'informant identity', 'safeguarding', 'legal', 'staff conduct']

const inOrder = value =>
  Array.isArray(value) && value.every((one, at) => at === 0 || compartments.indexOf(value[at - 1]) < compartments.indexOf(one))

const compartmentList = (value, name) => {
  const wrong = list(oneOf(compartments))(value, name)
  return wrong.length > 0 ? wrong : is('in the order of the format, each once', inOrder)(value, name)
}

const disclosed = object({
  field: filledText,
  compartment: oneOf(compartments),
  salt: base64Of(16),
  value: anything,
})

const leftOut = object({ field: filledText, compartment: oneOf(compartments), why: exactly('left out') })
const takenOut = object({
  field: filledText,
  compartment: oneOf(compartments),
  why: oneOf(['erased', 'redacted', 'left out']),
  by: entryId,
})
const withheld = choice(value => (isObject(value) && value.why === 'left out' ? leftOut : takenOut))

const inTheTree = { hash: base64Of(32), leaf: wholeNumber, proof: list(base64) }
const closedFact = object({ ...inTheTree, withheld: exactly(true) })
const openFact = object({ ...inTheTree, body: base64, disclosed: list(disclosed), withheld: list(withheld) })

export const isClosed = fact => isObject(fact) && fact.withheld === true

/** The shape of one fact, of which problems are told under the fact's own number. */
export const factShape = choice(fact => (isClosed(fact) ? closedFact : openFact))

/** The shape of the rest of the file. */
export const fileShape = object({
  format: exactly('putright-case/1'),
  case: uuid,
  reference: text,
  origin: text,
  key: text,
  exported: object({ at: instant, by: text, for: text }),
  compartments: compartmentList,
  people: named(uuid, text),
  facts: list(anything, 1),
  checkpoint: text,
  earlier: list(object({ checkpoint: text, proof: list(base64) })),
  files: list(object({ name: text, entry: entryId, field: text, sha256: base64Of(32) })),
  statement: text,
})
