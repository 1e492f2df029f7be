import { looked } from '../../../../audit/index.ts'
import { entryIdIn } from '../../../../ledger/entry.ts'
import { actorOf, page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { LiveDeps } from '../../../deps.ts'
import { placed } from '../../../placed.ts'
import { openCase } from '../../../read-models/open-case.ts'
import { lookingAt } from '../looking.ts'
import { verbFor } from '../verbs.ts'
import { LiveVerdictView } from './view.tsx'

export const liveVerdictPage = page({
  path: paths.case.verdict,
  title: 'One verdict on a case, and how it was counted',
  access: 'signed in',
  examples: async ({ db }: LiveDeps) => {
    const found = await db.selectFrom('verdict').select(['case_id', 'trigger', 'nth', 'rule']).limit(1).execute()
    return found.map(one => paths.case.verdict(one.case_id, one.trigger, String(one.nth), one.rule))
  },
  load: async (deps: LiveDeps, { caseId, trigger, nth, ruleId }, context) => {
    const opened = await openCase(deps.db, actorOf(context), caseId, context.today)
    if (opened === null) return null
    const looking = lookingAt(deps, opened, context)
    const found = placed(looking.judged.verdicts).find(
      one => one.verdict.rule === ruleId && entryIdIn(one.verdict.trigger) === trigger && String(one.nth) === nth,
    )
    const { rules } = deps.judging.rulebook
    const rule = rules.find(one => one.rule.rule === ruleId)
    if (found === undefined || rule === undefined) return null
    await looked(deps.db, context, caseId, 'opened how a check was counted', paths.case.verdict.pattern)
    return { ...looking, verdict: found.verdict, why: rule.rule.why ?? null, verb: verbFor(found.verdict, rules, caseId) }
  },
  view: model => LiveVerdictView(model),
})
