import { looked } from '../../../audit/index.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { MovedOn } from '../../../ledger/append.ts'
import { handle } from '../../../ledger/handle.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, formPage, redirect, type Context } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { offerHandover, type OfferRefused } from '../../decisions/offer-handover.ts'
import { leadershipThing } from '../../leadership.ts'
import { movedWords, named, type Moved } from '../../moved-on.ts'
import { candidate, choices } from '../../read-models/candidates.ts'
import { caseBrief } from '../../read-models/case-brief.ts'
import { exampleCases } from '../../read-models/example-cases.ts'
import { offersOf } from '../../read-models/offers.ts'
import { readOffer, type OfferForm } from './form.ts'
import { HandoverView } from './view.tsx'

const onDay = (on: PlainDate | null) => (on === null ? '' : ` on ${longDate(on)}`)

type Model = Omit<HandoverView, 'form'>
type Refused = Exclude<OfferRefused, MovedOn> | { readonly why: 'nobody' } | Moved

async function load({ db }: RecordDeps, { caseId }: { readonly caseId: string }, context: Context): Promise<Model | null> {
  const actor = actorOf(context)
  const brief = await caseBrief(db, actor, caseId)
  if (brief === null) return null
  await looked(db, context, caseId, 'opened the hand-over', paths.case.handover.pattern)
  const mayOffer = brief.isOpen && (brief.leadId === actor.id || brief.manages)
  const whom = mayOffer ? await choices(db, brief, actor.id, context.today) : []
  return { brief, mayOffer, actorId: actor.id, offers: await offersOf(db, caseId), choices: whom }
}

/** Gives the name of whoever it was offered to. */
async function offer(
  deps: RecordDeps,
  { brief, mayOffer }: Model,
  form: OfferForm,
  context: Context,
): Promise<Result<string, Refused>> {
  const { db } = deps
  if (!mayOffer) return refuse({ why: brief.isOpen ? 'not-yours' : 'closed' })
  const to = await candidate(db, brief, form.to, context.today)
  if (to === null) return refuse({ why: 'nobody' })
  const by = actorOf(context).id
  const command = { to, note: form.note, by, manages: brief.manages, on: context.today }
  const expecting = form.seen > 0 && { expecting: { seen: form.seen, mask: brief.mask } }
  const outcome = await handle(deps, brief.caseId, leadershipThing, offerHandover, command, {
    by,
    at: context.now,
    ...expecting,
  })
  return outcome.ok ? accept(to.name) : named(db, outcome)
}

export const handoverPage = formPage({
  path: paths.case.handover,
  title: 'Hand a case over',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.handover(id)),
  load,
  read: readOffer,
  view: (model, form) => HandoverView({ ...model, form }),
  submit: offer,
  explain: {
    nobody: () => ({ field: 'to', message: 'Choose who should lead the case next' }),
    closed: () => 'The case is closed, so there is nothing to hand over',
    'not-yours': () => 'Only whoever leads the case, or their manager, hands it over',
    'already-offered': ({ on }) => `The case was offered already${onDay(on)}. Take that offer back before you make another`,
    'to-yourself': () => ({ field: 'to', message: 'Choose somebody other than yourself' }),
    'already-leads': ({ name }) => ({ field: 'to', message: `${name} leads the case now. Choose somebody else` }),
    'cannot-take-it': ({ name }) => ({ field: 'to', message: `${name} cannot take this case. Choose somebody else` }),
    'moved-on': movedWords,
  },
  done: ({ brief }, name) =>
    redirect(
      paths.case.handover(brief.caseId),
      `Offered to ${name}. Until it is accepted, ${brief.lead === null ? 'nobody leads the case' : `${brief.lead} leads the case`}.`,
    ),
})
