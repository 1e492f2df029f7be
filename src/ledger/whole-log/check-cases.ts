// Every case: one unbroken chain from its genesis to its head, each fact in the tree after the one before it, and whatever is
// missing accounted for by a fact that says it was destroyed. Holds one case at a time, and of that only what is missing.
import type { Db } from '../../database/tables.ts'
import { same, type Hash } from '../bytes.ts'
import { genesis } from '../chain.ts'
import { erasureIn } from '../erasures.ts'
import type { CaseId, EntryId } from '../fact.ts'
import { bodyIn, chainFaults, columnFaults, sealedFaults, type Missing } from './check-fact.ts'
import { everyFact, headsWithoutFacts, type FactRow, type FactWithSealed } from './fact-rows.ts'
import type { Tell } from './problem.ts'

type Lack = { own: Set<string>; closer: number; readonly seq: number }

type Here = {
  readonly caseId: CaseId
  place: number
  prev: Hash
  recorded: string
  /** Null once a fact waits: after it none is in the tree. */
  leaf: number | null
  readonly lacks: Map<EntryId, Lack>
  last: FactRow | null
}

export type CasesChecked = { cases: number; facts: number; sealed: number; destroyed: number; waiting: number }

export async function checkCases(db: Db, tell: Tell, onProgress: (facts: number) => void = () => {}): Promise<CasesChecked> {
  const sums: CasesChecked = { cases: 0, facts: 0, sealed: 0, destroyed: 0, waiting: 0 }
  let here: Here | null = null
  for await (const fact of everyFact(db)) {
    if (here?.caseId !== fact.row.case_id) {
      if (here) finish(here, tell)
      here = begin(fact.row.case_id)
      sums.cases += 1
    }
    sums.destroyed += checkFact(here, fact, tell)
    sums.facts += 1
    sums.sealed += fact.sealed.length
    sums.waiting += fact.row.waiting ? 1 : 0
    if (sums.facts % 100_000 === 0) onProgress(sums.facts)
  }
  if (here) finish(here, tell)
  for (const caseId of await headsWithoutFacts(db)) tell({ at: { kind: 'case', caseId }, says: 'it has a head and no facts' })
  return sums
}

const begin = (caseId: CaseId): Here => ({
  caseId,
  place: 0,
  prev: genesis(caseId),
  recorded: '',
  leaf: -1,
  lacks: new Map(),
  last: null,
})

/** Gives how many values it says were destroyed. */
function checkFact(here: Here, fact: FactWithSealed, tell: Tell): number {
  const { row } = fact
  const at = { kind: 'fact', caseId: row.case_id, seq: row.seq } as const
  const say = (says: string) => tell({ at, says })
  chainFaults(row, here.place, here.prev).forEach(say)
  treeFaults(here, row).forEach(say)
  if (row.recorded < here.recorded) say('it was recorded before the one before it')
  const body = bodyIn(row)
  let destroyed = 0
  if (typeof body === 'string') say(body)
  else {
    columnFaults(row, body).forEach(say)
    const { faults, missing } = sealedFaults(fact, body)
    faults.forEach(say)
    note(here, body.entryId, row.seq, missing)
    const erasure = erasureIn({ ...body, fields: body.plain })
    for (const field of erasure?.fields ?? [])
      if (isAccountedFor(here.lacks.get(erasure?.of ?? ''), field)) destroyed += 1
      else say(`it says that "${field}" of entry ${erasure?.of ?? ''} was destroyed, and it was not`)
  }
  Object.assign(here, { place: row.seq + 1, prev: row.hash, recorded: row.recorded, leaf: row.leaf, last: row })
  return destroyed
}

function treeFaults(here: Here, row: FactRow): readonly string[] {
  if (row.leaf === null) return row.waiting ? [] : ['it is neither in the tree nor waiting to be']
  return [
    ...(row.waiting ? ['it is in the tree and waits to be taken into it'] : []),
    ...(row.leaf_hash !== null && same(row.leaf_hash, row.hash) ? [] : ['the tree has another hash for it']),
    ...(here.leaf !== null && row.leaf > here.leaf ? [] : ['it is in the tree before the one before it']),
  ]
}

function note(here: Here, entryId: EntryId, seq: number, { own, closer }: Missing): void {
  if (own.size > 0 || closer > 0) here.lacks.set(entryId, { own: new Set(own), closer, seq })
}

function isAccountedFor(lack: Lack | undefined, field: string): boolean {
  if (lack === undefined) return false
  if (lack.own.delete(field)) return true
  lack.closer -= 1
  return lack.closer >= 0
}

function finish({ caseId, last, lacks }: Here, tell: Tell): void {
  for (const { own, closer, seq } of lacks.values()) {
    const at = { kind: 'fact', caseId, seq } as const
    for (const field of own) tell({ at, says: `its "${field}" is missing, and no fact says that it was destroyed` })
    if (closer > 0) tell({ at, says: `${closer} of its closer values are missing, and no fact says that they were destroyed` })
  }
  if (last !== null && (last.head_size !== last.seq + 1 || !same(last.head_hash, last.hash)))
    tell({
      at: { kind: 'case', caseId },
      says: `its head is not its last fact: there were ${last.head_size} facts and there are ${last.seq + 1}`,
    })
}
