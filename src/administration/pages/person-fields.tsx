import { capital } from '../../kernel/capital.ts'
import { roles as everyRole } from '../../people/actor.ts'
import { errorAt, type FormState } from '../../ui/form-state.ts'
import { input } from '../../ui/forms.tsx'
import { govuk } from '../../ui/govuk.ts'
import type { Html } from '../../ui/html.ts'
import type { Directory } from '../person.ts'
import { roleField } from './person-form.ts'
import { Choice } from './shared.tsx'

type Props = { readonly form: FormState; readonly directory: Directory }

/** Precondition: the form's values are what is to be shown. */
export const PersonFields = ({ form, directory }: Props): Html => (
  <>
    {govuk('input', { ...input(form, 'name', { label: 'Name' }), autocomplete: 'off', spellcheck: false })}
    {govuk('input', {
      ...input(form, 'email', { label: 'Work e-mail address', hint: 'They sign in with it.' }),
      type: 'email',
      autocomplete: 'off',
      spellcheck: false,
    })}
    {govuk('input', {
      ...input(form, 'phone', { label: 'Work telephone (optional)' }),
      type: 'tel',
      autocomplete: 'off',
      classes: 'govuk-input--width-20',
    })}
    {govuk('checkboxes', {
      idPrefix: 'roles',
      name: 'roles',
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: 'Roles', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'What they may open follows from these, and from their team. An administrator and an analyst see no case.' },
      errorMessage: errorAt(form, 'roles'),
      items: everyRole.map(role => ({
        id: roleField(role),
        name: roleField(role),
        value: 'yes',
        text: capital(role),
        checked: form.values[roleField(role)] === 'yes',
      })),
    })}
    <Choice form={form} name="teamId" label="Team" none="No team" from={directory.teams} value={form.values['teamId'] ?? ''} />
    <Choice
      form={form}
      name="managerId"
      label="Manager"
      hint="A case about somebody’s conduct is hidden from them and from their manager."
      none="No manager here"
      from={directory.managers}
      value={form.values['managerId'] ?? ''}
    />
  </>
)
