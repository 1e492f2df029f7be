import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { FoundCase } from '../../read-models/who-was-it.ts'

export type NewContactView = { readonly words: string; readonly found: readonly FoundCase[]; readonly more: boolean }

export const NewContactView = ({ words, found, more }: NewContactView): Html => (
  <Frame title="Who was it?" caption="Log contact" section="work">
    <form method="get" action={paths.newContact()} role="search" aria-label="Find the case">
      {govuk('input', {
        id: 'for',
        name: 'for',
        type: 'search',
        label: { text: 'Name, address or reference', classes: 'govuk-label--s' },
        hint: { text: 'The beginning of each word is enough: “seun ad”, “14 penh”, “41276”' },
        value: words,
        classes: 'govuk-input--width-20',
      })}
      {govuk('button', { text: 'Find', classes: 'govuk-button--secondary' })}
    </form>
    <h2 class="govuk-heading-m">{words === '' ? 'Your cases' : `Cases for “${words}”`}</h2>
    {found.length === 0 ? (
      <p class="govuk-body">
        {words === '' ? 'You lead no open case. Find one above.' : 'No case was found. Try fewer letters, or the address.'}
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
