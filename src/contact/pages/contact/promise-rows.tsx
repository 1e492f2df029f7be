// What we promised, a row for each thing: what, and by when. More rows come from the server, with everything typed kept.
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { fewestRows } from './form.ts'

type Props = { readonly form: FormState; readonly today: PlainDate }

export const rowsShown = ({ values }: FormState): number => {
  const rows = Number(values['rows'])
  const kept = Number.isInteger(rows) && rows >= fewestRows ? rows : fewestRows
  return values['do'] === 'rows' ? kept + fewestRows : kept
}

export const PromiseRows = ({ form, today }: Props): Html => {
  const rows = rowsShown(form)
  const error = errorAt(form, 'promises')
  return (
    <fieldset class="govuk-fieldset putright-promises">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">What we promised</legend>
      {error && (
        <p class="govuk-error-message" id="promises">
          <span class="govuk-visually-hidden">Error:</span> {error.text}
        </p>
      )}
      <input type="hidden" name="rows" value={String(rows)} />
      {Array.from({ length: rows }, (_, row) => (
        <Row form={form} row={row} today={today} />
      ))}
      {govuk('button', { text: 'Add more promises', classes: 'govuk-button--secondary', name: 'do', value: 'rows' })}
    </fieldset>
  )
}

const Row = ({ form, row, today }: Props & { readonly row: number }): Html => {
  const [what, by] = [`promise-${row}`, `promise-${row}-by`]
  return (
    <div class="putright-promise">
      {govuk('input', {
        id: what,
        name: what,
        label: { text: `Promise ${row + 1}: what`, classes: row === 0 ? '' : 'putright-label-quiet' },
        value: form.values[what] ?? '',
      })}
      {govuk('input', {
        id: by,
        name: by,
        type: 'date',
        label: {
          html: (
            <>
              By when<span class="govuk-visually-hidden"> (promise {row + 1})</span>
            </>
          ),
        },
        classes: 'govuk-input--width-10',
        value: form.values[by] ?? '',
        attributes: { min: today },
      })}
    </div>
  )
}
