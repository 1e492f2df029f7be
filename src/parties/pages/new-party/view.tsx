import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { input, PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { ResidentFound } from '../../read-models/residents.ts'

type Search = { readonly words: string; readonly found: readonly ResidentFound[]; readonly more: boolean }
export type NewPartyView = { readonly head: CaseHead; readonly form: FormState; readonly search: Search | null }

export const NewPartyView = ({ head, form, search }: NewPartyView): Html => (
  <CaseFrame head={head} title="Who is to be added?" form={form}>
    <PostForm>
      {govuk('input', {
        ...input(form, 'words', {
          label: 'Name of one of our residents',
          hint: 'The beginning of each word is enough: “seun ad”.',
        }),
        classes: 'govuk-input--width-20',
        autocomplete: 'off',
        spellcheck: false,
      })}
      {govuk('button', { text: 'Find', classes: 'govuk-button--secondary' })}
    </PostForm>
    {search !== null && <Found caseId={head.caseId} search={search} />}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.case.newPartyDetails(head.caseId)}>
        Add somebody who is not our resident, or a body
      </a>
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.case.people(head.caseId)}>
        Back to the people on this case
      </a>
    </p>
  </CaseFrame>
)

const Found = ({ caseId, search: { found, words, more } }: { readonly caseId: string; readonly search: Search }): Html => (
  <section aria-labelledby="found">
    <h2 class="govuk-heading-m" id="found">
      Residents for “{words}”
    </h2>
    {found.length === 0 ? (
      <p class="govuk-body">No resident was found. Try fewer letters, or add them as somebody who is not our resident.</p>
    ) : (
      <ul class="govuk-list putright-found">
        {found.map(one => (
          <li>
            <a class="govuk-link" href={paths.case.newPartyDetails(caseId, { resident: one.id })}>
              {one.name}
            </a>
            <span class="putright-quiet">
              {one.knownAs !== null && `, called ${one.knownAs}`}
              {one.address !== null && `, ${one.address}`}
            </span>
          </li>
        ))}
      </ul>
    )}
    {more && <p class="govuk-body">There are more. Add a word to narrow them down.</p>}
  </section>
)
