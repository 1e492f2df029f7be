// A case as somebody finds it who may see all of it, or manages whoever does. Null for everybody else, and where there is none.
import { looked } from '../audit/index.ts'
import { openCase, type OpenedCase } from '../cases/index.ts'
import type { Db } from '../database/tables.ts'
import { actorOf, type Context } from '../ui/page.ts'

export async function openKeeping(db: Db, caseId: string, context: Context, pattern: string): Promise<OpenedCase | null> {
  const opened = await openCase(db, actorOf(context), caseId, context.today)
  if (opened === null || !opened.head.exportable) return null
  await looked(db, context, opened.caseId, 'opened what is kept and what is destroyed', pattern)
  return opened
}
