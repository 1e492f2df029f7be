import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import { PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { WallSaid } from '../../what-a-wall-does.ts'
import { becauseInWords } from '../shared.tsx'
import type { StaffForm } from './form.ts'

type Props = { readonly head: CaseHead; readonly form: StaffForm; readonly name: string; readonly said: WallSaid }

/** What will happen, before it does. */
export const ConfirmView = ({ head, form, name, said: { sentences, isAboutYou } }: Props): Html => (
  <CaseFrame head={head} title="What will happen when you save">
    <p class="govuk-body">
      <strong>{name}</strong>. {becauseInWords[form.because]}.
    </p>
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      {sentences.map(one => (
        <li>{one}</li>
      ))}
    </ul>
    {isAboutYou &&
      govuk('warning-text', {
        iconFallbackText: 'Warning',
        text: 'This keeps you from the case. Tell whoever needs it what you know before you save.',
      })}
    <PostForm>
      <input type="hidden" name="staff" value={form.staff} />
      <input type="hidden" name="because" value={form.because} />
      <input type="hidden" name="confirmed" value="yes" />
      <div class="govuk-button-group">
        {govuk('button', {
          text: isAboutYou ? 'Save, and keep me from the case' : 'Save, and keep them from the case',
          classes: 'govuk-button--warning',
          preventDoubleClick: true,
        })}
        <a class="govuk-link" href={paths.case.people(head.caseId)}>
          Do not save
        </a>
      </div>
    </PostForm>
  </CaseFrame>
)
