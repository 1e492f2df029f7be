// The words of a reading: severities, layouts and limits as a person says them.
import { isPlainDate, longDate } from '../../../kernel/plain-date.ts'
import type { Due, Layout, Severity } from '../../determination.ts'

type Tag = { readonly text: string; readonly colour: 'red' | 'orange' | 'yellow' | 'green' | 'grey' }

export const severityTag: Readonly<Record<Severity, Tag>> = {
  severe_maladministration: { text: 'Severe maladministration', colour: 'red' },
  maladministration: { text: 'Maladministration', colour: 'orange' },
  service_failure: { text: 'Service failure', colour: 'yellow' },
  reasonable_redress: { text: 'Reasonable redress', colour: 'green' },
  no_maladministration: { text: 'No maladministration', colour: 'green' },
  outside_jurisdiction: { text: 'Outside jurisdiction', colour: 'grey' },
  resolved_with_intervention: { text: 'Resolved with intervention', colour: 'green' },
}

export const layoutWords: Readonly<Record<Layout, string>> = {
  numbered: 'Numbered paragraphs',
  flattened: 'Numbered paragraphs, with the numbers lost in copying',
  decision: 'Decision, with a table at its head',
}

export const limitWords = (due: Due): string => {
  if ('date' in due) return isPlainDate(due.date) ? `By ${longDate(due.date)}` : `By ${due.date}`
  const unit = due.number === 1 ? due.unit.replace(/s$/, '') : due.unit
  return `Within ${due.number} ${unit}`
}

export const dayWords = (date: string | null, unknown = 'Not found'): string =>
  date !== null && isPlainDate(date) ? longDate(date) : unknown
