// Thistlecombe's cases as they would be read back, to count in them.
import assert from 'node:assert/strict'
import { caseRowOf } from '../cases/index.ts'
import { loadCaseFiles } from '../casefiles/index.ts'
import { entriesOf } from '../ledger/entry.ts'
import { compileRulebook, rulesFor } from '../rulebook/rulebook.ts'
import { englandAndWales, loadStandards } from '../standards/index.ts'
import { judgeEntries } from '../verdicts/index.ts'
import { thistlecombe } from './every-case.ts'
import { asRecorded } from './life/as-recorded.ts'
import { demonstrationDay } from './load.ts'

export const { cases, directory } = thistlecombe(loadCaseFiles(), demonstrationDay)
export const all = cases.map(({ caseId, facts }) => {
  const recorded = facts.map((fact, seq) => asRecorded(fact, caseId, seq))
  const row = caseRowOf(recorded)
  assert.ok(row)
  return { caseId, facts: recorded, row }
})
export const asb = all.filter(one => one.row.kind === 'antisocial behaviour')
export const complaints = all.filter(one => one.row.kind === 'complaint')
export const open = <Case extends { readonly row: { readonly status: string } }>(some: readonly Case[]) =>
  some.filter(one => one.row.status === 'open')
export const having = (some: typeof all, test_: (fact: (typeof all)[number]['facts'][number]) => boolean) =>
  some.filter(one => one.facts.some(test_))

const rules = rulesFor(loadStandards().rules, 'thistlecombe')
const judging = { rules, rulebook: compileRulebook(rules), calendar: englandAndWales }
export const verdictsOf = (facts: (typeof all)[number]['facts'], day = demonstrationDay) =>
  judgeEntries(entriesOf(facts), judging, day)
export const caseOf = (caseId: string) => {
  const found = all.find(one => one.caseId === caseId)
  assert.ok(found)
  return found
}
