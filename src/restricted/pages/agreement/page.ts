import { looked } from '../../../audit/index.ts'
import { exampleCases, openCase } from '../../../cases/index.ts'
import { asSystem } from '../../../database/scope.ts'
import type { Db } from '../../../database/tables.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import type { MovedOn } from '../../../ledger/append.ts'
import { handle } from '../../../ledger/handle.ts'
import { wholeCase } from '../../../ledger/whole-case.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { fields, text } from '../../../ui/fields.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { agree, type AgreeRefused } from '../../decisions/agree.ts'
import { waitingForSecond } from '../../read-models/openings.ts'
import { AgreementView } from './view.tsx'

const route = paths.case.exceptionAgreement.pattern

/** False: somebody else agreed first. Of two at the same moment the database lets one through, so it comes before the note. */
const markAgreed = async (db: Db, id: string, by: string): Promise<boolean> => {
  const marked = await asSystem(db, () =>
    db
      .updateTable('break_glass')
      .set({ approved_by: by })
      .where('id', '=', id)
      .where('approved_by', 'is', null)
      .executeTakeFirst(),
  )
  return marked.numUpdatedRows === 1n
}

/** Whoever sees the case finds the page; what waits is on it for those who may already see who the informant is. */
export const agreementPage = formPage({
  path: paths.case.exceptionAgreement,
  title: 'Agree that somebody sees who reported',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.exceptionAgreement(id)),
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const actor = actorOf(context)
    const opened = await openCase(db, actor, caseId, context.today)
    if (opened === null) return null
    await looked(db, context, caseId, 'opened the page about what waits for a second person', route)
    return { opened, by: actor.id, waiting: await waitingForSecond(db, actor, opened.caseId) }
  },
  view: ({ opened, waiting }, form) => AgreementView({ head: opened.head, waiting, form }),
  read: body => fields(body, { opening: text('what you agree to') }),
  submit: async (deps, { opened, by, waiting }, { opening }, context): Promise<Result<string, AgreeRefused | MovedOn>> => {
    const one = waiting.find(({ id }) => id === opening) ?? null
    const command = { waiting: one, by, sees: opened.mask, on: context.today }
    const agreed = agree(command)
    if (!agreed.ok) return agreed
    if (!(await markAgreed(deps.db, opening, by))) return refuse({ why: 'not-waiting' })
    const done = await handle(deps, opened.caseId, wholeCase, () => accept(agreed.value), null, { by, at: context.now })
    if (!done.ok) return done
    await looked(deps.db, context, opened.caseId, 'agreed that somebody sees who reported', route, 'break-glass')
    return accept(one?.name ?? '')
  },
  explain: {
    'not-waiting': () => 'It does not wait for you any more: somebody else agreed, or its time is over',
    'second-person-is-yourself': () => 'The second person must be somebody else',
    'not-yours': () => 'Only somebody who may see who reported can agree',
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ opened }) => redirect(paths.case.show(opened.caseId), 'You agreed. They see who reported until their time is over.'),
})
