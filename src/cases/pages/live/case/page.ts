import { looked } from '../../../../audit/index.ts'
import { actorOf, page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { LiveDeps } from '../../../deps.ts'
import { liveTimeline } from '../../../live-timeline.ts'
import { exampleCases } from '../../../read-models/example-cases.ts'
import { openCase } from '../../../read-models/open-case.ts'
import { timelineOf } from '../../../timeline.ts'
import { lookingAt } from '../looking.ts'
import { readChoice } from './choice.ts'
import { justSaved } from './just-saved.ts'
import { LiveCaseView } from './view.tsx'

export const liveCasePage = page({
  path: paths.case.show,
  title: 'A case',
  access: 'signed in',
  examples: async ({ db }: LiveDeps) => (await exampleCases(db)).map(id => paths.case.show(id)),
  load: async (deps: LiveDeps, { caseId }, context) => {
    const actor = actorOf(context)
    const opened = await openCase(deps.db, actor, caseId, context.today)
    if (opened === null) return null
    await looked(deps.db, context, caseId, 'opened the case', paths.case.show.pattern)
    const looking = lookingAt(deps, opened, context)
    const asked = readChoice(context)
    return {
      ...looking,
      asked,
      timeline: liveTimeline(timelineOf(looking.judged, deps.judging.calendar, 'all'), looking.chronicled, opened.names, asked),
      saved: justSaved(opened.facts, actor.id, context),
      rules: deps.judging.rulebook.rules,
    }
  },
  view: model => LiveCaseView(model),
})
