import { Day } from '../../../../ui/dates.tsx'
import { DateField } from '../../../../ui/forms.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import type { CaseView } from './view.tsx'

export const DayControls = ({ judged, form, worthSeeing }: Pick<CaseView, 'judged' | 'form' | 'worthSeeing'>): Html => (
  <section aria-labelledby="day" class="putright-days">
    <h2 class="govuk-heading-m" id="day">
      Look at another day
    </h2>
    {judged.knownAt < judged.file.determined && (
      <p class="govuk-body">
        Anything recorded after <Day date={judged.knownAt} /> is hidden.
      </p>
    )}
    <form method="get" action={paths.published.show(judged.file.case)} novalidate class="putright-screen-only">
      <DateField form={form} name="asAt" label="Show the case as of" hint="For example, 15 9 2021" />
      <DateField
        form={form}
        name="knownAt"
        label="Hide what was recorded after"
        hint="The same day shows only what was on the record by then"
      />
      {govuk('button', { text: 'Show this day' })}
    </form>
    {govuk('details', {
      summaryText: 'Days worth looking at in this case',
      classes: 'putright-screen-only',
      html: (
        <ul class="govuk-list">
          {worthSeeing.map(({ day, because }) => (
            <li>
              <a class="govuk-link" href={paths.published.show(judged.file.case, { asAt: day })}>
                <Day date={day} />
              </a>
              : {because}
            </li>
          ))}
        </ul>
      ),
    })}
  </section>
)
