// Check (b): what is disclosed is what was sealed, and what is not disclosed is accounted for.
import { base64, fromBase64 } from '../../bytes.ts'
import { sealedAs, type Body } from '../../body.ts'
import { sealDigest } from '../../digest.ts'
import { erasureIn } from '../../erasures.ts'
import type { OpenFact, Withheld } from '../shape.ts'
import type { OpenedFile } from './opened.ts'
import { problem, type Problem } from './report.ts'

type Here = { readonly n: number; readonly given: OpenFact; readonly body: Body }

export function checkFields(file: OpenedFile): readonly Problem[] {
  const open = file.facts.flatMap(({ n, open }) => (open === null ? [] : [{ n, ...open }]))
  const readable = open.flatMap(({ n, given, body }): Here[] => (typeof body === 'string' ? [] : [{ n, given, body }]))
  return [
    ...open.flatMap(({ n, body }) => (typeof body === 'string' ? [problem('fields', body, n)] : [])),
    ...readable.flatMap(here => checkFact(here, file, readable)),
    ...checkReference(file, readable),
    ...Object.keys(file.given.people).flatMap(id =>
      readable.some(({ body }) => body.recordedBy === id) ? [] : [problem('fields', `${id} recorded nothing that is shown`)],
    ),
  ]
}

function checkFact(here: Here, { given: file }: OpenedFile, all: readonly Here[]): readonly Problem[] {
  const { n, given, body } = here
  const said = (sentence: string) => problem('fields', sentence, n)
  const named = [...given.disclosed, ...given.withheld]
  const names = [...Object.keys(body.plain), ...named.map(one => one.field)]
  const own = named.filter(one => one.compartment === body.compartment).map(one => one.field)
  const outside = [body.compartment, ...named.map(one => one.compartment)].find(one => !file.compartments.includes(one))
  return [
    ...(outside === undefined ? [] : [said(`It is from a compartment that the file was not made for: ${outside}`)]),
    ...(new Set(names).size === names.length ? [] : [said('A field is named twice')]),
    ...Object.keys(body.sealed).flatMap(field => (own.includes(field) ? [] : [said(`Its "${field}" is not accounted for`)])),
    ...own.flatMap(field => (Object.hasOwn(body.sealed, field) ? [] : [said(`It never had a "${field}"`)])),
    ...(named.length - own.length <= body.closer.length ? [] : [said('It has more fields than were sealed')]),
    ...checkDigests(here).map(said),
    ...given.withheld.flatMap(one =>
      isAccountedFor(one, here, all) ? [] : [said(`No later entry says that its "${one.field}" was ${one.why}`)],
    ),
  ]
}

function checkDigests({ given, body }: Here): readonly string[] {
  const left = new Set(body.closer.map(base64))
  return given.disclosed.flatMap(({ field, compartment, salt, value }) => {
    const digest = base64(sealDigest({ field, compartment, salt: fromBase64(salt), value }))
    const sealed = sealedAs(body, field)
    const fits = compartment === body.compartment ? sealed !== undefined && base64(sealed) === digest : left.delete(digest)
    return fits ? [] : [`Its "${field}" is not what was sealed`]
  })
}

function isAccountedFor(one: Withheld, { n, body }: Here, all: readonly Here[]): boolean {
  if (one.why === 'left out') return true
  return all.some(other => {
    const erasure = other.n > n && other.body.entryId === one.by ? erasureIn({ ...other.body, fields: other.body.plain }) : null
    return erasure?.why === one.why && erasure.of === body.entryId && erasure.fields.includes(one.field)
  })
}

function checkReference({ given }: OpenedFile, readable: readonly Here[]): readonly Problem[] {
  const first = readable.find(({ n }) => n === 0)
  return first === undefined || first.body.plain['reference'] === given.reference
    ? []
    : [problem('fields', 'The reference is not the one that the case was opened with', 0)]
}
