import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { Opening } from '../../read-models/openings.ts'
import { momentInWords } from '../../until.ts'

type Props = { readonly head: CaseHead; readonly waiting: readonly Opening[]; readonly form: FormState }

export const AgreementView = ({ head, waiting, form }: Props): Html => (
  <CaseFrame head={head} title="Who may see who reported" form={form}>
    {waiting.length === 0 && <p class="govuk-body">Nothing waits for your agreement on this case.</p>}
    {waiting.map(one => (
      <section aria-labelledby={`o-${one.id}`}>
        <h2 class="govuk-heading-m" id={`o-${one.id}`}>
          {one.name} asks to see who reported
        </h2>
        <div class="govuk-inset-text putright-verbatim">{one.reason}</div>
        <p class="govuk-body">
          Asked at {momentInWords(one.from)}. If you agree, they see it until {momentInWords(one.until)}. If you do not, do
          nothing: it ends by itself.
        </p>
        <PostForm>
          <input type="hidden" name="opening" value={one.id} />
          {govuk('button', {
            html: (
              <>
                I agree<span class="govuk-visually-hidden"> that {one.name} sees who reported</span>
              </>
            ),
            preventDoubleClick: true,
          })}
        </PostForm>
      </section>
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.case.show(head.caseId)}>
        Back to the case
      </a>
    </p>
  </CaseFrame>
)
