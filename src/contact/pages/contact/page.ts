import { looked } from '../../../audit/index.ts'
import { exampleCases, openCase } from '../../../cases/index.ts'
import { longDate } from '../../../kernel/plain-date.ts'
import { entriesOf, recordedTime } from '../../../ledger/entry.ts'
import { handle } from '../../../ledger/handle.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import { newId } from '../../../ledger/random.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { historyOf } from '../../contact.ts'
import { logContact } from '../../decisions/log-contact.ts'
import type { ContactDeps } from '../../deps.ts'
import { ladderOf } from '../../ladder.ts'
import { keepOutbox } from '../../outbox.ts'
import { phoneOf } from '../../read-models/phone.ts'
import { askedAfterNoAnswer } from './asked-next.ts'
import { contactCommand } from './command.ts'
import { readContact } from './form.ts'
import { ContactView } from './view.tsx'

export const contactPage = formPage({
  path: paths.case.contact,
  title: 'Log contact',
  access: 'casework',
  examples: async ({ db }: ContactDeps) => (await exampleCases(db)).map(id => paths.case.contact(id)),
  load: async (deps: ContactDeps, { caseId }, context) => {
    const opened = await openCase(deps.db, actorOf(context), caseId, context.today)
    if (opened === null) return null
    await looked(deps.db, context, caseId, 'opened the page to log contact', paths.case.contact.pattern)
    const { calendar } = deps.judging
    const history = historyOf(opened.facts)
    return {
      opened,
      history,
      calendar,
      today: context.today,
      ladder: ladderOf(history, context.today, calendar),
      asked: askedAfterNoAnswer(entriesOf(opened.facts), deps.judging, context.today),
      phone: await phoneOf(deps.db, opened.residentId),
    }
  },
  view: (model, form, context) => ContactView({ ...model, form, officer: actorOf(context).name }),
  read: readContact,
  submit: async (deps, { opened, ladder, calendar }, { another, ...given }, context) => {
    const command = contactCommand(given, context, { ladder, calendar, draw: newId })
    const recording = { by: actorOf(context).id, at: context.now, sees: opened.mask }
    const done = await handle(
      deps,
      opened.caseId,
      wholeCase,
      (facts, asked) => logContact(historyOf(factsOf(facts)), asked),
      command,
      recording,
    )
    if (!done.ok) return done
    await keepOutbox(deps.db, { caseId: opened.caseId, residentId: opened.residentId, at: context.now }, command.steps)
    return { ok: true, value: { saved: done.value, command, another } }
  },
  explain: {
    'in-the-future': () => ({ field: 'when', at: 'on', message: 'The time of the contact must be in the past' }),
    'before-the-case-began': ({ beganOn }) => ({
      field: 'when',
      at: 'on',
      message: `The day of the contact must be ${longDate(beganOn)}, when this case began, or later`,
    }),
    'nothing-said': () => ({ field: 'said', message: 'Say what you talked about' }),
    'no-such-party': () => ({ field: 'with', message: 'Choose who it was with' }),
    'moved-on': () => 'Somebody else added to this case a moment ago. Save again',
  },
  done: ({ opened, history }, { saved, command, another }, { now }) => {
    const said = [
      `Saved at ${recordedTime(now)}.`,
      ...(history.closed ? ['This case is closed; the contact is on its record all the same.'] : []),
      ...(command.steps.some(step => step.step === 'text') ? ['The text is waiting to be sent.'] : []),
      ...(saved.some(fact => fact.type === 'ComplaintMade')
        ? [`A complaint is on the record from today. Log it by ${longDate(command.logComplaint.by ?? command.now.on)}.`]
        : []),
      ...(saved[0]?.type === 'ContactAttemptedOutsideAgreedTimes'
        ? ['It was outside the agreed times, so it does not count as an attempt.']
        : []),
    ].join(' ')
    if (another) return redirect(paths.newContact(), said)
    return redirect(paths.case.show(opened.caseId, { saved: saved[0]?.entryId, of: String(saved.length) }), said)
  },
})
