import { capital } from '../../../../kernel/capital.ts'
import type { CaseFile, Concordance, FailingMatch } from '../../../../casefiles/index.ts'
import { failings } from '../../../../kernel/failings.ts'
import { pounds } from '../../../../kernel/money.ts'
import { fromEpochDay, toEpochDay, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Calendar } from '../../../../kernel/working-days.ts'
import { addLimit } from '../../../../rulebook/deadline.ts'
import type { JudgedCase } from '../../../../verdicts/index.ts'
import { count, Day } from '../../../../ui/dates.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import { Predictions } from '../../shared/predictions.tsx'
import { CaseTabs } from '../case-tabs.tsx'
import { OneDuty } from '../../shared/duties.tsx'
import type { Look } from '../../shared/how-counted.tsx'

export type DeterminationView = { readonly judged: JudgedCase; readonly concordance: Concordance; readonly look: Look }

export const DeterminationView = ({ judged, concordance, look }: DeterminationView): Html => {
  const { file } = judged
  const shown = concordance.failings.filter(one => one.is === 'shown').length
  const showable = concordance.failings.filter(one => one.is !== 'no record could show it').length
  const restated = concordance.failings.filter(one => one.is === 'shown' && one.onlyRestated).length
  return (
    <Frame
      title={`What the Ombudsman found: ${file.title}`}
      caption={`${file.landlordName}, reference ${file.reference}`}
      section="published"
      reference={file.reference}
      breadcrumbs={[{ href: paths.published.list(), text: 'Published cases' }]}
    >
      <CaseTabs caseId={file.case} active="determination" />
      <p class="govuk-body">
        Determined <Day date={file.determined} />. The Ombudsman looked at <Day date={file.considered.from} /> to{' '}
        <Day date={file.considered.to} />. It named{' '}
        <a class="govuk-link" href="#failings">
          {count(concordance.failings.length, 'failing')}
        </a>
        . A record could show {showable} of them; verdicts show {shown}. {restated} of those rest only on an entry that writes
        down what the Ombudsman concluded.
      </p>
      <Findings file={file} />
      <h2 class="govuk-heading-m">What this record suggests</h2>
      <Predictions predicted={judged.predicted} />
      <h2 class="govuk-heading-m" id="failings">
        Each failing, and the verdict that shows it
      </h2>
      <ul class="govuk-list putright-duties">
        {concordance.failings.map(one => (
          <Failing match={one} judged={judged} look={look} />
        ))}
      </ul>
      <Credits concordance={concordance} />
      <Orders file={file} calendar={look.calendar} />
      <Quotes concordance={concordance} />
    </Frame>
  )
}

const Findings = ({ file }: { readonly file: CaseFile }): Html => (
  <>
    <h2 class="govuk-heading-m">Its findings</h2>
    <ul class="govuk-list govuk-list--bullet">
      {file.found.findings.map(one => (
        <li>
          <strong>{capital(one.severity)}</strong>: {file.points.find(point => point.point === one.point)?.says ?? one.point}{' '}
          <span class="putright-quiet">
            ({one.cite}
            {one.scheme ? `; Scheme paragraph ${one.scheme}` : ''})
          </span>
        </li>
      ))}
    </ul>
  </>
)

const Failing = ({
  match,
  judged,
  look,
}: {
  readonly match: FailingMatch
  readonly judged: JudgedCase
  readonly look: Look
}): Html => (
  <li>
    <p class="govuk-body putright-asks">{match.failing.says}</p>
    <p class="govuk-body-s putright-quiet">
      {failings[match.failing.code]} ({match.failing.code}), {match.failing.cite}
    </p>
    {match.is === 'shown' &&
      match.by
        .slice(0, 3)
        .map(verdict => <OneDuty placed={{ verdict, ordinal: judged.verdicts.indexOf(verdict) + 1, nth: 0 }} look={look} />)}
    {match.is === 'shown' && match.by.length > 3 && <p class="govuk-body-s">And {count(match.by.length - 3, 'more verdict')}.</p>}
    {match.is === 'not shown' && <p class="govuk-body">No verdict shows this yet.</p>}
    {match.is === 'no record could show it' && <p class="govuk-body">No record could show this: {match.because}.</p>}
  </li>
)

const Credits = ({ concordance }: { readonly concordance: Concordance }): Html => (
  <>
    <h2 class="govuk-heading-m">What it credited</h2>
    <ul class="govuk-list govuk-list--bullet">
      {concordance.credits.map(({ credit, contradictedBy }) => (
        <li>
          {credit.says} <span class="putright-quiet">({credit.cite})</span>{' '}
          {contradictedBy.length === 0
            ? 'No verdict contradicts this.'
            : `${count(contradictedBy.length, 'verdict')} says otherwise.`}
        </li>
      ))}
    </ul>
  </>
)

type Due = NonNullable<CaseFile['found']['orders'][number]['due']>

const orderDue = (due: Due, determined: PlainDate, calendar: Calendar): PlainDate =>
  'date' in due ? due.date : fromEpochDay(addLimit(toEpochDay(determined), due, calendar))

const Orders = ({ file, calendar }: { readonly file: CaseFile; readonly calendar: Calendar }): Html => (
  <>
    <h2 class="govuk-heading-m">Its orders and recommendations</h2>
    <div class="putright-wide" role="region" tabindex={0} aria-label="Orders">
      {govuk('table', {
        caption: 'Orders',
        captionClasses: 'govuk-table__caption--s',
        head: [{ text: 'Order' }, { text: 'Due' }, { text: 'Sum' }],
        rows: file.found.orders.map(order => [
          {
            html: (
              <>
                {order.says}
                {order.parts && <> ({order.parts.map(part => `${pounds(part.pence)} ${part.for}`).join('; ')})</>}
              </>
            ),
          },
          { html: order.due ? <Day date={orderDue(order.due, file.determined, calendar)} /> : <>No date given</> },
          { text: order.pence ? pounds(order.pence) : '' },
        ]),
      })}
    </div>
    {file.found.recommendations.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {file.found.recommendations.map(one => (
          <li>Recommended: {one.says}</li>
        ))}
      </ul>
    )}
  </>
)

const Quotes = ({ concordance }: { readonly concordance: Concordance }): Html | null =>
  concordance.quotes.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Counts and sums it states, reckoned again</h2>
      <ul class="govuk-list govuk-list--bullet">
        {concordance.quotes.map(({ quote, reckoned, reproduced }) => (
          <li>
            {quote.says}: {inPounds(reckoned)}. {reproduced ? 'As stated' : 'Not as stated'}
            {quote.convention && quote.convention !== 'both'
              ? `, counting with the first day ${quote.convention === 'inclusive' ? 'in' : 'out'}`
              : ''}
            . {quote.note && <span class="putright-quiet">{quote.note}</span>}
          </li>
        ))}
      </ul>
    </>
  )

const inPounds = (reckoned: string): string => reckoned.replace(/^(\d+) pence$/, (_, pence: string) => pounds(Number(pence)))
