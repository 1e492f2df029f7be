// The check `fields`: what each open fact says is what its digests hold, and nothing is missing unaccounted for.
import { bytesOf, fromBase64, joined, sameBytes } from './bytes.mjs'
import { canonical } from './json.mjs'
import { capital } from './words.mjs'

const quoted = name => JSON.stringify(name)

/** Section 4: the digest of a sealed value. */
const digestOf = ({ field, compartment, salt, value }, sha256) =>
  sha256(joined(bytesOf('f1\0'), fromBase64(salt), bytesOf(canonical([compartment, field, value]))))

function checkDisclosed({ disclosed, body }, sha256, say) {
  const used = new Set()
  for (const one of disclosed) {
    const wanted =
      one.compartment !== body.compartment ? body.closer : Object.hasOwn(body.sealed, one.field) ? [body.sealed[one.field]] : []
    const digest = digestOf(one, sha256)
    const found = wanted.find(base64 => sameBytes(fromBase64(base64), digest))
    if (found === undefined) say(`The value of its field ${quoted(one.field)} is not the one that was recorded.`)
    else if (used.has(found)) say(`Its field ${quoted(one.field)} uses a digest that another field has used.`)
    used.add(found)
  }
}

/** Every sealed name is told once, and no name is told that is not there. */
function checkTold({ disclosed, withheld, body }, say) {
  const told = new Set()
  for (const { field, compartment } of [...disclosed, ...withheld]) {
    const isOwn = compartment === body.compartment
    if (told.has(field)) say(`Its field ${quoted(field)} is told twice.`)
    else if (isOwn && !Object.hasOwn(body.sealed, field)) say(`It was not recorded with a sealed field ${quoted(field)}.`)
    else if (!isOwn && (Object.hasOwn(body.sealed, field) || Object.hasOwn(body.fields, field)))
      say(`Its field ${quoted(field)} is told as if it stood in another compartment.`)
    told.add(field)
  }
  for (const field of Object.keys(body.sealed))
    if (!told.has(field)) say(`Its field ${quoted(field)} is missing, and the file does not say that it is withheld.`)
}

/** How many of the fields told of this fact are behind a digest in `closer`. */
export const namedCloser = ({ disclosed, withheld, body }) =>
  [...disclosed, ...withheld].filter(one => one.compartment !== body.compartment).length

const removerType = { erased: 'ContentErased', redacted: 'ContentRedacted' }

const removes = (remover, entry, { field, why }) =>
  remover.body?.type === removerType[why] &&
  remover.body.fields.of === entry &&
  Array.isArray(remover.body.fields.fields) &&
  remover.body.fields.fields.includes(field)

function checkWithheld({ index, withheld, body }, byEntry, say) {
  for (const one of withheld) {
    if (one.why === 'left out') continue
    const later = (byEntry.get(one.by) ?? []).filter(fact => fact.index > index)
    if (!later.some(remover => removes(remover, body.entry, one)))
      say(`Its field ${quoted(one.field)} is said to be ${one.why} by entry ${one.by}, and no later entry says so.`)
  }
}

function checkCompartments({ disclosed, withheld, body }, allowed, say) {
  const met = new Set([body.compartment, ...[...disclosed, ...withheld].map(one => one.compartment)])
  for (const one of met) if (!allowed.includes(one)) say(`It tells of the compartment ${one}, which this file was not made for.`)
}

function checkOpening({ file, facts }, say) {
  const { body } = facts[0]
  if (body === null) return
  if (body.type !== 'RecordOpened') say('fields', 0, 'It is the first of the case and does not open its record.')
  if (body.fields.reference !== file.reference)
    say('fields', 0, `It does not call the case ${quoted(file.reference)}, as the file does.`)
}

function checkPeople({ file, facts }, say) {
  const recorders = new Set(facts.map(fact => fact.body?.recordedBy))
  for (const [id, name] of Object.entries(file.people))
    if (!recorders.has(id)) say('fields', null, `The file names ${quoted(name)}, who recorded nothing that can be read in it.`)
}

export function checkFields({ file, facts }, { sha256, say }) {
  const byEntry = factsByEntry(facts)
  for (const fact of facts.filter(one => one.open)) {
    const sayHere = sentence => say('fields', fact.index, sentence)
    for (const one of fact.wrong) sayHere(`${capital(one)}.`)
    if (fact.body === null) continue
    checkTold(fact, sayHere)
    checkDisclosed(fact, sha256, sayHere)
    if (namedCloser(fact) > fact.body.closer.length)
      sayHere('More fields in other compartments are told than it was recorded with.')
    checkWithheld(fact, byEntry, sayHere)
    checkCompartments(fact, file.compartments, sayHere)
  }
  checkOpening({ file, facts }, say)
  checkPeople({ file, facts }, say)
}

function factsByEntry(facts) {
  const groups = new Map()
  for (const fact of facts) groups.set(fact.body?.entry, [...(groups.get(fact.body?.entry) ?? []), fact])
  return groups
}
