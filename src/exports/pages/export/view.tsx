import { capital } from '../../../kernel/capital.ts'
import type { OpenedCase } from '../../../cases/index.ts'
import { CaseFrame } from '../../../ui/case-frame.tsx'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { purposes } from './form.ts'

type ExportView = {
  readonly opened: Pick<OpenedCase, 'head'>
  /** The restricted parts that may go in: the name of the field, and what it is. */
  readonly parts: readonly { readonly name: string; readonly text: string }[]
  /** The landlord's verifier key. */
  readonly key: string
  readonly form: FormState
}

export const ExportView = ({ opened, parts, key, form }: ExportView): Html => (
  <CaseFrame head={opened.head} title="Export the case" tab="export" form={form}>
    <p class="govuk-body">
      One file with every entry of the case, what each was signed with, and the proof that none was changed or taken out. Whoever
      receives it can check it without us.
    </p>
    <PostForm>
      {govuk('radios', {
        idPrefix: 'purpose',
        name: 'purpose',
        fieldset: { legend: { text: 'Who is the file for?', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'It is written in the file, and in the list of who looked at this case.' },
        errorMessage: errorAt(form, 'purpose'),
        value: form.values['purpose'] ?? '',
        items: purposes.map(purpose => ({ value: purpose as string, text: capital(purpose) })),
      })}
      {govuk('checkboxes', {
        idPrefix: 'with',
        name: 'with',
        fieldset: { legend: { text: 'Restricted parts to include', classes: 'govuk-fieldset__legend--s' } },
        hint: {
          text: 'Leave them out unless the person it is for may see them. A file for the person reported must never hold who reported.',
        },
        items: parts.map(({ name, text }) => ({ name, value: 'yes', text, checked: form.values[name] === 'yes' })),
      })}
      <p class="govuk-inset-text">
        What is left out is not in the file, but the file says how many entries were left out: it could not prove that it is whole
        without that. Names and words stand in the rest as they were written.
      </p>
      {govuk('button', { text: 'Make the file' })}
    </PostForm>
    <h2 class="govuk-heading-m">To check it</h2>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.verifier()} download>
        Save the checker
      </a>
      : one page, which works with the network switched off. Give it the file and our key:
    </p>
    <p class="govuk-body putright-key">{key}</p>
  </CaseFrame>
)
