import { looked } from '../../../audit/index.ts'
import { accept } from '../../../kernel/result.ts'
import { handle } from '../../../ledger/handle.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { withdrawHandover } from '../../decisions/withdraw-handover.ts'
import { leadershipThing } from '../../leadership.ts'
import { caseBrief } from '../../read-models/case-brief.ts'
import { exampleCases } from '../../read-models/example-cases.ts'
import { offersOf } from '../../read-models/offers.ts'
import { WithdrawalView } from './view.tsx'

export const withdrawalPage = formPage({
  path: paths.case.handoverWithdrawal,
  title: 'Take an offer back',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).slice(0, 1).map(id => paths.case.handoverWithdrawal(id)),
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const actor = actorOf(context)
    const brief = await caseBrief(db, actor, caseId)
    if (brief === null || (brief.leadId !== actor.id && !brief.manages)) return null
    const offer = (await offersOf(db, caseId)).find(one => one.state === 'offered') ?? null
    await looked(db, context, caseId, 'opened the hand-over', paths.case.handoverWithdrawal.pattern)
    return { brief, offer }
  },
  read: () => accept(null),
  view: (model, form) => WithdrawalView({ ...model, form }),
  submit: (deps, { brief }, _, context) => {
    const { id } = actorOf(context)
    const command = { by: id, manages: brief.manages, on: context.today }
    return handle(deps, brief.caseId, leadershipThing, withdrawHandover, command, { by: id, at: context.now })
  },
  explain: {
    'no-offer': () => 'The offer was answered or taken back already',
    'not-yours': () => 'Only whoever leads the case, or their manager, takes the offer back',
    'moved-on': () => 'The case has changed. Send it again',
  },
  done: ({ brief }) => redirect(paths.case.handover(brief.caseId), 'The offer was taken back.'),
})
