import type { Verdict } from '../../../rulebook/verdict.ts'
import { count, Day } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { decidingDay } from '../../../ui/verdict-tag.tsx'
import type { Standing } from '../../standing.ts'
import { Duties, OneDuty } from './duties.tsx'
import type { Look } from './how-counted.tsx'

type Props = { readonly standing: Standing; readonly look: Look }
const atMost = 5

export const DueNext = ({ standing, look }: Props): Html => (
  <section aria-labelledby="due">
    <h2 class="govuk-heading-m" id="due">
      Due next
    </h2>
    {standing.due.length === 0 ? (
      <p class="govuk-body">
        Nothing is still in time and waiting on <Day date={look.asAt} />.
      </p>
    ) : (
      <DueList standing={standing} look={look} />
    )}
  </section>
)

const ByWhen = ({ verdict }: { readonly verdict: Verdict }): Html | null => {
  const day = decidingDay(verdict)
  if (day === null || verdict.due === null) return null
  return day === verdict.due ? (
    <>
      By <Day date={day} />.
    </>
  ) : (
    <>
      Between <Day date={verdict.due} /> and <Day date={day} />: the day it arose is not exact.
    </>
  )
}

const DueList = ({ standing, look }: Props): Html => (
  <>
    <ul class="govuk-list putright-duties">
      {standing.due.slice(0, atMost).map(one => (
        <li>
          <p class="govuk-body putright-asks">
            {one.verdict.asks}. <ByWhen verdict={one.verdict} />
          </p>
          <OneDuty placed={one} look={look} />
        </li>
      ))}
    </ul>
    {standing.due.length > atMost &&
      govuk('details', {
        summaryText: `${count(standing.due.length - atMost, 'more thing')} due later`,
        html: (
          <Duties
            groups={standing.due.slice(atMost).map(one => ({ rule: one.verdict.rule, asks: one.verdict.asks, verdicts: [one] }))}
            look={look}
          />
        ),
      })}
  </>
)
