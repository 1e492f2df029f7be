// Verdicts in a list, those of one rule together: opened in their place, or a line each with the way to how it was counted.
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { VerdictTag } from '../../../ui/verdict-tag.tsx'
import type { Placed } from '../../placed.ts'
import type { DutyGroup } from '../../standing.ts'
import { HowCounted, type Look } from './how-counted.tsx'

export const Duties = ({ groups, look }: { readonly groups: readonly DutyGroup[]; readonly look: Look }): Html => (
  <ul class="govuk-list putright-duties">
    {groups.map(group => (
      <li>
        <p class="govuk-body putright-asks">{group.asks}</p>
        {group.verdicts.slice(0, 6).map(one => (
          <OneDuty placed={one} look={look} />
        ))}
        {group.verdicts.length > 6 &&
          govuk('details', {
            summaryText: `${group.verdicts.length - 6} more of the same`,
            html: (
              <>
                {group.verdicts.slice(6).map(one => (
                  <OneDuty placed={one} look={look} />
                ))}
              </>
            ),
          })}
      </li>
    ))}
  </ul>
)

type OneDutyProps = { readonly placed: Placed; readonly look: Look }

export const OneDuty = (props: OneDutyProps): Html =>
  props.look.opensInPlace ? <OpeningDuty {...props} /> : <DutyLine {...props} />

const DutyLine = ({ placed, look }: OneDutyProps): Html => (
  <p class="govuk-body putright-duty">
    <VerdictTag verdict={placed.verdict} asAt={look.asAt} calendar={look.calendar} />{' '}
    <a class="govuk-link" href={look.verdictUrl(placed)}>
      {look.says(placed.verdict.trigger)}
      <span class="govuk-visually-hidden">: {placed.verdict.asks}, how this was counted</span>
    </a>
    {placed.verdict.sure === 'ours' && <span class="putright-quiet"> (our own default)</span>}
  </p>
)

const OpeningDuty = ({ placed, look }: OneDutyProps): Html => (
  <details class="govuk-details putright-duty">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">
        <VerdictTag verdict={placed.verdict} asAt={look.asAt} calendar={look.calendar} /> {look.says(placed.verdict.trigger)}
        {placed.verdict.sure === 'ours' && <span class="putright-quiet"> (our own default)</span>}
      </span>
    </summary>
    <div class="govuk-details__text">
      <HowCounted verdict={placed.verdict} look={look} />
      <p class="govuk-body-s putright-screen-only">
        <a class="govuk-link" href={look.verdictUrl(placed)}>
          This on a page of its own
          <span class="govuk-visually-hidden">
            : {placed.verdict.asks}, {look.says(placed.verdict.trigger)}
          </span>
        </a>
      </p>
    </div>
  </details>
)
