// What is due next, with the way to do it where Putright has a page for that.
import type { CompiledRule } from '../../../rulebook/rulebook.ts'
import { count, Day, dueLabel } from '../../../ui/dates.tsx'
import { IfPage } from '../../../ui/if-page.tsx'
import type { Html } from '../../../ui/html.ts'
import { decidingDay } from '../../../ui/verdict-tag.tsx'
import type { Placed } from '../../placed.ts'
import type { Standing } from '../../standing.ts'
import type { Look } from '../shared/how-counted.tsx'
import { verbFor, type Verb } from './verbs.ts'

type Props = {
  readonly standing: Standing
  readonly look: Look
  readonly rules: readonly CompiledRule[]
  readonly caseId: string
}
const atMost = 5

export const DueNext = ({ standing, look, rules, caseId }: Props): Html => (
  <section aria-labelledby="due">
    <h2 class="govuk-heading-m" id="due">
      Due next
    </h2>
    {standing.due.length === 0 ? (
      <p class="govuk-body">Nothing is waiting to be done.</p>
    ) : (
      <ul class="govuk-list putright-due">
        {standing.due.slice(0, atMost).map(one => (
          <Due placed={one} look={look} verb={verbFor(one.verdict, rules, caseId)} />
        ))}
      </ul>
    )}
    {standing.due.length > atMost && (
      <p class="govuk-body">
        <a class="govuk-link" href="#waiting">
          {count(standing.due.length - atMost, 'more thing')} due later
        </a>
      </p>
    )}
  </section>
)

type DueProps = {
  readonly placed: Placed
  readonly look: Look
  readonly verb: Verb | null
}

const Due = ({ placed, look, verb }: DueProps): Html => {
  const day = decidingDay(placed.verdict)
  const { label } = dueLabel(day, look.asAt, look.calendar)
  return (
    <li>
      {day !== null && (
        <>
          <Day date={day} />
          {/\d{4}$/.test(label) ? null : <span class="putright-quiet"> ({label})</span>}:{' '}
        </>
      )}
      <a class="govuk-link" href={look.verdictUrl(placed)}>
        {placed.verdict.asks}
        <span class="govuk-visually-hidden">, how this was counted</span>
      </a>
      {verb !== null && (
        <IfPage path={verb.path}>
          {'. '}
          <a class="govuk-link" href={verb.href}>
            {verb.text}
            <span class="govuk-visually-hidden">: {placed.verdict.asks}</span>
          </a>
        </IfPage>
      )}
    </li>
  )
}
