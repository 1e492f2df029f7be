// How entries are shown, wherever they are: under each day, the time, who, and what they did.
import { capital } from '../../kernel/capital.ts'
import { longDate } from '../../kernel/plain-date.ts'
import { Day, londonTime } from '../../ui/dates.tsx'
import { govuk } from '../../ui/govuk.ts'
import type { Html } from '../../ui/html.ts'
import { IfPage } from '../../ui/if-page.tsx'
import { paths } from '../../ui/paths.ts'
import { StackedTable } from '../../ui/stacked-table.tsx'
import type { Place } from '../filter.ts'
import { mostPages } from '../filter.ts'
import type { Look } from '../read-models/looks.ts'

type LookTablesProps = { readonly looks: readonly Look[]; readonly withCase: boolean }

export const LookTables = ({ looks, withCase }: LookTablesProps): Html => (
  <>
    {[...Map.groupBy(looks, look => look.day)].map(([day, ofTheDay]) => (
      <section aria-labelledby={`day-${day}`}>
        <h2 class="govuk-heading-m" id={`day-${day}`}>
          <Day date={day} />
        </h2>
        <StackedTable
          caption={`Who looked on ${longDate(day)}`}
          captionHidden
          classes={withCase ? 'putright-looks putright-looks--with-case' : 'putright-looks'}
          columns={[
            { text: 'Time' },
            { text: 'Who' },
            { text: 'What they did', unlabelled: true },
            ...(withCase ? [{ text: 'Case' }] : []),
          ]}
          rows={ofTheDay.map(look => [
            londonTime(look.at),
            look.who ?? 'Putright itself',
            capital(look.what),
            ...(withCase ? [<CaseLink look={look} />] : []),
          ])}
        />
      </section>
    ))}
  </>
)

const CaseLink = ({ look: { caseId, reference } }: { readonly look: Look }): Html =>
  caseId === null ? (
    <>None</>
  ) : (
    <IfPage path={paths.case.audit} otherwise={<>{reference}</>}>
      <a class="govuk-link" href={paths.case.audit(caseId)}>
        {reference}
      </a>
    </IfPage>
  )

type PagesProps = {
  readonly place: Place
  readonly more: boolean
  readonly to: (query: { readonly page: string; readonly upTo: string }) => string
}

export const Pages = ({ place: { page, upTo }, more, to }: PagesProps): Html | null => {
  const href = (n: number) => to({ page: String(n), upTo })
  if (page === 1 && !more) return null
  if (page >= mostPages && more) return <p class="govuk-body">Older entries are reached by choosing days.</p>
  return govuk('pagination', {
    landmarkLabel: 'Entries',
    ...(page > 1 && { previous: { href: href(page - 1), text: 'Newer entries' } }),
    ...(more && { next: { href: href(page + 1), text: 'Older entries' } }),
  })
}
