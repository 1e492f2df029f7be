import { accept, type Result } from '../../../kernel/result.ts'
import { eraseSealed } from '../../../ledger/erasure.ts'
import { handle } from '../../../ledger/handle.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { fields, oneOf, optionalText } from '../../../ui/fields.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { answerErasure, type AnswerErasure, type AnswerRefused } from '../../decisions/answer-erasure.ts'
import { erasuresWaiting } from '../../erasure.ts'
import { factAt } from '../../in-words.ts'
import { openKeeping } from '../../opened-keeping.ts'
import { exampleErasures } from '../../read-models/examples.ts'
import { ErasureAnswerView } from './view.tsx'

type Refused = AnswerRefused | { readonly why: 'no-reasons' } | { readonly why: 'moved-on' }

export const erasureAnswerPage = formPage({
  path: paths.case.erasureAnswer,
  title: 'Agree that words are destroyed',
  access: 'export',
  examples: async ({ db }: RecordDeps) =>
    (await exampleErasures(db)).map(({ caseId, entryId }) => paths.case.erasureAnswer(caseId, entryId)),
  load: async ({ db }: RecordDeps, { caseId, entryId }, context) => {
    const opened = await openKeeping(db, caseId, context, paths.case.erasureAnswer.pattern)
    const asking = opened && factAt(opened, entryId)
    if (opened === null || asking?.type !== 'ErasureAsked') return null
    const asked = erasuresWaiting(opened.facts).find(one => one.entryId === entryId) ?? null
    return { opened, asking, asked, own: asking.recordedBy === actorOf(context).id }
  },
  view: (model, form) => ErasureAnswerView({ ...model, form }),
  read: body => fields(body, { answer: oneOf('your answer', ['agreed', 'refused']), reasons: optionalText() }),
  submit: async (
    deps,
    { opened, asking, asked },
    { answer, reasons },
    context,
  ): Promise<Result<'agreed' | 'refused', Refused>> => {
    const { now, today } = context
    const by = actorOf(context).id
    if (answer === 'refused' && reasons.trim() === '') return { ok: false, refusal: { why: 'no-reasons' } }
    const command: AnswerErasure = {
      entryId: asking.entryId,
      answer: answer === 'agreed' ? { is: 'agreed' } : { is: 'refused', reasons: reasons.trim() },
      by,
      on: today,
    }
    // The case is locked from here to the end of the request: nothing comes between the answer and what it does.
    const settled = await handle(deps, opened.caseId, wholeCase, (facts, one) => answerErasure(factsOf(facts), one), command, {
      by,
      at: now,
    })
    if (!settled.ok) return settled
    if (answer === 'refused' || asked === null) return accept('refused')
    const how =
      asked.as === 'erased'
        ? { as: asked.as, rule: asked.rule }
        : { as: asked.as, ...(asked.instead !== null && { instead: asked.instead }) }
    const { of, fields: names, reasons: why, entryId } = asked
    const destroying = { caseId: opened.caseId, of, fields: names, reasons: why, asked: entryId, ...how }
    const done = await eraseSealed(deps, destroying, { by, at: now })
    if (done.ok) return accept('agreed')
    return { ok: false, refusal: done.refusal.why === 'held' ? { why: 'held' } : { why: 'answered-already' } }
  },
  explain: {
    'no-reasons': () => ({ field: 'reasons', message: 'Enter why it should not be destroyed' }),
    'answered-already': () => 'It was answered already, or what it asks about is gone',
    'same-person': () => 'You asked for it: somebody else must agree',
    held: () => 'A legal hold is in force on this case: nothing of it can be destroyed until the hold is lifted',
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ opened }, outcome) =>
    redirect(
      paths.case.keeping(opened.caseId),
      outcome === 'agreed' ? 'Destroyed. The record says what went and why.' : 'Refused. Nothing was destroyed.',
    ),
})
