// Who looked. Every read of case data writes one row in the request's own transaction: if it cannot be written, the page is
// not shown. It says what was opened and never what stood there.
import type { Db } from '../database/tables.ts'
import { actorOf, type Context } from '../ui/page.ts'

/** A request from somebody who is signed in. */
type Looking = Pick<Context, 'actor' | 'now' | 'query' | 'today'>

export type AuditKind = 'read' | 'change' | 'export' | 'print' | 'sign-in' | 'break-glass' | 'administration'

/**
 * `what` reads after the person's name and names nobody: 'opened the case'. `route` is the pattern of the page
 * (paths.case.show.pattern), never the address. Null: of no one case.
 */
export async function looked(
  db: Db,
  context: Looking,
  caseId: string | null,
  what: string,
  route: string,
  kind: AuditKind = 'read',
): Promise<void> {
  await db
    .insertInto('audit_entry')
    .values({ at: context.now, staff_id: actorOf(context).id, case_id: caseId, kind, route, what })
    .execute()
}

/** A change by the administrator, in a plain sentence after their name: 'gave Josie Tran the role of team manager'. */
export const administered = (db: Db, context: Looking, what: string, route: string): Promise<void> =>
  looked(db, context, null, what, route, 'administration')
