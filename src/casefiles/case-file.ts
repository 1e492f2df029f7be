// A case file: one published determination as a timeline of entries in our own words, and what the Ombudsman found.
// Facts only, each with its paragraph. The entries are judged; what was found is never shown to the judge.
import { z } from 'zod'
import { dateType as date } from '../kernel/date-type.ts'
import { credits, failings, type Credit, type Failing } from '../kernel/failings.ts'
import { kinds } from '../rulebook/kinds.ts'
import { heads } from '../rulebook/rule.ts'

const twoDates = z.tuple([date, date]).refine(([from, to]) => from <= to, { error: 'the first date is after the second' })
const id = z.string().regex(/^[a-z][a-z0-9-]*$/)
const failing = z.enum(Object.keys(failings) as [Failing, ...Failing[]])
const credit = z.enum(Object.keys(credits) as [Credit, ...Credit[]])
const due = z.union([
  z.strictObject({ number: z.number().int(), unit: z.enum(['days', 'working days', 'weeks', 'months']) }),
  z.strictObject({ date }),
])

const entry = z.strictObject({
  id,
  kind: z.string().refine(name => kinds.has(name), { error: issue => `"${String(issue.input)}" is not a kind of entry` }),
  on: z.union([date, z.literal('undated'), z.strictObject({ about: twoDates }), z.strictObject({ between: twoDates })]),
  recorded: date.optional(),
  held: z.enum(['landlord', 'resident', 'other', 'nobody']).optional(),
  about: z.array(id).optional(),
  fields: z.record(z.string(), z.json()).optional(),
  cite: z.string(),
  says: z.string(),
})

const found = z.strictObject({
  findings: z.array(
    z.strictObject({
      point: id,
      severity: z.enum([
        'severe maladministration',
        'maladministration',
        'service failure',
        'reasonable redress',
        'no maladministration',
        'outside jurisdiction',
        'resolved with intervention',
      ]),
      scheme: z.string().nullable().optional(),
      cite: z.string(),
      says: z.string().optional(),
    }),
  ),
  failings: z.array(
    z
      .strictObject({
        code: failing,
        cite: z.string(),
        says: z.string(),
        concerns: z.array(id).optional(),
        as: failing.optional(),
        noRecord: z.string().optional(),
      })
      .refine(one => (one.noRecord === undefined) !== (one.concerns === undefined), {
        error: 'give either the entries it concerns, or why no record could show it',
      }),
  ),
  credits: z.array(
    z.strictObject({ code: credit, cite: z.string(), says: z.string(), concerns: z.array(id), against: z.array(failing) }),
  ),
  orders: z.array(
    z.strictObject({
      order: id,
      says: z.string(),
      pence: z.number().int().nullable().optional(),
      due: due.nullable().optional(),
      cite: z.string(),
      parts: z.array(z.strictObject({ pence: z.number().int(), for: z.string() })).optional(),
      note: z.string().optional(),
    }),
  ),
  recommendations: z.array(z.strictObject({ says: z.string(), cite: z.string() })),
  quoted: z.array(
    z.strictObject({
      says: z.string(),
      cite: z.string().optional(),
      from: id.optional(),
      to: id.optional(),
      workingDays: z.number().int().optional(),
      convention: z.enum(['exclusive', 'inclusive', 'both']).optional(),
      days: z.number().int().optional(),
      months: z.number().optional(),
      approximate: z.boolean().optional(),
      pence: z.number().int().optional(),
      parts: z.array(z.number().int()).optional(),
      addsUp: z.boolean().optional(),
      note: z.string().optional(),
    }),
  ),
})

export const caseFileSchema = z
  .strictObject({
    case: id,
    reference: z.string(),
    landlord: id,
    landlordName: z.string(),
    title: z.string(),
    summary: z.string(),
    determined: date,
    considered: z.strictObject({ from: date, to: date }),
    occupancy: z.string().optional(),
    note: z.string().optional(),
    parties: z.array(z.strictObject({ party: id, role: z.string() })),
    points: z.array(z.strictObject({ point: id, head: z.enum([...heads, 'outside']), says: z.string(), cite: z.string() })),
    entries: z.array(entry).min(1),
    found,
  })
  .check(({ value, issues }) => {
    const say = (message: string, path: (string | number)[]) => issues.push({ code: 'custom', message, path, input: value })
    const ids = new Set<string>()
    value.entries.forEach((one, n) => {
      if (ids.has(one.id)) say(`another entry is named ${one.id}`, ['entries', n, 'id'])
      ids.add(one.id)
    })
    const known = (name: string, path: (string | number)[]) => ids.has(name) || say(`there is no entry ${name}`, path)
    value.found.failings.forEach((one, n) => one.concerns?.forEach(name => known(name, ['found', 'failings', n, 'concerns'])))
    value.found.credits.forEach((one, n) => one.concerns.forEach(name => known(name, ['found', 'credits', n, 'concerns'])))
    value.found.quoted.forEach((one, n) => [one.from, one.to].forEach(name => name && known(name, ['found', 'quoted', n])))
    const points = new Set(value.points.map(one => one.point))
    value.found.findings.forEach(
      (one, n) => points.has(one.point) || say(`there is no point ${one.point}`, ['found', 'findings', n, 'point']),
    )
  })

export type CaseFile = z.infer<typeof caseFileSchema>
export type CaseFileEntry = CaseFile['entries'][number]
