// The sentences of both pages about days away.
import type { FieldError } from '../../ui/form-state.ts'
import { daysInWords, type AbsenceRefused } from '../decisions/record-absence.ts'

export function absenceWords(refusal: AbsenceRefused): FieldError {
  const first = { field: 'from', at: 'from-day' }
  switch (refusal.why) {
    case 'ends-before-it-starts':
      return { field: 'until', at: 'until-day', message: 'The last day away must be the first day or a later one' }
    case 'not-here-then':
      return { ...first, message: `${refusal.name} does not work here on that day` }
    case 'away-already': {
      const days = daysInWords(refusal.days)
      return { ...first, message: `${refusal.name} is recorded as away already, ${days}: change those days instead` }
    }
  }
}
