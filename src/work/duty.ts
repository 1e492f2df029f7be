// One thing to do, for one case: what the rule asks, for whom, by when, and the one link that does it.
import type { PlainDate } from '../kernel/plain-date.ts'
import { paths } from '../ui/paths.ts'
import type { Act, DutyRules } from './duty-rules.ts'

export type DutyRow = {
  readonly caseId: string
  readonly reference: string
  readonly title: string
  readonly highRisk: boolean
  readonly rule: string
  /** The entry that made it arise; of several, the first that is due. */
  readonly trigger: string
  readonly due: PlainDate
  readonly isOverdue: boolean
  /** How many duties of this rule the case has to do. */
  readonly times: number
  readonly part: 'lead' | 'helper' | 'cover' | 'none'
  readonly lead: string | null
  readonly resident: string | null
  readonly phone: string | null
  readonly address: string | null
}

export type Duty = DutyRow & {
  readonly what: string
  readonly isPromise: boolean
  readonly link: { readonly text: string; readonly href: string; readonly path: { readonly pattern: string } }
}

/** `promised`: what was promised, by entry; a promise in a compartment the reader does not have is not in it. */
export function dutyOf(row: DutyRow, rules: DutyRules, promised: ReadonlyMap<string, string>): Duty {
  const isPromise = rules.promises.includes(row.rule)
  const words = isPromise ? promised.get(row.trigger) : undefined
  return {
    ...row,
    isPromise,
    what: words === undefined ? rules.asks(row.rule) : `As promised: ${words}`,
    link: linkOf(rules.actOf(row.rule), row.caseId),
  }
}

function linkOf(act: Act, caseId: string): Duty['link'] {
  switch (act) {
    case 'log contact':
      return { text: 'Log contact', href: paths.case.contact(caseId), path: paths.case.contact }
    case 'name a lead':
      return { text: 'Hand over', href: paths.case.handover(caseId), path: paths.case.handover }
    case 'open the case':
      return { text: 'Open the case', href: paths.case.show(caseId), path: paths.case.show }
  }
}
