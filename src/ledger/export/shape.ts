// The shape of an exported case (docs/record-format.md, section 7). Strict: what is not in the specification is refused.
import { z } from 'zod'
import type { FieldValue } from '../../rulebook/entry.ts'
import { hashLength } from '../bytes.ts'
import { compartments } from '../compartment.ts'
import { saltLength } from '../digest.ts'

const bytesOf = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : null
}
const base64 = (length?: number) =>
  z.string().refine(text => {
    const bytes = bytesOf(text)
    return bytes !== null && (length === undefined || bytes.length === length)
  }, 'is not base64 of the right length')

const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
const instant = z.iso.datetime({ precision: 3 })
const entry = z.string().regex(/^[0-9a-f]{12}$/)
const compartment = z.enum(compartments)
const hash = base64(hashLength)
const proof = z.array(hash)

const fieldValue: z.ZodType<FieldValue> = z.lazy(() =>
  z.union([z.string(), z.int(), z.boolean(), z.null(), z.array(fieldValue), z.record(z.string(), fieldValue)]),
)

const disclosed = z.strictObject({ field: z.string().min(1), compartment, salt: base64(saltLength), value: fieldValue })
const field = { field: z.string().min(1), compartment }
const withheld = z.union([
  z.strictObject({ ...field, why: z.enum(['erased', 'redacted']), by: entry }),
  z.strictObject({ ...field, why: z.literal('left out') }),
])

const place = { hash, leaf: z.int().nonnegative(), proof }
const openFact = z.strictObject({ ...place, body: base64(), disclosed: z.array(disclosed), withheld: z.array(withheld) })
const closedFact = z.strictObject({ ...place, withheld: z.literal(true) })

const rises = (some: readonly number[]) => some.every((one, n) => n === 0 || (some[n - 1] ?? 0) < one)

export const exportShape = z.strictObject({
  format: z.literal('putright-case/1'),
  case: uuid,
  reference: z.string(),
  origin: z.string().regex(/^[^\s+]+$/),
  key: z.string(),
  exported: z.strictObject({ at: instant, by: z.string(), for: z.string() }),
  compartments: z
    .array(compartment)
    .refine(some => rises(some.map(one => compartments.indexOf(one))), 'is not in order, each once'),
  people: z.record(uuid, z.string()),
  facts: z.array(z.union([openFact, closedFact])).min(1),
  checkpoint: z.string(),
  earlier: z.array(z.strictObject({ checkpoint: z.string(), proof })),
  files: z.array(z.strictObject({ name: z.string(), entry, field: z.string(), sha256: hash })),
  statement: z.string(),
})

export type ExportedCase = z.infer<typeof exportShape>
export type ExportedFact = ExportedCase['facts'][number]
export type OpenFact = Extract<ExportedFact, { body: string }>
export type Disclosed = z.infer<typeof disclosed>
export type Withheld = z.infer<typeof withheld>

export const isOpen = (fact: ExportedFact): fact is OpenFact => 'body' in fact
