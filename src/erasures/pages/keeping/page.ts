import { exampleCases } from '../../../cases/index.ts'
import { holdsInForce } from '../../../ledger/legal-hold.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { erasuresWaiting } from '../../erasure.ts'
import { openKeeping } from '../../opened-keeping.ts'
import { KeepingView } from './view.tsx'

export const keepingPage = page({
  path: paths.case.keeping,
  title: 'What is kept and what is destroyed',
  access: 'export',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(caseId => paths.case.keeping(caseId)),
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const opened = await openKeeping(db, caseId, context, paths.case.keeping.pattern)
    if (opened === null) return null
    const holds = new Set(holdsInForce(opened.facts))
    return {
      opened,
      holds: opened.facts.filter(fact => holds.has(fact.entryId)),
      waiting: erasuresWaiting(opened.facts),
      destroyed: opened.facts.filter(({ type }) => type === 'ContentErased' || type === 'ContentRedacted'),
      mayHold: actorOf(context).roles.includes('data protection officer'),
    }
  },
  view: KeepingView,
})
