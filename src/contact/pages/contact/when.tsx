// When it was (now, unless it was not), and when to be in touch next.
import { addDays, longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { workingDaysOn } from '../../ladder.ts'

// What belongs to "another day" follows its radios, and stylesheets alone hide it: the reveal of the library puts an attribute
// on the radio that ARIA does not allow there.
export const When = ({ form }: { readonly form: FormState }): Html => (
  <>
    {govuk('radios', {
      idPrefix: 'when',
      name: 'when',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: 'When was it?', classes: 'govuk-fieldset__legend--s' } },
      value: form.values['when'] ?? 'now',
      errorMessage: errorAt(form, 'when'),
      items: [
        { value: 'now', text: 'Now' },
        { value: 'other', text: 'Another day or time' },
      ],
    })}
    <div class="putright-inline putright-if-other-time">
      {govuk('input', { id: 'on', name: 'on', type: 'date', label: { text: 'Day it was' }, value: form.values['on'] ?? '' })}
      {govuk('input', {
        id: 'at',
        name: 'at',
        type: 'time',
        label: { text: 'Time, if you know it' },
        value: form.values['at'] ?? '',
      })}
    </div>
  </>
)

type NextProps = { readonly form: FormState; readonly today: PlainDate; readonly calendar: Calendar }

export const NextContact = ({ form, today, calendar }: NextProps): Html => {
  const picks = [...new Set([workingDaysOn(today, 1, calendar), workingDaysOn(today, 2, calendar), addDays(today, 7)])]
  return (
    <>
      {govuk('radios', {
        idPrefix: 'next',
        name: 'next',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'Next contact', classes: 'govuk-fieldset__legend--s' } },
        value: form.values['next'] ?? '',
        errorMessage: errorAt(form, 'next'),
        items: [
          ...picks.map(day => ({ value: day as string, text: pickWords(day, today) })),
          { value: 'other', text: 'Another day' },
          { value: '', text: 'None set' },
        ],
      })}
      <div class="putright-if-other-day">
        {govuk('input', {
          id: 'next-on',
          name: 'next-on',
          type: 'date',
          label: { text: 'Day of the next contact' },
          value: form.values['next-on'] ?? '',
          attributes: { min: today },
        })}
      </div>
    </>
  )
}

const pickWords = (day: PlainDate, today: PlainDate): string =>
  day === addDays(today, 1)
    ? `Tomorrow, ${longDate(day)}`
    : day === addDays(today, 7)
      ? `In a week, ${longDate(day)}`
      : longDate(day)
