// Two questions that are easily passed over in a talk: are they unhappy with us, and are they in danger?
import type { FormState } from '../../../ui/form-state.ts'
import { radios } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'

const harmWords = {
  violence: 'Violence or a threat',
  'suicidal thoughts': 'Thoughts of suicide or of harming themselves',
  'child at risk': 'A child at risk',
  'not at home': 'Not staying at home',
} as const

export const IfSpoke = ({ form }: { readonly form: FormState }): Html => (
  <div class="putright-if-spoke">
    {govuk('radios', {
      ...radios(
        form,
        'unhappy',
        {
          label: 'Are they unhappy with something we did or did not do?',
          hint: 'Yes puts a complaint on the record from that day',
        },
        { yes: 'Yes', no: 'No', 'not discussed': 'Not discussed' },
      ),
      value: form.values['unhappy'] ?? 'not discussed',
      classes: 'govuk-radios--inline govuk-radios--small',
    })}
    {govuk('checkboxes', {
      idPrefix: 'harm',
      name: 'harm',
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: 'Did they mention any of these?', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'Leave empty if not. A tick asks for the risk to be assessed again' },
      items: Object.entries(harmWords).map(([harm, text]) => ({
        name: `harm-${harm}`,
        value: 'yes',
        text,
        checked: form.values[`harm-${harm}`] === 'yes',
      })),
    })}
  </div>
)
