// A verdict as a tag. The words carry the meaning and the colour only repeats it; they describe the record, never a person.
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { Verdict } from '../rulebook/verdict.ts'
import { dueLabel } from './dates.tsx'
import { govuk } from './govuk.ts'
import type { Html } from './html.ts'

export type TaggedVerdict = Pick<Verdict, 'is' | 'pattern' | 'due'> & {
  readonly reckoning?: Pick<NonNullable<Verdict['reckoning']>, 'latestDue'> | null
}

/** The day that decides: where the duty arose on an approximate day, the latest it can be due. */
export const decidingDay = ({ due, reckoning }: TaggedVerdict): PlainDate | null => reckoning?.latestDue ?? due
type Words = { readonly text: string; readonly colour: 'green' | 'blue' | 'orange' | 'yellow' | 'grey' }

/** `asAt` is the day on which the record was judged. */
export function verdictWords(verdict: TaggedVerdict, asAt: PlainDate, calendar: Calendar): Words {
  switch (verdict.is) {
    case 'met':
      return { text: 'Shown', colour: 'green' }
    case 'met late':
      return { text: 'Done late', colour: 'orange' }
    case 'due':
      return { text: dueLabel(decidingDay(verdict), asAt, calendar).label, colour: 'blue' }
    case 'overdue':
      return { text: overdueWords(verdict, asAt, calendar), colour: 'orange' }
    case 'not shown':
      return { text: 'No record', colour: 'yellow' }
    case 'not needed':
      return { text: 'Not needed', colour: 'grey' }
    case 'waived':
      return { text: 'Set aside', colour: 'grey' }
    case 'superseded':
      return { text: 'Replaced', colour: 'grey' }
  }
}

function overdueWords(verdict: TaggedVerdict, asAt: PlainDate, calendar: Calendar): string {
  if (verdict.pattern === 'never') return 'Happened'
  if (verdict.pattern === 'contains') return 'Not in the record'
  const { label } = dueLabel(decidingDay(verdict), asAt, calendar)
  // Due on the day it is judged, or over a weekend: late, but by no whole working day yet.
  return label.startsWith('Overdue') ? label : 'Overdue'
}

type VerdictTagProps = { readonly verdict: TaggedVerdict; readonly asAt: PlainDate; readonly calendar: Calendar }

export const VerdictTag = ({ verdict, asAt, calendar }: VerdictTagProps): Html => {
  const { text, colour } = verdictWords(verdict, asAt, calendar)
  return govuk('tag', { text, classes: `govuk-tag--${colour} putright-verdict` })
}
