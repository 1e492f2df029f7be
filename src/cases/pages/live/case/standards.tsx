// "If someone looked at this case today": what is missing first; the rest a line each, opened by a link that the server
// answers, because a page that carries every check in full is too heavy for a phone on the stairs.
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { count, Day } from '../../../../ui/dates.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import type { JudgedRecord } from '../../../../verdicts/index.ts'
import type { DutyGroup, Standing } from '../../../standing.ts'
import type { Look } from '../../shared/how-counted.tsx'
import { Duties } from '../../shared/duties.tsx'
import { Predictions } from '../../shared/predictions.tsx'

type Props = { readonly judged: JudgedRecord; readonly standing: Standing; readonly look: Look; readonly today: PlainDate }
const atMost = 8

export const Standards = ({ judged, standing, look, today }: Props): Html => {
  const { counts } = standing
  const checks = counts.met + counts['met late'] + counts.overdue + counts['not shown']
  return (
    <section aria-labelledby="today">
      <h2 class="govuk-heading-m" id="today">
        If someone looked at this case{' '}
        {judged.asAt === today ? (
          'today'
        ) : (
          <>
            on <Day date={judged.asAt} />
          </>
        )}
      </h2>
      <p class="govuk-body">
        {counts.met + counts['met late']} of {count(checks, 'check')} are shown, {counts['met late']} of them done late.{' '}
        {counts.overdue} overdue or not kept to. {counts['not shown']} with no record.
      </p>
      <h3 class="govuk-heading-s" id="missing">
        Missing or cannot be shown
      </h3>
      {standing.missing.length === 0 ? (
        <p class="govuk-body">Nothing that was asked for by this day is missing.</p>
      ) : (
        <Duties groups={standing.missing.slice(0, atMost)} look={look} />
      )}
      <Folded id="more-missing" title="More that is missing" groups={standing.missing.slice(atMost)} look={look} />
      <h3 class="govuk-heading-s">What someone could conclude</h3>
      <Predictions predicted={judged.predicted} />
      <Folded id="waiting" title="Still in time" groups={asGroups(standing.due)} look={look} />
      <Folded id="late" title="Done late" groups={standing.late} look={look} />
      <Folded id="shown" title="Shown" groups={standing.shown} look={look} />
      <Folded id="set-aside" title="Set aside or replaced" groups={standing.setAside} look={look} />
      <Folded id="not-needed" title="Not needed" groups={standing.notNeeded} look={look} />
    </section>
  )
}

const asGroups = (due: Standing['due']): readonly DutyGroup[] =>
  [...Map.groupBy(due, one => one.verdict.rule)].map(([rule, verdicts]) => ({
    rule,
    asks: verdicts[0]?.verdict.asks ?? rule,
    verdicts,
  }))

type FoldedProps = { readonly id: string; readonly title: string; readonly groups: readonly DutyGroup[]; readonly look: Look }

const Folded = ({ id, title, groups, look }: FoldedProps): Html | null =>
  groups.length === 0
    ? null
    : govuk('details', {
        id,
        summaryText: `${title}: ${count(
          groups.reduce((sum, group) => sum + group.verdicts.length, 0),
          'check',
        )}`,
        html: <Duties groups={groups} look={look} />,
      })
