import { paths } from '../../../../ui/paths.ts'
import { page } from '../../../../ui/page.ts'
import type { CasesDeps } from '../../../deps.ts'
import { RuleView } from './view.tsx'

export const rulePage = page({
  path: paths.rule.show,
  title: 'One rule, its editions and its cases',
  access: 'everyone',
  examples: ({ standards }: CasesDeps) => standards.rules.filter((_, n) => n % 20 === 0).map(rule => paths.rule.show(rule.rule)),
  load: ({ standards }: CasesDeps, { ruleId }) => {
    const rule = standards.rules.find(one => one.rule === ruleId)
    const standard = standards.standards.find(one => one.standard === rule?.standard)
    return rule && standard ? { rule, standard } : null
  },
  view: model => RuleView(model),
})
