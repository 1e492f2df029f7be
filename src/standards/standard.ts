// A standard: a document which imposes duties, and its editions. The rules in its folder name it.
import { z } from 'zod'
import { dateType as date } from '../kernel/date-type.ts'
import { heads, sureness } from '../rulebook/rule.ts'
import { failings, type Failing } from '../kernel/failings.ts'

const standard = z.strictObject({
  standard: z.string(),
  title: z.string(),
  kind: z.enum(['national', 'guidance', 'policy']),
  landlord: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  note: z.string().optional(),
  editions: z
    .array(
      z.strictObject({
        edition: z.string(),
        from: date,
        until: date.optional(),
        sure: z.enum(sureness).optional(),
        cite: z.string().optional(),
        note: z.string().optional(),
      }),
    )
    .min(1),
})
export type Standard = z.infer<typeof standard>
export const standardFile = z.union([standard, z.strictObject({ standards: z.array(standard).min(1) })])

export const severities = ['severe maladministration', 'maladministration', 'service failure', 'no maladministration'] as const
export type PredictedSeverity = (typeof severities)[number]

const code = z.enum(Object.keys(failings) as [Failing, ...Failing[]])
const clause = z.strictObject({
  /** Counts distinct duties whose verdict is adverse, whatever their code where `of` is left out ... */
  atLeast: z.number().int().min(1),
  of: z.array(code).min(1).optional(),
  is: z
    .array(z.enum(['met late', 'overdue', 'not shown']))
    .min(1)
    .optional(),
  /** ... or distinct failing codes among them. */
  count: z.enum(['duties', 'codes']).optional(),
})
export const predictionFile = z.strictObject({
  head: z.enum(heads),
  cite: z.string(),
  note: z.string().optional(),
  findings: z.array(z.strictObject({ severity: z.enum(severities), when: z.array(clause), because: z.string() })).min(1),
  redress: z.string().optional(),
})
export type Prediction = z.infer<typeof predictionFile>

export const bandsFile = z.strictObject({
  bands: z.array(
    z.strictObject({
      severity: z.enum(severities),
      from: z.number().int(),
      to: z.number().int().nullable(),
      sure: z.enum(sureness),
      cite: z.string(),
      note: z.string().optional(),
    }),
  ),
  note: z.string().optional(),
})
export type Band = z.infer<typeof bandsFile>['bands'][number]
