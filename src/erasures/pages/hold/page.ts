import { exampleCases } from '../../../cases/index.ts'
import { handle } from '../../../ledger/handle.ts'
import { legalHolds, placeHold } from '../../../ledger/legal-hold.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { fields, optionalDate, text } from '../../../ui/fields.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { openKeeping } from '../../opened-keeping.ts'
import { HoldView } from './view.tsx'

export const holdPage = formPage({
  path: paths.case.hold,
  title: 'Place a legal hold',
  access: 'data protection',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(caseId => paths.case.hold(caseId)),
  load: ({ db }: RecordDeps, { caseId }, context) => openKeeping(db, caseId, context, paths.case.hold.pattern),
  view: (opened, form) => HoldView({ opened, form }),
  read: body =>
    fields(body, {
      reasons: text('why nothing may be destroyed', { atMost: 2000 }),
      review: optionalDate('the day to ask again'),
    }),
  submit: (deps, { caseId }, { reasons, review }, context) => {
    const command = { reasons, on: context.today, ...(review !== null && { review }) }
    return handle(deps, caseId, legalHolds, placeHold, command, { by: actorOf(context).id, at: context.now })
  },
  explain: { 'moved-on': () => 'Somebody else added to this case a moment ago. Send it again' },
  done: ({ caseId }) => redirect(paths.case.keeping(caseId), 'The hold is in force. Nothing of this case can be destroyed.'),
})
