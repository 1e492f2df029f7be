import { looked } from '../../../audit/index.ts'
import { exampleCases, openCase } from '../../../cases/index.ts'
import { refuse, accept, type Result } from '../../../kernel/result.ts'
import type { MovedOn } from '../../../ledger/append.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { fields, oneOf, optionalText, text } from '../../../ui/fields.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { answerRecord } from '../../answer-record.ts'
import { agree, type AgreeRefused } from '../../decisions/agree.ts'
import { refuseSeeing, type RefusingRefused } from '../../decisions/refuse.ts'
import { waitingForSecond } from '../../read-models/openings.ts'
import { AgreementView } from './view.tsx'

const route = paths.case.exceptionAgreement.pattern

type Refused = AgreeRefused | RefusingRefused | { readonly why: 'too-late' } | MovedOn

/** Whoever sees the case finds the page; what waits is on it for those who may already see who the informant is. */
export const agreementPage = formPage({
  path: paths.case.exceptionAgreement,
  title: 'Agree or not that somebody sees who reported',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.exceptionAgreement(id)),
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const actor = actorOf(context)
    const opened = await openCase(db, actor, caseId, context.today)
    if (opened === null) return null
    await looked(db, context, caseId, 'opened the page about what waits for a second person', route)
    return { opened, by: actor.id, waiting: await waitingForSecond(db, actor, opened.caseId) }
  },
  view: ({ opened, waiting }, form) => AgreementView({ head: opened.head, waiting, form }),
  read: body =>
    fields(body, {
      opening: text('what you answer'),
      answer: oneOf('your answer', ['agreed', 'refused']),
      reasons: optionalText(),
    }),
  submit: async (
    deps,
    { opened, by, waiting },
    { opening: id, answer, reasons: typed },
    context,
  ): Promise<Result<'agreed' | 'refused', Refused>> => {
    const { caseId, mask: sees } = opened
    const command = { waiting: waiting.find(one => one.id === id) ?? null, by, sees, on: context.today }
    const reasons = typed.trim()
    const decided = answer === 'agreed' ? agree(command) : refuseSeeing({ ...command, reasons })
    if (!decided.ok) return refuse(decided.refusal)
    const said = `${answer === 'agreed' ? 'agreed' : 'did not agree'} that somebody sees who reported`
    const change = answer === 'agreed' ? ({ is: 'agreed' } as const) : ({ is: 'refused', reasons } as const)
    const done = await answerRecord(deps, { caseId, id, change, facts: decided.value, said, route }, context)
    return done.ok ? accept(answer) : done
  },
  explain: {
    'not-waiting': () => notWaiting,
    'too-late': () => notWaiting,
    'second-person-is-yourself': () => 'The second person must be somebody else',
    'not-yours': () => 'Only somebody who may see who reported can answer',
    'no-reasons': () => ({ field: 'reasons', message: 'Enter why they should not see it' }),
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ opened }, answer) =>
    redirect(
      paths.case.show(opened.caseId),
      answer === 'agreed'
        ? 'You agreed. They see who reported until their time is over.'
        : 'You did not agree. Who reported stays closed, and whoever asked can read why.',
    ),
})

const notWaiting = 'It does not wait for you any more: it was answered or taken back, or its time is over'
