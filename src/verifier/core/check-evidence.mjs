// The check `evidence`: files that go with the case are the ones that its facts name.
import { fromBase64, sameBytes } from './bytes.mjs'

function valueOf({ body, disclosed }, field) {
  if (body !== null && Object.hasOwn(body.fields, field)) return body.fields[field]
  return disclosed.find(one => one.field === field)?.value
}

/** Says what does not agree, and gives how many of the files named in the case were given and were not. */
export function checkEvidence({ file, facts }, given, { say }) {
  for (const { name, entry, field, sha256 } of file.files) {
    const fact = facts.find(one => one.body?.entry === entry)
    if (fact === undefined)
      say('evidence', null, `The evidence file ${name} is said to belong to entry ${entry}, which cannot be read here.`)
    else if (valueOf(fact, field) !== sha256)
      say('evidence', fact.index, `Its field ${JSON.stringify(field)} does not name the evidence file ${name}.`)
  }
  const wanted = file.files.map(one => fromBase64(one.sha256))
  for (const { name, sha256 } of given.files)
    if (!wanted.some(digest => sameBytes(digest, sha256)))
      say('evidence', null, `The file that you gave, ${name}, is not one that this case names, or was changed.`)
  const found = wanted.filter(digest => given.files.some(one => sameBytes(one.sha256, digest))).length
  return { given: found, notGiven: wanted.length - found }
}
