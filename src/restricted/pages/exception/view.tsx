import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { AskedFields, WhatFollows } from '../asked-fields.tsx'

type Props = { readonly head: CaseHead; readonly seesAll: boolean; readonly form: FormState }

export const ExceptionView = ({ head, seesAll, form }: Props): Html => (
  <CaseFrame head={head} title="Open what is restricted" form={form}>
    {seesAll ? (
      <p class="govuk-body">You see all of this case that can be opened by exception.</p>
    ) : (
      <>
        <p class="govuk-body">
          Parts of a case can be kept from its colleagues. Whether this one has any is not told here. Open them only when somebody
          may come to harm, or something cannot wait.
        </p>
        <WhatFollows />
        <PostForm>
          <AskedFields form={form} />
          {govuk('button', { text: 'Open it', preventDoubleClick: true })}
        </PostForm>
      </>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.case.show(head.caseId)}>
        Back to the case
      </a>
    </p>
  </CaseFrame>
)
