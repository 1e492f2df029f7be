// One verdict, opened: how it was counted, its paragraph, and the entries it rests on. The same wherever a verdict is shown.
import { failings } from '../../../kernel/failings.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import type { Sure } from '../../../rulebook/rule.ts'
import type { Verdict } from '../../../rulebook/verdict.ts'
import { count, Day } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { VerdictTag } from '../../../ui/verdict-tag.tsx'
import type { Placed } from '../../placed.ts'

/** How a case is being looked at: the day, what its entries are called, and where its verdicts and entries are. */
export type Look = {
  readonly asAt: PlainDate
  readonly calendar: Calendar
  readonly says: (entryId: string) => string
  readonly verdictUrl: (placed: Placed) => string
  readonly entryUrl: (entryId: string) => string
  /** The case as it stood on another day. */
  readonly dayUrl: (day: PlainDate) => string
  /** True where each verdict opens in its place; else it is a line with a link, which is a tenth of the page. */
  readonly opensInPlace: boolean
}

export const sureInWords: { readonly [sure in Sure]: string } = {
  verified: 'seen in an official text or a published determination',
  reproduced: 'seen in a landlord’s published copy of the text',
  secondary: 'seen in a secondary source only',
  known: 'from knowledge of the field; check it against the text',
  unverified: 'unverified: the number or the letter is uncertain',
  ours: 'our own reading or default, from no published text',
}

type Row = { readonly key: { readonly text: string }; readonly value: { readonly html: Html } }
const row = (text: string, html: Html): Row => ({ key: { text }, value: { html } })

export const HowCounted = ({ verdict, look }: { readonly verdict: Verdict; readonly look: Look }): Html => (
  <>
    <p class="govuk-body">{verdict.because}</p>
    <p class="govuk-body-s putright-print-only">
      {verdict.cite} ({sureInWords[verdict.sure]})
    </p>
    {govuk('summary-list', { classes: 'putright-reckoning', rows: [...reckoningRows(verdict), ...sourceRows(verdict, look)] })}
    {verdict.beneath && (
      <>
        <p class="govuk-body">Beneath this stands the answer there would otherwise be:</p>
        <div class="govuk-inset-text">
          <VerdictTag verdict={verdict.beneath} asAt={look.asAt} calendar={look.calendar} /> {verdict.beneath.because}
        </div>
      </>
    )}
  </>
)

function reckoningRows(verdict: Verdict): Row[] {
  const { reckoning, workingDays, missing, recordedLate } = verdict
  // A thing that must not happen has no day it is due and none on which it is done.
  const hasDays = verdict.pattern !== 'never' && verdict.pattern !== 'contains'
  const [due, on] = hasDays ? [verdict.due, verdict.on] : [null, null]
  return [
    ...(reckoning?.from ? [row('Clock started', <Day date={reckoning.from} />)] : []),
    ...(reckoning?.limit ? [row('Limit', <>{reckoning.limit}, the first day not counted</>)] : []),
    ...(due ? [row('Due', <Day date={due} />)] : []),
    ...(reckoning?.latestDue ? [row('At the latest, the day it arose not being exact', <Day date={reckoning.latestDue} />)] : []),
    ...(reckoning?.shadow ? [row('Latest it could be, however late the acknowledgement', <Day date={reckoning.shadow} />)] : []),
    ...(on ? [row('Done', <Day date={on} />)] : []),
    ...(workingDays
      ? [
          row(
            'Working days',
            <>
              {workingDays.exclusive}
              {workingDays.inclusive === workingDays.exclusive
                ? ', whether or not the first day is counted'
                : `, or ${workingDays.inclusive} if the first day is counted`}
            </>,
          ),
        ]
      : []),
    ...(reckoning && workingDays ? [row('Days that did not count', <Skipped reckoning={reckoning} />)] : []),
    ...(reckoning?.extensions ?? []).map(one =>
      row(
        one.counted ? 'Extended' : 'Not extended',
        <>
          {one.to ? (
            <>
              To <Day date={one.to} />:{' '}
            </>
          ) : null}
          {one.because}
        </>,
      ),
    ),
    ...(missing.length > 0
      ? [row(verdict.pattern === 'never' ? 'What would settle it' : 'What would show it', <>{missing.join('; ')}</>)]
      : []),
    ...(recordedLate
      ? [
          row(
            'Written down',
            <>
              <Day date={recordedLate.on} />, {count(recordedLate.workingDays, 'working day')} after
            </>,
          ),
        ]
      : []),
  ]
}

const Skipped = ({ reckoning }: { readonly reckoning: NonNullable<Verdict['reckoning']> }): Html => (
  <>
    {count(reckoning.skipped.weekendDays, 'weekend day')}
    {reckoning.skipped.bankHolidays.map(holiday => (
      <>
        ; {holiday.name}, <Day date={holiday.on} short />
      </>
    ))}
  </>
)

const sourceRows = (verdict: Verdict, look: Look): Row[] => [
  row(
    'Paragraph',
    <>
      <a class="govuk-link" href={paths.rule.show(verdict.rule)}>
        {verdict.cite}
      </a>{' '}
      (edition {verdict.edition})
    </>,
  ),
  row('How sure the source is', <>{sureInWords[verdict.sure]}</>),
  row(
    'Kind of failing',
    <>
      {failings[verdict.failing]} <span class="putright-quiet">({verdict.failing})</span>
    </>,
  ),
  row(
    'Rests on',
    <ul class="govuk-list govuk-list--bullet">
      {verdict.entries.map(id => (
        <li>
          <a class="govuk-link" href={look.entryUrl(id)}>
            {look.says(id)}
          </a>
        </li>
      ))}
    </ul>,
  ),
]
