// The shape of a fact's bytes (docs/record-format.md, section 3). Strict: a name that is not known is refused, because a
// reader that skipped it would show less than was hashed.
import { z } from 'zod'
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts'
import type { FieldValue } from '../rulebook/entry.ts'
import { compartments } from './compartment.ts'
import { hashLength } from './bytes.ts'
import type { When } from './fact.ts'

const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
const day = z.custom<PlainDate>(value => typeof value === 'string' && isPlainDate(value), 'is not a date')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const digest = z.string().refine(text => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === hashLength && bytes.toString('base64') === text
}, 'is not a SHA-256 digest in base64')

const fieldValue: z.ZodType<FieldValue> = z.lazy(() =>
  z.union([z.string(), z.int(), z.boolean(), z.null(), z.array(fieldValue), z.record(z.string(), fieldValue)]),
)

const at = { at: time.optional() }
const occurred = z.union([
  z.strictObject({ precision: z.literal('day'), on: day, ...at }),
  z.strictObject({ precision: z.enum(['about', 'between']), from: day, to: day, ...at }),
  z.strictObject({ precision: z.literal('undated'), ...at }),
]) as z.ZodType<When>

const sorted = (some: readonly string[]) => some.every((one, n) => n === 0 || (some[n - 1] ?? '') < one)

export const bodyShape = z.strictObject({
  v: z.literal(1),
  entry: z.string().regex(/^[0-9a-f]{12}$/),
  type: z.string().regex(/^[A-Z][A-Za-z0-9]*$/),
  about: z.array(z.string().min(1)),
  occurred,
  held: z.enum(['landlord', 'resident', 'other', 'nobody']),
  compartment: z.enum(compartments),
  recordedAt: z.iso.datetime({ precision: 3 }),
  recordedBy: uuid.nullable(),
  fields: z.record(z.string().min(1), fieldValue),
  sealed: z.record(z.string().min(1), digest),
  closer: z.array(digest).refine(sorted, 'is not in order, each once'),
})

export type WrittenBody = z.infer<typeof bodyShape>
