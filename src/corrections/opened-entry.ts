// The entry a page is about, with the case as its reader sees it. Null where either is not there for them.
import { openCase, wordsOfFact, type OpenedCase } from '../cases/index.ts'
import { looked } from '../audit/index.ts'
import type { Db } from '../database/tables.ts'
import { includes } from '../ledger/compartment.ts'
import type { Recorded } from '../ledger/fact.ts'
import { actorOf, type Context } from '../ui/page.ts'
import { cannotTouch, entryAt, type Asker, type CannotTouch } from './entry-at.ts'

export type OpenedEntry = {
  readonly opened: OpenedCase
  readonly fact: Recorded
  /** What happened, in a line. */
  readonly heading: string
  readonly by: Asker
  readonly cannot: CannotTouch | null
}

type Params = { readonly caseId: string; readonly entryId: string }

export async function openEntry(db: Db, params: Params, context: Context, pattern: string): Promise<OpenedEntry | null> {
  const actor = actorOf(context)
  const opened = await openCase(db, actor, params.caseId, context.today)
  const fact = opened && entryAt(opened.facts, params.entryId)
  if (opened === null || fact === null) return null
  await looked(db, context, opened.caseId, 'opened an entry', pattern)
  // The only relation of a team manager that opens legal matters is to the cases of their own team.
  const overAll = opened.leadId === actor.id || (actor.roles.includes('team manager') && includes(opened.mask, 'legal'))
  const by = { staffId: actor.id, overAll }
  return { opened, fact, heading: wordsOfFact(fact, opened.names).heading, by, cannot: cannotTouch(opened.facts, fact, by) }
}
