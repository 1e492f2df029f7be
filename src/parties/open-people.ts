// The people of a case, as somebody who may see it finds them. Every page of this slice begins here.
import { looked } from '../audit/index.ts'
import { openCase, type OpenedCase } from '../cases/index.ts'
import type { Db } from '../database/tables.ts'
import { includes } from '../ledger/compartment.ts'
import type { StaffId } from '../ledger/fact.ts'
import { actorOf, type Context } from '../ui/page.ts'

export type PeopleOpened = {
  readonly opened: OpenedCase
  readonly staffId: StaffId
  /** Whoever leads the case, and the manager of its team. */
  readonly overAll: boolean
  /** Whoever works it, manages it or sees to complaints: more of it than its colleagues. */
  readonly worksTheCase: boolean
  readonly maySeeConduct: boolean
}

/** `what` is written into the audit. Null where there is no such case, or it is hidden. */
export async function openPeople(
  db: Db,
  caseId: string,
  context: Context,
  { what, pattern }: { readonly what: string; readonly pattern: string },
): Promise<PeopleOpened | null> {
  const actor = actorOf(context)
  const opened = await openCase(db, actor, caseId, context.today)
  if (opened === null) return null
  await looked(db, context, opened.caseId, what, pattern)
  const { mask, leadId } = opened
  return {
    opened,
    staffId: actor.id,
    overAll: leadId === actor.id || (actor.roles.includes('team manager') && includes(mask, 'legal')),
    worksTheCase: includes(mask, 'informant identity'),
    maySeeConduct: includes(mask, 'staff conduct'),
  }
}
