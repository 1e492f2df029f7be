// A table that on a phone is a list: each row a block, each cell a line with its column's name. The roles are said because a
// table that is laid out as blocks is otherwise no table to a screen reader.
import type { Child } from 'hono/jsx'
import type { Html } from './html.ts'

export type Column = {
  readonly text: string
  /** A number, set to the right. */
  readonly numeric?: boolean
  /** On a phone the cell speaks for itself. */
  readonly unlabelled?: boolean
}

type StackedTableProps = {
  readonly caption: string
  readonly captionHidden?: boolean
  readonly classes?: string
  readonly columns: readonly Column[]
  /** The first cell of each row names the row. */
  readonly rows: readonly (readonly (Html | string | number)[])[]
}

export const StackedTable = ({ caption, captionHidden = false, classes = '', columns, rows }: StackedTableProps): Html => (
  <table class={`govuk-table putright-stacked ${classes}`.trim()} role="table">
    <caption class={`govuk-table__caption ${captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption--m'}`}>
      {caption}
    </caption>
    <thead class="govuk-table__head" role="rowgroup">
      <tr class="govuk-table__row" role="row">
        {columns.map(column => (
          <th
            scope="col"
            role="columnheader"
            class={`govuk-table__header${column.numeric ? ' govuk-table__header--numeric' : ''}`}
          >
            {column.text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body" role="rowgroup">
      {rows.map(cells => (
        <tr class="govuk-table__row" role="row">
          {cells.map((cell, n) => (
            <Cell column={columns[n]} first={n === 0}>
              {cell}
            </Cell>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

type CellProps = { readonly column: Column | undefined; readonly first: boolean; readonly children?: Child }

const Cell = ({ column, first, children }: CellProps): Html => {
  const label = first || column?.unlabelled ? undefined : column?.text
  const numeric = column?.numeric ? ' govuk-table__cell--numeric' : ''
  return first ? (
    <th scope="row" role="rowheader" class="govuk-table__header putright-stacked__first">
      {children}
    </th>
  ) : (
    <td role="cell" class={`govuk-table__cell${numeric}`} data-label={label}>
      {children}
    </td>
  )
}
