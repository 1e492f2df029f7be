import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { whatIsOpen } from '../../in-words.ts'
import type { Opening } from '../../read-models/openings.ts'
import { momentInWords } from '../../until.ts'

type Props = { readonly head: CaseHead; readonly open: readonly Opening[]; readonly by: string; readonly form: FormState }

export const OpenView = ({ head, open, by, form }: Props): Html => (
  <CaseFrame head={head} title="What is open by exception" form={form}>
    {open.length === 0 && <p class="govuk-body">Nothing of this case is open by exception that you can close.</p>}
    {open.map(one => (
      <Open one={one} own={one.staffId === by} />
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.case.show(head.caseId)}>
        Back to the case
      </a>
    </p>
  </CaseFrame>
)

const Open = ({ one, own }: { readonly one: Opening; readonly own: boolean }): Html => (
  <section aria-labelledby={`o-${one.id}`}>
    <h2 class="govuk-heading-m" id={`o-${one.id}`}>
      {own ? 'Yours' : one.name}, since {momentInWords(one.from)}
    </h2>
    <p class="govuk-body">
      {whatIsOpen(one).join(' ')} It ends by itself at {momentInWords(one.until)}.
    </p>
    <div class="govuk-inset-text putright-verbatim">{one.reason}</div>
    <PostForm>
      <input type="hidden" name="opening" value={one.id} />
      {govuk('button', {
        html: (
          <>
            End it now
            <span class="govuk-visually-hidden">: {own ? 'yours' : one.name}</span>
          </>
        ),
        preventDoubleClick: true,
      })}
    </PostForm>
  </section>
)
