import type { FormState } from '../../../ui/form-state.ts'
import { input, PostForm } from '../../../ui/forms.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { FoundCase } from '../../read-models/who-was-it.ts'

export type Cases = { readonly found: readonly FoundCase[]; readonly more: boolean }

export const NewContactView = (form: FormState, { found, more }: Cases, are: 'yours' | 'found'): Html => (
  <Frame title="Who was it?" caption="Log contact" section="work" form={form}>
    <search>
      <PostForm action={paths.newContact()}>
        {govuk('input', {
          ...input(form, 'for', {
            label: 'Name, address or reference',
            hint: 'The beginning of each word is enough: “seun ad”, “14 penh”, “41276”',
          }),
          type: 'search',
          autocomplete: 'off',
          classes: 'govuk-input--width-20',
        })}
        {govuk('button', { text: 'Find', classes: 'govuk-button--secondary' })}
      </PostForm>
    </search>
    <h2 class="govuk-heading-m">{are === 'yours' ? 'Your cases' : `Cases for “${form.values['for'] ?? ''}”`}</h2>
    {found.length === 0 ? (
      <p class="govuk-body">
        {are === 'yours' ? 'You lead no open case. Find one above.' : 'No case was found. Try fewer letters, or the address.'}
      </p>
    ) : (
      <ul class="govuk-list putright-found">
        {found.map(one => (
          <Found found={one} />
        ))}
      </ul>
    )}
    {more && <p class="govuk-body">There are more. Add a word to narrow them down.</p>}
  </Frame>
)

const Found = ({ found }: { readonly found: FoundCase }): Html => (
  <li>
    <a class="govuk-link" href={paths.case.contact(found.caseId)}>
      {found.name ?? found.title}
    </a>
    <span class="putright-quiet">
      {found.address === null ? '' : `, ${found.address}`}. {found.reference}, {found.title}
      {found.status === 'closed' ? ', closed' : ''}
      {found.mine ? ', yours' : ''}
    </span>
  </li>
)
