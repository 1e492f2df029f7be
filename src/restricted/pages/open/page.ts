import { looked } from '../../../audit/index.ts'
import { exampleCases, openCase } from '../../../cases/index.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import type { MovedOn } from '../../../ledger/append.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { fields, text } from '../../../ui/fields.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { answerRecord } from '../../answer-record.ts'
import { closeNow, type ClosingRefused } from '../../decisions/close-now.ts'
import { openToClose } from '../../read-models/openings.ts'
import { OpenView } from './view.tsx'

const route = paths.case.exceptionsOpen.pattern

/** Whoever sees the case finds the page; on it is what they opened themselves, and for whoever answers for the case, the rest. */
export const openByExceptionPage = formPage({
  path: paths.case.exceptionsOpen,
  title: 'What is open by exception',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.exceptionsOpen(id)),
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const actor = actorOf(context)
    const opened = await openCase(db, actor, caseId, context.today)
    if (opened === null) return null
    await looked(db, context, caseId, 'opened the page about what is open by exception', route)
    return { opened, by: actor.id, open: await openToClose(db, actor, opened.caseId) }
  },
  view: ({ opened, open, by }, form) => OpenView({ head: opened.head, open, by, form }),
  read: body => fields(body, { opening: text('what to close') }),
  submit: async (
    deps,
    { opened: { caseId }, by, open },
    { opening: id },
    context,
  ): Promise<Result<'own' | 'somebody’s', ClosingRefused | { readonly why: 'too-late' } | MovedOn>> => {
    const one = open.find(each => each.id === id) ?? null
    const isOwn = one?.staffId === by
    // The list has the openings of others only for whoever answers for the case.
    const decided = closeNow({ open: one, by, answersForIt: !isOwn, on: context.today })
    if (!decided.ok) return refuse(decided.refusal)
    const said = isOwn ? 'ended what they had opened by exception' : 'ended what somebody had opened by exception'
    const closing = { caseId, id, change: { is: 'closed' }, facts: decided.value, said, route } as const
    const done = await answerRecord(deps, closing, context)
    return done.ok ? accept(isOwn ? 'own' : 'somebody’s') : done
  },
  explain: {
    'not-open': () => notOpen,
    'too-late': () => notOpen,
    'not-yours-to-close': () => 'Only whoever opened it, or whoever answers for the case, can close it',
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  // Without it they may not see the case at all, so the next page is one that is always theirs.
  done: ({ opened }, whose) =>
    whose === 'own'
      ? redirect(paths.exceptions(), 'Closed. It is not open to you by exception any more.')
      : redirect(paths.case.show(opened.caseId), 'Closed. The record says who ended it and when.'),
})

const notOpen = 'It is not open any more: it was closed, or its time is over'
