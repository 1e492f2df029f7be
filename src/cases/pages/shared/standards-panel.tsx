import type { JudgedRecord } from '../../../verdicts/index.ts'
import { count, Day } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Standing } from '../../standing.ts'
import { Duties } from './duties.tsx'
import { Predictions } from './predictions.tsx'
import type { Look } from './how-counted.tsx'

type Props = { readonly judged: JudgedRecord; readonly standing: Standing; readonly look: Look }

export const StandardsPanel = ({ judged, standing, look }: Props): Html => {
  const { counts } = standing
  const checks = counts.met + counts['met late'] + counts.overdue + counts['not shown']
  return (
    <section aria-labelledby="today">
      <h2 class="govuk-heading-m" id="today">
        If someone looked at this case on <Day date={judged.asAt} />
      </h2>
      <p class="govuk-body">
        {count(checks, 'check')} had come due: {counts.met} shown, {counts['met late']} done late, {counts.overdue} overdue or not
        kept to, {counts['not shown']} with no record.
      </p>
      <h3 class="govuk-heading-s" id="missing">
        Missing or cannot be shown
      </h3>
      {standing.missing.length === 0 ? (
        <p class="govuk-body">Nothing that was asked for by this day is missing.</p>
      ) : (
        <MissingByHead groups={standing.missing} look={look} />
      )}
      <Group id="late" title="Done late" groups={standing.late} look={look} />
      <h3 class="govuk-heading-s">What someone could conclude</h3>
      <Predictions predicted={judged.predicted} />
      <Group id="shown" title="Shown" groups={standing.shown} look={look} />
      <Group id="set-aside" title="Set aside or replaced" groups={standing.setAside} look={look} />
      <Group id="not-needed" title="Not needed" groups={standing.notNeeded} look={look} />
    </section>
  )
}

const atMost = 4

/** One part of the case at a time, the longest overdue first; the rest a click away, because a list nobody reads shows nothing. */
const MissingByHead = ({ groups, look }: { readonly groups: Standing['missing']; readonly look: Look }): Html => (
  <>
    {[...Map.groupBy(groups, group => group.verdicts[0]?.verdict.head ?? 'antisocial behaviour')].map(([head, ofHead]) => (
      <>
        <h4 class="govuk-heading-s putright-head">
          {head.charAt(0).toUpperCase()}
          {head.slice(1)}: {count(total(ofHead), 'check')}
        </h4>
        <Duties groups={ofHead.slice(0, atMost)} look={look} />
        {ofHead.length > atMost &&
          govuk('details', {
            summaryText: `${count(total(ofHead.slice(atMost)), 'more check')} (${head})`,
            html: <Duties groups={ofHead.slice(atMost)} look={look} />,
          })}
      </>
    ))}
  </>
)

const total = (groups: Standing['missing']): number => groups.reduce((sum, group) => sum + group.verdicts.length, 0)

type GroupProps = { readonly id: string; readonly title: string; readonly groups: Standing['shown']; readonly look: Look }

const Group = ({ id, title, groups, look }: GroupProps): Html | null =>
  groups.length === 0
    ? null
    : govuk('details', {
        id,
        summaryText: `${title}: ${count(total(groups), 'check')}`,
        html: <Duties groups={groups} look={look} />,
      })
