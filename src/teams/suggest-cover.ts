// Who might cover which case while somebody is away: the same blocks first, then whoever has the resident's language, then
// whoever has least to do; the risky cases are placed first. A suggestion, for a manager to change before anything is recorded.
// It knows nothing of who is kept from which case: a suggestion that avoids somebody would tell the manager of it.
import type { StaffId } from '../ledger/fact.ts'

export type CaseToCover = {
  readonly caseId: string
  readonly highRisk: boolean
  readonly blockId: string | null
  readonly language: string
}

export type Coverer = {
  readonly id: StaffId
  readonly name: string
  readonly openCases: number
  readonly highRiskCases: number
  /** Blocks in which they already have a case. */
  readonly blocks: ReadonlySet<string>
  readonly languages: readonly string[]
}

/** What one case weighs, and what it is worth not to send a stranger to a block or a resident to an interpreter. */
const weight = { open: 1, highRisk: 2, sameBlock: 10, sameLanguage: 15 }

/** Case to person; a case that nobody can take is not in it. The same cases and people give the same answer. */
export function suggestCover(cases: readonly CaseToCover[], people: readonly Coverer[]): ReadonlyMap<string, StaffId> {
  const load = new Map(people.map(one => [one.id, one.openCases * weight.open + one.highRiskCases * weight.highRisk]))
  const chosen = new Map<string, StaffId>()
  for (const one of riskyFirst(cases)) {
    const best = leastBy(people, person => [costOf(one, person, load.get(person.id) ?? 0), person.name])
    if (best === null) continue
    chosen.set(one.caseId, best.id)
    load.set(best.id, (load.get(best.id) ?? 0) + weight.open + (one.highRisk ? weight.highRisk : 0))
  }
  return chosen
}

const riskyFirst = (cases: readonly CaseToCover[]): readonly CaseToCover[] =>
  [...cases].sort((a, b) => Number(b.highRisk) - Number(a.highRisk) || (a.caseId < b.caseId ? -1 : 1))

function costOf({ blockId, language }: CaseToCover, { blocks, languages }: Coverer, load: number): number {
  const near = blockId !== null && blocks.has(blockId) ? weight.sameBlock : 0
  const speaks = language !== 'English' && languages.includes(language) ? weight.sameLanguage : 0
  return load - near - speaks
}

function leastBy(people: readonly Coverer[], keyOf: (person: Coverer) => readonly [number, string]): Coverer | null {
  const [first] = [...people].sort((a, b) => {
    const [[costA, nameA], [costB, nameB]] = [keyOf(a), keyOf(b)]
    return costA - costB || (nameA < nameB ? -1 : 1)
  })
  return first ?? null
}
