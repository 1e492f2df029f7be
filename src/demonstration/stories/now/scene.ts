// How the stories of now are written, in YAML: who and where, and lines of what happened. A line's time of day is London's;
// where it is left out, nobody wrote one down. Whoever leads wrote it, unless the line says otherwise.
import { z } from 'zod'
import { isPlainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { compartments } from '../../../ledger/compartment.ts'
import { kinds } from '../../../rulebook/kinds.ts'
import { isStaffName } from '../../landlord/staff.ts'

const staffName = z.string().refine(isStaffName, { error: 'nobody of that name works here' })

/** '2026-05-01' or '2026-05-01 10:42'. */
const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/)
  .refine(text => isPlainDate(text.slice(0, 10)))
  .transform(text => ({ on: text.slice(0, 10) as PlainDate, time: text.length > 10 ? text.slice(11) : null }))

const line = z.strictObject({
  at: moment,
  kind: z.string().refine(kind => kinds.has(kind), { error: 'there is no such kind of entry' }),
  about: z.union([z.string().transform(one => [one]), z.array(z.string())]).default([]),
  by: z.union([z.literal('came in by itself'), staffName]).optional(),
  /** When it was written down, where that was later. */
  recorded: moment.optional(),
  held: z.enum(['landlord', 'resident', 'other', 'nobody']).default('landlord'),
  compartment: z.enum(compartments).default('general'),
  /** `staff:Josie Tran` stands for her id. */
  fields: z.record(z.string(), z.json()).default({}),
  content: z.string().optional(),
  says: z.string().optional(),
})

const party = z.strictObject({
  part: z.string(),
  name: z.string(),
  /** True: one of the landlord's residents. */
  lives: z.boolean().default(false),
  telephone: z.string().optional(),
  safeContact: z.string().optional(),
  authority: z.string().optional(),
  language: z.string().optional(),
})

export const sceneFile = z.strictObject({
  /** Names the case for ever: `story 1 now`. */
  key: z.string(),
  kind: z.enum(['antisocial behaviour', 'complaint']),
  reference: z.string(),
  title: z.string(),
  home: z.string(),
  lead: staffName,
  opened: moment,
  parties: z.array(party).min(1),
  lines: z.array(line),
})
export type Scene = z.infer<typeof sceneFile>
export type Line = Scene['lines'][number]
