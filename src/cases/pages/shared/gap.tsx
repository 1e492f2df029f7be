// A stretch in which contact was asked for and none is shown: an item of the list, read out and printed like any other.
import { count, Day } from '../../../ui/dates.tsx'
import type { Html } from '../../../ui/html.ts'
import type { TimelineGap } from '../../timeline.ts'
import type { Look } from './how-counted.tsx'

export const Gap = ({ gap, look }: { readonly gap: TimelineGap; readonly look: Look }): Html => (
  <li class="putright-gap">
    <h3 class="govuk-heading-s">
      Gap: {count(gap.days, 'day')} from <Day date={gap.from} /> to <Day date={gap.to} />
    </h3>
    <p class="govuk-body">
      {gap.verdict.verdict.asks}. Nothing on the record between.{' '}
      <a class="govuk-link" href={look.verdictUrl(gap.verdict)}>
        How this was counted<span class="govuk-visually-hidden"> for the gap from {gap.from}</span>
      </a>
    </p>
  </li>
)
