import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { PartyOnCase } from '../../on-case.ts'
import { partInWords } from '../../parts.ts'

type Props = {
  readonly head: CaseHead
  readonly party: PartyOnCase
  readonly name: string
  /** Why there is no form. */
  readonly cannot: string | null
  readonly form: FormState
}

export const PartyRemovalView = ({ head, party, name, cannot, form }: Props): Html => (
  <CaseFrame head={head} title="Take somebody off the case" form={form}>
    <p class="govuk-body">
      <strong>{name}</strong>, {partInWords(party.part)}.
    </p>
    {cannot !== null ? (
      <p class="govuk-inset-text">{cannot}.</p>
    ) : (
      <PostForm>
        <p class="govuk-body">
          Nothing is deleted. That they were added, and what was recorded with them, stays on the record with your reason. Nobody
          is offered them any more when a contact is logged.
        </p>
        {govuk(
          'textarea',
          textarea(form, 'reasons', {
            label: 'Why are they not of this case?',
            hint: 'Whoever sees them on this case sees this. For example: added by mistake, moved away, no longer their advocate.',
            rows: '3',
          }),
        )}
        {govuk('button', { text: 'Take them off', preventDoubleClick: true })}
      </PostForm>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.case.people(head.caseId)}>
        Back to the people on this case
      </a>
    </p>
  </CaseFrame>
)
