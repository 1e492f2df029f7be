import { failings } from '../../../kernel/failings.ts'
import type { JudgedCase, PredictedFinding } from '../../../verdicts/index.ts'
import { pounds } from '../../../kernel/money.ts'
import { count, Day } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Standing } from '../../standing.ts'
import { Duties, type Look } from '../how-counted.tsx'

type Props = { readonly judged: JudgedCase; readonly standing: Standing; readonly look: Look }

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
        <Duties groups={standing.missing} look={look} />
      )}
      <Group title="Done late" groups={standing.late} look={look} />
      <h3 class="govuk-heading-s">What someone could conclude</h3>
      <Predictions predicted={judged.predicted} />
      <Group title="Shown" groups={standing.shown} look={look} />
      <Group title="Set aside or replaced" groups={standing.setAside} look={look} />
      <Group title="Not needed" groups={standing.notNeeded} look={look} />
    </section>
  )
}

const Group = ({
  title,
  groups,
  look,
}: {
  readonly title: string
  readonly groups: Standing['shown']
  readonly look: Look
}): Html | null =>
  groups.length === 0
    ? null
    : govuk('details', {
        summaryText: `${title}: ${count(
          groups.reduce((total, group) => total + group.verdicts.length, 0),
          'check',
        )}`,
        html: <Duties groups={groups} look={look} />,
      })

/** Generated from the verdicts by rules that are data; says that it is advice, and never gives a mark. */
export const Predictions = ({ predicted }: { readonly predicted: readonly PredictedFinding[] }): Html =>
  predicted.length === 0 ? (
    <p class="govuk-body">Nothing yet.</p>
  ) : (
    <>
      <p class="govuk-body">This is advice, worked out from stated rules. It is not a finding. A person decides.</p>
      <ul class="govuk-list govuk-list--bullet">
        {predicted.map(one => (
          <li>
            <strong>
              {one.head.charAt(0).toUpperCase()}
              {one.head.slice(1)}: {one.severity}.
            </strong>{' '}
            {one.because} {one.redress && <>Guidance on payments: {band(one.redress)}, not a tariff.</>}
            <WhatFrom finding={one} />
          </li>
        ))}
      </ul>
    </>
  )

const band = ({ from, to }: NonNullable<PredictedFinding['redress']>): string =>
  to === null ? `${pounds(from)} and over` : `${pounds(from)} to ${pounds(to)}`

const WhatFrom = ({ finding }: { readonly finding: PredictedFinding }): Html | null =>
  finding.from.length === 0
    ? null
    : govuk('details', {
        summaryText: `What this rests on (${finding.head})`,
        html: (
          <ul class="govuk-list govuk-list--bullet">
            {finding.from.map(({ failing, duties }) => (
              <li>
                {Object.hasOwn(failings, failing) ? failings[failing as keyof typeof failings] : failing}: {count(duties, 'time')}
              </li>
            ))}
          </ul>
        ),
      })
