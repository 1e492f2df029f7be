// Every question that can be asked: each page of the list, with everything that may stand in its address. Cases that one may
// see, hidden ones, ones that are only in the second world and one that is in neither. A page whose address holds something
// that is not known here must give it in its examples.
import { sql } from 'kysely'
import type { Db } from '../../../database/scope.ts'
import { staffIds } from './landlord.testing.ts'
import { absentCase, addedCases, addedEntry } from './names.testing.ts'
import type { Question } from './answers.testing.ts'

export type Listed = { readonly pattern: string; readonly examples: readonly string[]; readonly isPublic?: boolean }
type Values = Readonly<Record<string, string>>

/** Precondition: the system's scope. All that stands in the record to ask about, whoever may see it. */
export async function everythingIn(db: Db): Promise<readonly Values[]> {
  const { rows: entries } = await sql<Values>`
    select f.case_id as "caseId", f.entry as "entryId" from (
      select *, row_number() over (partition by case_id, compartment order by id desc) as place from fact) f
    where f.place <= 2 or f.entry like '0e0ed1ff%'`.execute(db)
  const { rows: parties } = await sql<Values>`select case_id as "caseId", party from case_party`.execute(db)
  const { rows: verdicts } = await sql<Values>`
    select v.case_id as "caseId", v.trigger, v.nth::text as nth, v.rule as "ruleId" from (
      select *, row_number() over (partition by case_id, mask order by rule, trigger) as place from verdict) v
    where v.place <= 2 or v.trigger like '0e0ed1ff%'`.execute(db)
  const { rows: cases } = await sql<Values>`select case_id as "caseId" from case_row`.execute(db)
  const { rows: homes } = await sql<Values>`select id as "homeId" from home`.execute(db)
  const { rows: residents } = await sql<Values>`select id as "residentId" from resident`.execute(db)
  const added = [...addedCases, absentCase].flatMap(caseId => [
    { caseId },
    { caseId, entryId: addedEntry(1) },
    { caseId, party: 'party-1' },
    ...verdicts.slice(0, 1).map(one => ({ ...one, caseId })),
  ])
  const staff = [...staffIds, absentCase].map(staffId => ({ staffId }))
  return [...cases, ...entries, ...parties, ...verdicts, ...added, ...staff, ...homes, ...residents]
}

const names = (pattern: string): readonly string[] => [...pattern.matchAll(/:([A-Za-z]+)/g)].map(([, name = '']) => name)
const nameIn = /:[A-Za-z]+(\{\.\+\})?/g

/** The address of a page with these values in it; null when one is lacking. */
function addressOf(pattern: string, values: Values): string | null {
  if (!names(pattern).every(name => Object.hasOwn(values, name))) return null
  return pattern.replaceAll(nameIn, part => {
    const value = values[part.replace(/^:|\{.*$/g, '')] ?? ''
    return value.split('/').map(encodeURIComponent).join('/')
  })
}

const matcher = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replaceAll(/:([A-Za-z]+)(\{\.\+\})?/g, (_, name: string, rest?: string) => `(?<${name}>${rest ? '.+' : '[^/]+'})`)}$`,
  )

/** The values that a page's own examples have, and the same ones with another case in their place. */
function fromExamples({ pattern, examples, isPublic }: Listed, cases: readonly string[]): readonly Values[] {
  const found = examples.flatMap(example => {
    const groups = matcher(pattern).exec(new URL(example, 'http://here').pathname)?.groups
    return groups ? [Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))] : []
  })
  return found.flatMap(values =>
    'caseId' in values && !isPublic ? [values, ...cases.map(caseId => ({ ...values, caseId }))] : [values],
  )
}

/** Of each page, every address of it that can be made. */
export function addressesOf(pages: readonly Listed[], everything: readonly Values[]): ReadonlyMap<string, readonly Question[]> {
  const cases = [...new Set(everything.flatMap(({ caseId }) => caseId ?? []))]
  return new Map(
    pages.map(page => {
      const wanted = names(page.pattern)
      const fitting = page.isPublic ? [] : everything.filter(values => wanted.every(name => Object.hasOwn(values, name)))
      const values = wanted.length === 0 ? [{}] : [...fitting, ...fromExamples(page, cases)]
      const paths = new Set([...page.examples, ...values.flatMap(one => addressOf(page.pattern, one) ?? [])])
      return [page.pattern, [...paths].map(path => ({ method: 'GET', path, pattern: page.pattern }) as const)] as const
    }),
  )
}

export const patternOf = (patterns: readonly string[], path: string): string | null => {
  const { pathname } = new URL(path, 'http://here')
  return patterns.find(pattern => pattern === pathname) ?? patterns.find(pattern => matcher(pattern).test(pathname)) ?? null
}
