// A landlord's own rule stands in for the general ones that ask the same: one thing missing is one line, not two. Only where
// the landlord's rule was in force for that very entry; anywhere else the general rule still speaks.
import type { Rule } from '../rulebook/rule.ts'
import type { Verdict } from '../rulebook/verdict.ts'

export function withoutRepeats(verdicts: readonly Verdict[], rules: readonly Rule[]): readonly Verdict[] {
  const repeated = new Set(
    rules.flatMap(({ rule, insteadOf }) =>
      (insteadOf ?? []).flatMap(general =>
        verdicts.filter(one => one.rule === rule && one.is !== 'not needed').map(one => key(general, one.trigger)),
      ),
    ),
  )
  return repeated.size === 0 ? verdicts : verdicts.filter(one => !repeated.has(key(one.rule, one.trigger)))
}

const key = (rule: string, trigger: string): string => `${rule} ${trigger}`
