import { Day } from '../../../ui/dates.tsx'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { govuk, moj } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { StackedTable } from '../../../ui/stacked-table.tsx'
import type { CoveredCase } from '../../read-models/cover.ts'
import type { Way } from '../../tell-resident.ts'
import { coverField } from './form.ts'
import type { CoverModel } from './view.tsx'

const wayWords: Readonly<Record<Way, string>> = {
  text: 'Text',
  email: 'E-mail',
  letter: 'Letter',
  'call first': 'Ring first',
  nobody: 'Nobody to tell',
}

type Props = { readonly view: CoverModel; readonly form: FormState }

/** One row a case, each with a choice of who covers it: it works without JavaScript and prints as a cover sheet. */
export const CaseTable = ({ view, form }: Props): Html => (
  <StackedTable
    caption="Who covers which case"
    columns={[
      { text: 'Case' },
      { text: 'Who and where', unlabelled: true },
      { text: 'Due now', numeric: true },
      { text: 'How the resident is told' },
      { text: 'Cover', unlabelled: true },
    ]}
    rows={view.cases.map(one => [
      <CaseName one={one} />,
      <Where one={one} />,
      one.dueNow,
      wayWords[view.ways.get(one.caseId)?.way ?? 'nobody'],
      <Choice one={one} view={view} form={form} />,
    ])}
  />
)

const CaseName = ({ one }: { readonly one: CoveredCase }): Html => (
  <>
    <a class="govuk-link" href={paths.case.show(one.caseId)}>
      {one.reference}
    </a>
    , {one.title}
    {one.highRisk && (
      <>
        <br />
        {moj('badge', { text: 'High risk', classes: 'moj-badge--red' })}
      </>
    )}
  </>
)

const Where = ({ one }: { readonly one: CoveredCase }): Html => (
  <>
    {one.resident ?? 'Nobody by name'}
    {one.address !== null && (
      <>
        <br />
        {one.address}
      </>
    )}
    {one.language !== 'English' && (
      <>
        <br />
        Speaks {one.language}
      </>
    )}
  </>
)

const Choice = ({ one, view, form }: Props & { readonly one: CoveredCase }): Html => {
  const name = coverField(one.caseId)
  return (
    <>
      {govuk('select', {
        id: name,
        name,
        label: { text: `Who covers ${one.reference}`, classes: 'govuk-visually-hidden' },
        formGroup: { classes: 'putright-in-row' },
        errorMessage: errorAt(form, name),
        value: form.values[name],
        items: [{ value: '', text: 'Nobody' }, ...view.mates.map(mate => ({ value: mate.id, text: mate.name }))],
      })}
      {one.cover !== null && (
        <span class="putright-quiet">
          Now {one.cover}
          {one.coverUntil !== null && (
            <>
              {' '}
              until <Day date={one.coverUntil} short />
            </>
          )}
        </span>
      )}
    </>
  )
}

type LeaverProps = { readonly cases: readonly CoveredCase[]; readonly name: string }

/** Somebody who has gone is not covered: each case needs somebody who leads it. */
export const LeaverTable = ({ cases, name }: LeaverProps): Html => (
  <StackedTable
    caption={`To hand over: ${name} leads these on the record`}
    columns={[
      { text: 'Case' },
      { text: 'Who and where', unlabelled: true },
      { text: 'Due now', numeric: true },
      { text: 'Next', unlabelled: true },
    ]}
    rows={cases.map(one => [
      <CaseName one={one} />,
      <Where one={one} />,
      one.dueNow,
      <a class="govuk-link" href={paths.case.handover(one.caseId)}>
        Hand over<span class="govuk-visually-hidden"> {one.reference}</span>
      </a>,
    ])}
  />
)
