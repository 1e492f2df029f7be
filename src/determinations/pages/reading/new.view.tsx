import type { FormState } from '../../../ui/form-state.ts'
import { fileUpload, PostForm, textarea } from '../../../ui/forms.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'

export const NewReadingView = ({ form }: { readonly form: FormState }): Html => (
  <Frame title="Read a determination" section="reading" form={form}>
    <p class="govuk-body">
      Give Putright a Housing Ombudsman determination and see it as data: the findings, the orders and when they fall due, the
      recommendations, and every paragraph that names a failing.
    </p>
    <p class="govuk-body">Nothing you give it is stored or sent anywhere.</p>
    <PostForm files>
      {govuk(
        'textarea',
        textarea(form, 'text', {
          label: 'Paste the text of the determination',
          hint: 'All of it, from its title to its last order. Copying the whole web page is fine.',
          rows: '12',
        }),
      )}
      {govuk(
        'file-upload',
        fileUpload(form, 'file', {
          label: 'Or choose a file',
          hint: 'A text file or a saved web page, up to 5 MB. If you choose a file, the pasted text is left alone.',
        }),
      )}
      {govuk('button', { text: 'Read it', preventDoubleClick: true })}
    </PostForm>
  </Frame>
)
