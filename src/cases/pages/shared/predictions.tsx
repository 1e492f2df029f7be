import { failings } from '../../../kernel/failings.ts'
import { pounds } from '../../../kernel/money.ts'
import { count } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { PredictedFinding } from '../../../verdicts/index.ts'

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
