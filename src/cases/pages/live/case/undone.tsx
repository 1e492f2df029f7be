// What became of an entry: taken back, or put in the place of another that still stands beneath it.
import { longDate } from '../../../../kernel/plain-date.ts'
import { recordedDay, recordedTime } from '../../../../ledger/entry.ts'
import type { Html } from '../../../../ui/html.ts'
import type { Replaced, ToldEntry } from '../../../live-timeline.ts'

type Undone = NonNullable<ToldEntry['takenBack']>

const when = ({ by, at }: Pick<Undone, 'by' | 'at'>): string =>
  `${by === null ? '' : `by ${by} `}on ${longDate(recordedDay(at))} at ${recordedTime(at)}`

const because = (reasons: string | null): string => (reasons === null ? '' : `: ${reasons}`)

export const TakenBack = ({ undone }: { readonly undone: Undone }): Html => (
  <p class="govuk-body-s">
    <strong>Taken back</strong> {when(undone)}
    {because(undone.reasons)}. It is kept, and no longer counts.
  </p>
)

export const Replaces = ({ old }: { readonly old: Replaced }): Html => (
  <details class="govuk-details putright-close">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">
        Corrected {when(old)}
        {because(old.reasons)}
      </span>
    </summary>
    <div class="govuk-details__text">
      <p class="govuk-body-s">It said before:</p>
      <p class="govuk-body-s">
        {old.when}. {old.words.heading}
      </p>
      {old.words.written.map(text => (
        <p class="govuk-body-s putright-verbatim" dir="auto">
          {text}
        </p>
      ))}
      {old.words.details.length > 0 && <p class="govuk-body-s">{old.words.details.join('. ')}</p>}
    </div>
  </details>
)
