// From what was typed to the command: names for what is new, the moment, and the landlord's own next steps with their days.
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { recordedTime } from '../../../ledger/entry.ts'
import type { Context } from '../../../ui/page.ts'
import type { LogContact } from '../../decisions/log-contact.ts'
import type { NextStep, Promised } from '../../decisions/promises.ts'
import { workingDaysOn, type Ladder } from '../../ladder.ts'
import type { ContactGiven } from './form.ts'

/** Draws a random id. */
export type Draw = () => string

export function contactCommand(
  { steps, next, promises, ...given }: Omit<ContactGiven, 'another'>,
  { now, today }: Pick<Context, 'now' | 'today'>,
  { ladder, calendar, draw }: { readonly ladder: Ladder; readonly calendar: Calendar; readonly draw: Draw },
): LogContact {
  const promise = (what: string, by: PlainDate | null): Promised => ({ id: `promise-${draw()}`, what, by })
  const advocates = ladder.advocates.filter(one => steps.advocates.includes(one.party))
  const taken: readonly NextStep[] = [
    ...(steps.text === null ? [] : [{ step: 'text' as const, words: steps.text, outbox: draw() }]),
    ...advocates.map(({ name }) => ({ step: 'advocate' as const, promise: promise(`Call ${name}`, today) })),
    ...(steps.visitBy === null ? [] : [{ step: 'visit' as const, promise: promise('Visit', steps.visitBy) }]),
    ...(next === null ? [] : [{ step: 'contact' as const, promise: promise('Contact the resident', next) }]),
  ]
  return {
    ...given,
    promises: promises.map(({ what, by }) => promise(what, by)),
    steps: taken,
    now: { on: today, at: recordedTime(now) },
    complaint: `complaint-${draw()}`,
    logComplaint: promise('Log it as a complaint', workingDaysOn(today, 1, calendar)),
  }
}
