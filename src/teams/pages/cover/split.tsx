import { count } from '../../../ui/dates.tsx'
import type { Html } from '../../../ui/html.ts'
import type { CoveredCase, TeamMate } from '../../read-models/cover.ts'

type Props = {
  readonly cases: readonly CoveredCase[]
  readonly mates: readonly TeamMate[]
  readonly suggested: ReadonlyMap<string, string>
}

/** "Suggested: Josie Tran 8 (same blocks), Amara Boateng 6 (2 high risk)." It is filled in below, to be changed. */
export const Split = ({ cases, mates, suggested }: Props): Html | null => {
  if (suggested.size === 0) return null
  const shares = mates.flatMap(mate => {
    const theirs = cases.filter(one => suggested.get(one.caseId) === mate.id)
    return theirs.length === 0 ? [] : [`${mate.name} ${theirs.length}${reasons(theirs, mate)}`]
  })
  return (
    <p class="govuk-body">
      Suggested and filled in below: {shares.join(', ')}. People in the same blocks come first, then those who speak the
      resident’s language, then those with least to do. {count(suggested.size, 'case')} without cover now.
    </p>
  )
}

function reasons(theirs: readonly CoveredCase[], mate: TeamMate): string {
  const near = theirs.some(one => one.blockId !== null && mate.blocks.has(one.blockId))
  const high = theirs.filter(one => one.highRisk).length
  const said = [near && 'same blocks', high > 0 && `${high} high risk`].filter(text => text !== false)
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}
