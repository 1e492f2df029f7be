// Finds the orders in the orders table of the decision layout: a number, what the landlord must do, a due date. As text a row
// is one line with tabs, or each cell is a line of its own; either way the cells come in the same order, so they are read as
// one run: a lone number opens an order and a due date closes it.

import { cellsOf, type Line } from '../outline/line.ts'
import { squeezed } from '../text/mend.ts'
import type { Draft } from './draft.ts'
import { dueCell } from './due.ts'

const isHeader = (cell: string): boolean =>
  /^(?:orders?|no|number|whatthelandlordmustdo|duedate|action|whattodo|deadline)$/.test(squeezed(cell))
const isNumber = (cell: string): boolean => /^(?:order )?\d{1,2}[.)]?$/i.test(cell)

type Row = { number: string | null; cells: string[]; raw: string[] }

const draftOfRow = (row: Row, column: Draft['column'], at: number, place: string): Draft => ({
  text: row.cells.join(' '),
  content: [],
  head: null,
  column,
  citation: `${place}, ${row.number ?? at + 1}`,
  raws: row.raw,
})

/** Nothing where there is no table: no line with cells and no heading of one. */
export const hasOrdersTable = (lines: readonly Line[]): boolean =>
  lines.some(line => cellsOf(line).some(cell => /^(?:whatthelandlordmustdo|duedate)$/.test(squeezed(cell))))

export const draftsFromTable = (lines: readonly Line[], place: string): Draft[] => {
  const header = lines.findIndex(line => cellsOf(line).some(cell => /^(?:whatthelandlordmustdo|duedate)$/.test(squeezed(cell))))
  const drafts: Draft[] = []
  let row: Row = { number: null, cells: [], raw: [] }
  const close = (column: Draft['column']): void => {
    if (row.cells.length > 0) drafts.push(draftOfRow(row, column, drafts.length, place))
    row = { number: null, cells: [], raw: [] }
  }
  for (const line of lines.slice(Math.max(0, header))) {
    const marked = line.marker?.kind === 'number' ? [line.marker.as, ...(line.text === '' ? [] : [line.text])] : cellsOf(line)
    for (const cell of line.raw.includes('\t') ? cellsOf(line) : marked) {
      if (isHeader(cell) && row.cells.length === 0) continue
      const due = row.cells.length > 0 ? dueCell(cell) : null
      if (isNumber(cell)) {
        close(null)
        row.number = cell.replace(/\D/g, '')
      } else if (due !== null) close(due)
      else row.cells.push(cell)
    }
    if (row.cells.length > 0) row.raw.push(line.raw)
  }
  close(null)
  return drafts
}
