import { looked } from '../../../audit/index.ts'
import { longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result } from '../../../kernel/result.ts'
import type { MovedOn } from '../../../ledger/append.ts'
import { handle } from '../../../ledger/handle.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, formPage, redirect, type Context } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { acceptHandover, type AcceptanceRefused } from '../../decisions/accept-handover.ts'
import { refuseHandover } from '../../decisions/refuse-handover.ts'
import { leadershipThing } from '../../leadership.ts'
import { caseBrief, type CaseBrief } from '../../read-models/case-brief.ts'
import { exampleOffers } from '../../read-models/example-cases.ts'
import { offersOf } from '../../read-models/offers.ts'
import { newLeadMessage, tellResidents, type Way } from '../../tell-resident.ts'
import { readAnswer, type Answered } from './form.ts'
import { AnswerView } from './view.tsx'

const onDay = (on: PlainDate | null) => (on === null ? '' : ` on ${longDate(on)}`)

export const answerPage = formPage({
  path: paths.case.handoverAnswer,
  title: 'Accept or refuse a hand-over',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleOffers(db)).map(id => paths.case.handoverAnswer(id)),
  /** For whoever it was offered to; to anybody else it is not there. */
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const actor = actorOf(context)
    const brief = await caseBrief(db, actor, caseId)
    if (brief === null) return null
    const offer = (await offersOf(db, caseId)).find(one => one.toId === actor.id)
    if (offer === undefined) return null
    await looked(db, context, caseId, 'opened the hand-over', paths.case.handoverAnswer.pattern)
    return { brief, offer }
  },
  read: readAnswer,
  view: (model, form) => AnswerView({ ...model, form }),
  submit: (deps, { brief }, answered, context) => answer(deps, brief, answered, context),
  explain: {
    closed: () => 'The case was closed after it was offered to you, so nobody has to lead it',
    'no-offer': () => 'This case is not offered to you',
    'already-accepted': ({ on }) => `You accepted this case${onDay(on)}`,
    'already-refused': ({ on }) => `You refused this case${onDay(on)}`,
    'taken-back': ({ on }) => `The offer was taken back${onDay(on)}`,
    'moved-on': () => 'The case has changed. Send it again',
  },
  done: ({ brief }, { answer: given, told }) =>
    given === 'accept'
      ? redirect(paths.case.show(brief.caseId), `You lead ${brief.reference} from today. ${toldWords[told]}`)
      : redirect(paths.work(), 'Not taken on. Whoever leads the case still leads it, and can read why.'),
})

type Done = { readonly answer: Answered['answer']; readonly told: Way }
type Refused = AcceptanceRefused | MovedOn

const toldWords: Readonly<Record<Way, string>> = {
  text: 'A text that tells the resident waits in the outbox.',
  email: 'An e-mail that tells the resident waits in the outbox.',
  letter: 'A letter that tells the resident waits in the outbox.',
  'call first': 'Ring the resident before you write: they asked to be reached in a certain way.',
  nobody: 'There is no resident to tell.',
}

function answer(deps: RecordDeps, brief: CaseBrief, answered: Answered, context: Context): Promise<Result<Done, Refused>> {
  return answered.answer === 'accept' ? accepted(deps, brief, context) : refused(deps, brief, answered.reasons, context)
}

async function refused(
  deps: RecordDeps,
  { caseId }: CaseBrief,
  reasons: string,
  context: Context,
): Promise<Result<Done, Refused>> {
  const by = actorOf(context).id
  const command = { by, on: context.today, reasons }
  const outcome = await handle(deps, caseId, leadershipThing, refuseHandover, command, { by, at: context.now })
  return outcome.ok ? accept({ answer: 'refuse', told: 'nobody' }) : outcome
}

async function accepted(deps: RecordDeps, brief: CaseBrief, context: Context): Promise<Result<Done, Refused>> {
  const { caseId, teamId, lead } = brief
  const actor = actorOf(context)
  const command = { by: actor.id, on: context.today, toTeam: actor.teamId === teamId ? null : actor.teamId }
  const outcome = await handle(deps, caseId, leadershipThing, acceptHandover, command, { by: actor.id, at: context.now })
  if (!outcome.ok) return outcome
  const told = await tellResidents(deps.db, [{ caseId, body: newLeadMessage(actor.name, lead) }], context.now)
  return accept({ answer: 'accept', told: told.get(caseId) ?? 'nobody' })
}
