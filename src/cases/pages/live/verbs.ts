// The page on which a duty can be done. Read from what its rule expects, so that a new rule needs nothing here.
import type { CompiledRule } from '../../../rulebook/rulebook.ts'
import type { Verdict } from '../../../rulebook/verdict.ts'
import { paths } from '../../../ui/paths.ts'

export type Verb = { readonly href: string; readonly text: string; readonly path: { readonly pattern: string } }

const byContact: ReadonlySet<string> = new Set([
  'contact made',
  'contact attempted',
  'complainant contacted',
  'advocate contacted',
  'agency contacted',
  'commitment done',
  'letter sent',
])

/** Null where there is no page for it yet. */
export function verbFor({ rule }: Pick<Verdict, 'rule'>, rules: readonly CompiledRule[], caseId: string): Verb | null {
  const found = rules.find(one => one.rule.rule === rule)
  if (found === undefined) return null
  return kindsExpected(found.rule.expect).some(kind => byContact.has(kind))
    ? { href: paths.case.contact(caseId), text: 'Log contact', path: paths.case.contact }
    : null
}

function kindsExpected(expect: unknown): readonly string[] {
  if (typeof expect === 'string') return [expect]
  if (Array.isArray(expect)) return expect.flatMap(kindsExpected)
  if (typeof expect === 'object' && expect !== null && 'kind' in expect) return kindsExpected(expect.kind)
  return []
}
