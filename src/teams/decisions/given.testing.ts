// Given these facts, when this is asked, then these facts follow, or it is refused.
import assert from 'node:assert/strict'
import type { Result } from '../../kernel/result.ts'
import type { NewFact } from '../../ledger/fact.ts'
import { leadershipThing, type Leadership } from '../leadership.ts'

type Decide<Command, Refusal> = (leadership: Leadership, command: Command) => Result<readonly NewFact[], Refusal>

export const folded = (facts: readonly NewFact[]): Leadership =>
  facts.filter(leadershipThing.isAbout).reduce(leadershipThing.evolve, leadershipThing.start)

export const given = (...facts: readonly NewFact[]) => ({
  when: <Command, Refusal>(decide: Decide<Command, Refusal>, command: Command) => {
    const outcome = decide(folded(facts), command)
    return {
      follows: (...expected: readonly NewFact[]) => assert.deepEqual(outcome, { ok: true, value: expected }),
      refused: (refusal: Refusal) => assert.deepEqual(outcome, { ok: false, refusal }),
    }
  },
})
