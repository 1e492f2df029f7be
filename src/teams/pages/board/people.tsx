import { longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { count } from '../../../ui/dates.tsx'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { StackedTable } from '../../../ui/stacked-table.tsx'
import type { BoardRow } from '../../read-models/board.ts'

type Props = { readonly rows: readonly BoardRow[]; readonly today: PlainDate }

export const People = ({ rows, today }: Props): Html => (
  <section aria-labelledby="people">
    <h2 class="govuk-heading-m" id="people">
      People
    </h2>
    {rows.length === 0 ? (
      <p class="govuk-body">Nobody is in this team yet. An administrator adds people to it.</p>
    ) : (
      <StackedTable
        caption="People and how much they have"
        captionHidden
        columns={[
          { text: 'Person' },
          { text: 'Open', numeric: true },
          { text: 'High risk', numeric: true },
          { text: 'Due today', numeric: true },
          { text: 'Away' },
          { text: 'Cover' },
        ]}
        rows={rows.map(row => [
          row.name,
          row.open,
          row.high,
          row.dueToday,
          awayWords(row, today),
          <Cover row={row} today={today} />,
        ])}
      />
    )}
  </section>
)

function awayWords({ away, leftOn }: BoardRow, today: PlainDate): string {
  if (leftOn !== null && leftOn < today) return `Left on ${longDate(leftOn)}`
  const leaving = leftOn === null ? '' : `Last day ${longDate(leftOn)}`
  if (away === null) return leaving === '' ? 'No' : leaving
  const until = away.until === null ? 'nobody knows until when' : `until ${longDate(away.until)}`
  const since = away.from <= today ? 'since' : 'from'
  return [`${since} ${longDate(away.from)}, ${until}`, leaving].filter(text => text !== '').join('. ')
}

const Cover = ({ row, today }: { readonly row: BoardRow; readonly today: PlainDate }): Html => {
  const hasLeft = row.leftOn !== null && row.leftOn < today
  const words = coverWords(row, hasLeft)
  return (
    <>
      {words !== '' && `${words} `}
      {row.open > 0 && (
        <a class="govuk-link putright-screen-only" href={paths.cover(row.id)}>
          {linkWords(row, hasLeft)}
          <span class="govuk-visually-hidden"> for {row.name}</span>
        </a>
      )}
    </>
  )
}

function coverWords({ away, leftOn, open, covered, coveredBy }: BoardRow, hasLeft: boolean): string {
  if (hasLeft) return `${count(open, 'case')} to hand over.`
  if (away === null) return leftOn === null ? '' : `${count(open, 'case')} to hand over.`
  if (open === 0) return 'Nothing to cover.'
  if (covered === 0) return 'NOT SET.'
  return covered === open ? `${coveredBy.join(', ')}.` : `${covered} of ${open}: ${coveredBy.join(', ')}.`
}

function linkWords({ away, leftOn, covered }: BoardRow, hasLeft: boolean): string {
  if (hasLeft || (leftOn !== null && away === null)) return 'See the cases'
  if (away === null) return 'Set cover'
  return covered === 0 ? 'Set cover' : 'Review cover'
}
