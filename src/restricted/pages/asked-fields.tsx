import type { FormState } from '../../ui/form-state.ts'
import { radios, textarea } from '../../ui/forms.tsx'
import { govuk } from '../../ui/govuk.ts'
import type { Html } from '../../ui/html.ts'
import { openable, openableInWords } from '../parts.ts'
import { boxOf, hoursOffered } from './form.ts'

const hoursInWords = (hours: number): string => (hours === 1 ? '1 hour' : `${hours} hours`)

export const AskedFields = ({ form }: { readonly form: FormState }): Html => (
  <>
    {govuk(
      'textarea',
      textarea(form, 'reason', {
        label: 'Why do you need to see it?',
        hint: 'It stays on the record of the case and in the audit. Do not name anybody here.',
        rows: '3',
      }),
    )}
    {govuk('checkboxes', {
      idPrefix: 'parts',
      name: 'parts',
      fieldset: { legend: { text: 'What besides the case itself? (optional)', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'Legal advice and staff conduct are not opened here. Ask the data protection officer.' },
      items: openable.map(one => ({
        name: boxOf[one],
        value: 'yes',
        text: openableInWords[one],
        checked: form.values[boxOf[one]] === 'yes',
      })),
    })}
    {govuk(
      'radios',
      radios(
        { ...form, values: { hours: '4', ...form.values } },
        'hours',
        { label: 'For how long?', hint: 'It closes by itself when the time is over.' },
        Object.fromEntries(hoursOffered.map(one => [String(one), hoursInWords(one)])),
      ),
    )}
  </>
)

/** What comes of it, said before it is done. */
export const WhatFollows = (): Html => (
  <p class="govuk-body">
    The manager of the case and the data protection officer are told that you opened it, why and until when. Everything you look
    at is written down.
  </p>
)
