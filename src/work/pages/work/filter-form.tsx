import { capital } from '../../../kernel/capital.ts'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { isFiltered, kinds, whens, whose, type Filter } from '../../filter.ts'

const words: Readonly<Record<string, string>> = {
  today: 'Overdue and due today',
  'this week': 'Overdue and due this week',
  mine: 'Cases I lead or help with',
  covered: 'Cases I cover',
  all: 'All of these',
}

const choice = (name: string, label: string, choices: readonly string[], value: string): Html =>
  govuk('select', {
    id: name,
    name,
    label: { text: label },
    formGroup: { classes: 'putright-filter__field' },
    value,
    items: choices.map(one => ({ value: one, text: words[one] ?? capital(one) })),
  })

/** A form that is only ever read: it changes the address, and works without JavaScript. */
export const FilterForm = ({ filter }: { readonly filter: Filter }): Html =>
  govuk('details', {
    summaryText: isFiltered(filter) ? 'Filter (in use)' : 'Filter',
    open: isFiltered(filter),
    classes: 'putright-screen-only',
    html: (
      <form method="get" action={paths.work()} class="putright-filter">
        {choice('when', 'When', whens, filter.when)}
        {choice('kind', 'Kind of case', kinds, filter.kind)}
        {choice('whose', 'Whose', whose, filter.whose)}
        {govuk('button', { text: 'Show', classes: 'govuk-button--secondary' })}
        {isFiltered(filter) && (
          <a class="govuk-link" href={paths.work()}>
            Show everything
          </a>
        )}
      </form>
    ),
  })
