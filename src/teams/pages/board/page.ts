import { looked } from '../../../audit/index.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { boardOf } from '../../read-models/board.ts'
import { leadlessCases, waitingHandovers } from '../../read-models/waiting.ts'
import { BoardView } from './view.tsx'

export const boardPage = page({
  path: paths.team,
  title: 'Team',
  access: 'team',
  load: async ({ db, judging }: RecordDeps, _, context) => {
    const actor = actorOf(context)
    await looked(db, context, null, 'opened the team’s board', paths.team.pattern)
    return {
      board: await boardOf(db, actor, context.today),
      leadless: await leadlessCases(db, actor),
      handovers: (await waitingHandovers(db, actor)).filter(one => one.is !== 'to me'),
      calendar: judging.calendar,
    }
  },
  view: BoardView,
})
