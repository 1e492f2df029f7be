import type { FormState } from '../../../ui/form-state.ts'
import { input, PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { AdminFrame, teams } from '../shared.tsx'

export const NewTeamView = ({ form }: { readonly form: FormState }): Html => (
  <AdminFrame title="Add a team" way={[teams]} form={form}>
    <PostForm>
      {govuk('input', { ...input(form, 'name', { label: 'Name of the team' }), classes: 'govuk-input--width-20' })}
      {govuk('button', { text: 'Add the team', preventDoubleClick: true })}
    </PostForm>
  </AdminFrame>
)
