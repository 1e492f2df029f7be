import { DateField } from '../../../../ui/forms.tsx'
import { hasErrors } from '../../../../ui/form-state.ts'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import type { LiveCaseView } from './view.tsx'

/** The same two controls as on a published case, for whoever must show what was known, and when. */
export const LookBack = ({ view }: { readonly view: LiveCaseView }): Html =>
  govuk('details', {
    summaryText: 'Look at this case as it stood on another day',
    classes: 'putright-screen-only',
    open: hasErrors(view.form),
    html: (
      <form method="get" action={paths.case.show(view.opened.caseId)} novalidate class="putright-days">
        <DateField form={view.form} name="asAt" label="Show the case as of" hint="For example, 15 4 2026" />
        <DateField
          form={view.form}
          name="knownAt"
          label="Hide what was recorded after"
          hint="The same day shows only what was on the record by then"
        />
        {govuk('button', { text: 'Show this day', classes: 'govuk-button--secondary' })}
      </form>
    ),
  })
