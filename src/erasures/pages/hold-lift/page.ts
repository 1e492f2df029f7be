import { exampleHolds } from '../../read-models/examples.ts'
import { handle } from '../../../ledger/handle.ts'
import { holdsInForce, legalHolds, liftHold } from '../../../ledger/legal-hold.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { fields, text } from '../../../ui/fields.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { openKeeping } from '../../opened-keeping.ts'
import { factAt } from '../../in-words.ts'
import { HoldLiftView } from './view.tsx'

export const holdLiftPage = formPage({
  path: paths.case.holdLift,
  title: 'Lift a legal hold',
  access: 'data protection',
  examples: async ({ db }: RecordDeps) =>
    (await exampleHolds(db)).map(({ caseId, entryId }) => paths.case.holdLift(caseId, entryId)),
  load: async ({ db }: RecordDeps, { caseId, entryId }, context) => {
    const opened = await openKeeping(db, caseId, context, paths.case.holdLift.pattern)
    const hold = opened && factAt(opened, entryId)
    return opened === null || hold?.type !== 'LegalHoldPlaced'
      ? null
      : { opened, hold, inForce: holdsInForce(opened.facts).includes(entryId) }
  },
  view: (model, form) => HoldLiftView({ ...model, form }),
  read: body => fields(body, { reasons: text('why it is no longer needed', { atMost: 2000 }) }),
  submit: (deps, { opened, hold }, { reasons }, context) =>
    handle(
      deps,
      opened.caseId,
      legalHolds,
      liftHold,
      { of: hold.entryId, reasons, on: context.today },
      { by: actorOf(context).id, at: context.now },
    ),
  explain: {
    'no-such-hold': () => 'This hold was lifted already',
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ opened }) => redirect(paths.case.keeping(opened.caseId), 'The hold is lifted.'),
})
