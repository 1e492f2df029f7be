import type { Role } from '../../../people/actor.ts'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { IfPage } from '../../../ui/if-page.tsx'
import { paths } from '../../../ui/paths.ts'
import { isFiltered, perPage, queryOf, type Filter, type Place } from '../../filter.ts'
import type { Colleague, Look } from '../../read-models/looks.ts'
import { whatIsListed } from '../../words.ts'
import { LookTables, Pages } from '../shared.tsx'

export type AuditModel = {
  readonly filter: Filter
  readonly place: Place
  /** Of the case that is filtered for; null when there is none that one may see. */
  readonly reference: string | null
  readonly form: FormState
  readonly looks: readonly Look[]
  readonly more: boolean
  readonly colleagues: readonly Colleague[]
  readonly roles: readonly Role[]
}

export const AuditView = (model: AuditModel): Html => {
  const { filter, place, form, looks, more, roles } = model
  const first = (place.page - 1) * perPage
  return (
    <Frame title="Who looked" section="audit" form={form}>
      <p class="govuk-body">The list has one entry for:</p>
      <ul class="govuk-list govuk-list--bullet">
        {whatIsListed(roles).map(one => (
          <li>{one}</li>
        ))}
      </ul>
      <p class="govuk-body">Looking at this page is on it, too. What was changed in a case stands on the case’s own timeline.</p>
      <FilterForm model={model} />
      {form.errors.length === 0 && looks.length > 0 && (
        <p class="govuk-body">
          Entries {(first + 1).toLocaleString('en-GB')} to {(first + looks.length).toLocaleString('en-GB')}, the newest first.{' '}
          {more ? 'There are older ones.' : 'There are no older ones.'}
          <IfPage path={paths.auditExport}>
            {' '}
            <a class="govuk-link" href={paths.auditExport(queryOf(filter))}>
              Keep these entries as a file
            </a>
          </IfPage>
        </p>
      )}
      {form.errors.length === 0 && looks.length === 0 && (
        <p class="govuk-body">
          {isFiltered(filter) ? 'Nothing that you may see fits this.' : 'Nothing that you may see is on the list yet.'}
        </p>
      )}
      <LookTables looks={looks} withCase />
      <Pages place={place} more={more} to={query => paths.audit({ ...queryOf(filter), ...query })} />
    </Frame>
  )
}

const FilterForm = ({ model: { filter, form, reference, colleagues } }: { readonly model: AuditModel }): Html => (
  <form method="get" action={paths.audit()} class="putright-filter putright-screen-only" aria-label="Choose entries">
    {govuk('select', {
      id: 'person',
      name: 'person',
      label: { text: 'Person' },
      value: filter.person ?? '',
      items: [{ value: '', text: 'Everybody' }, ...colleagues.map(({ id, name }) => ({ value: id, text: name }))],
    })}
    {field(form, 'case', 'Reference of the case', form.values['case'] || (reference ?? ''))}
    {field(form, 'from', 'First day', filter.from ?? form.values['from'] ?? '', 'date')}
    {field(form, 'until', 'Last day', filter.until ?? form.values['until'] ?? '', 'date')}
    {govuk('button', { text: 'Show', classes: 'govuk-button--secondary' })}
    {isFiltered(filter) && (
      <a class="govuk-link" href={paths.audit()}>
        Show everything
      </a>
    )}
  </form>
)

const field = (form: FormState, name: string, label: string, value: string, type = 'text'): Html =>
  govuk('input', {
    id: name,
    name,
    type,
    label: { text: label },
    classes: 'govuk-input--width-10',
    autocomplete: 'off',
    value,
    errorMessage: errorAt(form, name),
  })
