import { exampleCases, openCase } from '../../../cases/index.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { everyEntry, perPage, readPlace } from '../../filter.ts'
import { looked } from '../../looked.ts'
import { looksAt } from '../../read-models/looks.ts'
import { CaseAuditView, type CaseAuditModel } from './view.tsx'

export const caseAuditPage = page({
  path: paths.case.audit,
  title: 'Who looked at the case',
  access: 'audit',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.audit(id)),
  load: async ({ db }: RecordDeps, { caseId }, context): Promise<CaseAuditModel | null> => {
    const opened = await openCase(db, actorOf(context), caseId, context.today)
    if (opened === null) return null
    const place = readPlace(context.query, context.now)
    const wanted = { filter: { ...everyEntry, caseId }, upTo: place.upTo, atMost: perPage + 1 }
    const found = await looksAt(db, { ...wanted, skip: (place.page - 1) * perPage })
    await looked(db, context, opened.caseId, 'looked at who looked', paths.case.audit.pattern)
    return { head: opened.head, place, looks: found.slice(0, perPage), more: found.length > perPage }
  },
  view: CaseAuditView,
})
