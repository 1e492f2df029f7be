// The second person's answer, and an end before its time: the row that row-level security reads, the note on the case's record
// and the line in the audit, all or none. Of two at the same moment the database lets one through, so the row comes first.
import { looked } from '../audit/index.ts'
import { asSystem } from '../database/scope.ts'
import { accept, refuse, type Result } from '../kernel/result.ts'
import type { MovedOn } from '../ledger/append.ts'
import type { CaseId, NewFact } from '../ledger/fact.ts'
import { handle } from '../ledger/handle.ts'
import { wholeCase } from '../ledger/whole-case.ts'
import type { RecordDeps } from '../record/index.ts'
import { actorOf, type Context } from '../ui/page.ts'

export type Change = { readonly is: 'agreed' } | { readonly is: 'refused'; readonly reasons: string } | { readonly is: 'closed' }

export type Answering = {
  readonly caseId: CaseId
  /** The opening. */
  readonly id: string
  readonly change: Change
  /** Decided already: what the record will say. */
  readonly facts: readonly NewFact[]
  /** After the person's name, in the audit. */
  readonly said: string
  /** The pattern of the page. */
  readonly route: string
}

/** Refused when somebody else answered or closed it first. */
export async function answerRecord(
  deps: RecordDeps,
  { caseId, id, change, facts, said, route }: Answering,
  context: Context,
): Promise<Result<null, { readonly why: 'too-late' } | MovedOn>> {
  if (!(await mark(deps, id, change, context))) return refuse({ why: 'too-late' })
  const [by, at] = [actorOf(context).id, context.now]
  const done = await handle(deps, caseId, wholeCase, () => accept(facts), null, { by, at })
  if (!done.ok) return done
  await looked(deps.db, context, caseId, said, route, 'break-glass')
  return accept(null)
}

async function mark({ db }: RecordDeps, id: string, change: Change, context: Context): Promise<boolean> {
  const [by, at] = [actorOf(context).id, context.now]
  const open = db.updateTable('break_glass').where('id', '=', id).where('closed_at', 'is', null)
  const unanswered = open.where('approved_by', 'is', null).where('refused_by', 'is', null)
  const marked = await asSystem(db, () => {
    switch (change.is) {
      case 'agreed':
        return unanswered.set({ approved_by: by }).executeTakeFirst()
      case 'refused':
        return unanswered.set({ refused_by: by, refused_at: at, refusal: change.reasons }).executeTakeFirst()
      case 'closed':
        return open.set({ closed_by: by, closed_at: at }).executeTakeFirst()
    }
  })
  return marked.numUpdatedRows === 1n
}
