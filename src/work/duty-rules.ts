// What the rules mean for a list of things to do: the words of each, which are about somebody's safety, which are promises,
// and the page on which each can be done.
import type { Failing } from '../kernel/failings.ts'
import type { Rule } from '../rulebook/rule.ts'

export type Act = 'log contact' | 'name a lead' | 'open the case'

export type DutyRules = {
  readonly asks: (rule: string) => string
  readonly actOf: (rule: string) => Act
  /** Rule ids, for the database to sort by. */
  readonly safety: readonly string[]
  readonly promises: readonly string[]
}

/** These come first whatever else is overdue. */
const safetyFailings: ReadonlySet<Failing> = new Set([
  'NO_RISK_ASSESSMENT',
  'SAFEGUARDING_NOT_REFERRED',
  'HIGH_RISK_MOVE_NOT_ASSESSED',
  'VULNERABILITY_NOT_CONSIDERED',
])

const contacts = new Set(['contact made', 'contact attempted', 'complainant contacted', 'advocate contacted', 'update sent'])

const known = new WeakMap<readonly Rule[], DutyRules>()

/** Worked out once for each rulebook. */
export function dutyRules(rules: readonly Rule[]): DutyRules {
  const kept = known.get(rules) ?? made(rules)
  known.set(rules, kept)
  return kept
}

function made(rules: readonly Rule[]): DutyRules {
  const byId = new Map(rules.map(rule => [rule.rule, rule]))
  const ids = (which: (rule: Rule) => boolean) => rules.filter(which).map(rule => rule.rule)
  return {
    asks: id => byId.get(id)?.asks ?? id,
    actOf: id => actOf(expectedKinds(byId.get(id))),
    safety: ids(rule => safetyFailings.has(rule.failing)),
    promises: ids(rule => [rule.after].flat().some(one => one === 'commitment made')),
  }
}

const expectedKinds = (rule: Rule | undefined): readonly string[] =>
  [rule?.expect ?? []].flat().flatMap(one => (typeof one === 'string' ? one : one.kind))

function actOf(kinds: readonly string[]): Act {
  if (kinds.some(kind => contacts.has(kind))) return 'log contact'
  return kinds.includes('lead named') ? 'name a lead' : 'open the case'
}
