// One fact: what was hashed is what its row says, and what is sealed beside it is what was sealed.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { readBody, sealedAs, type Body } from '../body.ts'
import { base64, same, type Hash } from '../bytes.ts'
import { chainHash } from '../chain.ts'
import { bitOf, compartmentOf } from '../compartment.ts'
import { saltLength, sealDigest } from '../digest.ts'
import type { FactRow, FactWithSealed, SealedRow } from './fact-rows.ts'

/** What its body says, or why it does not read. */
export function bodyIn(row: FactRow): Body | string {
  try {
    return readBody(row.body)
  } catch (error) {
    return `its body does not read: ${(error as Error).message.slice(0, 200)}`
  }
}

export function chainFaults(row: FactRow, place: number, prev: Hash): readonly string[] {
  const { case_id: caseId, seq, body } = row
  return [
    ...(seq === place ? [] : [`there is nothing at place ${place}`]),
    ...(same(row.prev, prev) ? [] : ['it does not follow the one before it']),
    ...(same(chainHash({ caseId, seq, prev, body }), row.hash) ? [] : ['it is not what was hashed']),
  ]
}

/** Columns are copies of what the body says. */
export function columnFaults(row: FactRow, body: Body): readonly string[] {
  const { occurred } = body
  const firstDay: PlainDate | null =
    occurred.precision === 'undated' ? null : occurred.precision === 'day' ? occurred.on : occurred.from
  const columns: { readonly [column: string]: boolean } = {
    type: row.type === body.type,
    about: row.about.length === body.about.length && row.about.every((one, n) => one === body.about[n]),
    entry: row.entry === body.entryId,
    occurred_on: row.occurred_on === firstDay,
    recorded_at: row.recorded === body.recordedAt.replace('Z', '000Z'),
    recorded_by: row.recorded_by === body.recordedBy,
    compartment: row.compartment === bitOf(body.compartment),
  }
  return Object.entries(columns).flatMap(([column, agrees]) => (agrees ? [] : [`its column ${column} is not what its body says`]))
}

export type Missing = {
  /** Names of fields in the fact's own compartment. */
  readonly own: ReadonlySet<string>
  /** How many in closer ones. */
  readonly closer: number
}

export function sealedFaults(
  { row, sealed }: FactWithSealed,
  body: Body,
): { readonly faults: readonly string[]; readonly missing: Missing } {
  const left = new Set(body.closer.map(base64))
  const own = new Set(Object.keys(body.sealed))
  const faults = sealed.flatMap(one => {
    const digest = digestOf(one)
    const expected = sealedAs(body, one.field)
    const isOwn = one.compartment === row.compartment
    if (isOwn) own.delete(one.field)
    const fits = digest !== null && (isOwn ? expected !== undefined && base64(expected) === digest : left.delete(digest))
    return [
      ...(fits ? [] : [`its "${one.field}" is not what was sealed`]),
      ...(one.case_id === row.case_id ? [] : [`its "${one.field}" is filed under another case`]),
    ]
  })
  return { faults, missing: { own, closer: left.size } }
}

/** Null when it cannot have been sealed at all. */
function digestOf({ field, compartment, salt, value }: SealedRow): string | null {
  try {
    return salt.length === saltLength ? base64(sealDigest({ field, compartment: compartmentOf(compartment), salt, value })) : null
  } catch {
    return null
  }
}
