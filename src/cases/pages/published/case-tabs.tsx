// The pages of one case, with the day being looked at carried along.
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { moj } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'

type CaseTabsProps = {
  readonly caseId: string
  readonly active: 'case' | 'determination'
  readonly days?: { readonly asAt: PlainDate; readonly knownAt: PlainDate }
}

export const CaseTabs = ({ caseId, active, days }: CaseTabsProps): Html =>
  moj('sub-navigation', {
    label: 'This case',
    items: [
      { href: paths.published.show(caseId, days), text: 'The case on a day', active: active === 'case' },
      { href: paths.published.determination(caseId), text: 'What the Ombudsman found', active: active === 'determination' },
    ],
  })
