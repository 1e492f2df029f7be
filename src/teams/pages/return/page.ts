import { looked } from '../../../audit/index.ts'
import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { handle } from '../../../ledger/handle.ts'
import type { Db } from '../../../database/tables.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { count } from '../../../ui/dates.tsx'
import { actorOf, formPage, redirect, type Context } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { endCover } from '../../decisions/end-cover.ts'
import { leadershipThing } from '../../leadership.ts'
import { awayPerson, casesToCover, type AwayPerson, type CoveredCase } from '../../read-models/cover.ts'
import { exampleLeads } from '../../read-models/example-cases.ts'
import { ReturnView } from './view.tsx'

type Model = { readonly person: AwayPerson; readonly covered: readonly CoveredCase[] }

/** Only for somebody who sees to cases of this manager's team. */
async function load({ db }: RecordDeps, { staffId }: { readonly staffId: string }, context: Context): Promise<Model | null> {
  const { today } = context
  const person = await awayPerson(db, staffId, today)
  if (person === null) return null
  const from = person.absence?.from ?? today
  const on = from < today ? today : from
  const cases = await casesToCover(db, actorOf(context), staffId, { today, on })
  if (cases.length === 0) return null
  await looked(db, context, null, 'opened the cover of somebody’s cases', paths.coverEnd.pattern)
  return { person, covered: cases.filter(one => one.coverId !== null) }
}

async function isBack(
  deps: RecordDeps,
  { person, covered }: Model,
  context: Context,
): Promise<Result<number, { readonly why: 'not-away' }>> {
  const { absence } = person
  if (absence === null) return refuse({ why: 'not-away' })
  await endAbsence(deps.db, absence, context.today)
  const [command, acting] = [
    { instead: person.id, on: context.today },
    { by: actorOf(context).id, at: context.now },
  ]
  for (const { caseId } of [...covered].sort((a, b) => (a.caseId < b.caseId ? -1 : 1)))
    await handle(deps, caseId, leadershipThing, endCover, command, acting)
  return accept(covered.length)
}

/** Yesterday was the last day away; somebody who was away for no whole day was not away. */
async function endAbsence(db: Db, absence: NonNullable<AwayPerson['absence']>, today: PlainDate): Promise<void> {
  if (absence.from >= today) await db.deleteFrom('absence').where('id', '=', absence.id).execute()
  else
    await db
      .updateTable('absence')
      .set({ to_on: addDays(today, -1) })
      .where('id', '=', absence.id)
      .execute()
}

export const returnPage = formPage({
  path: paths.coverEnd,
  title: 'Back at work',
  access: 'team',
  examples: async ({ db }: RecordDeps) => (await exampleLeads(db)).map(id => paths.coverEnd(id)),
  load,
  read: () => accept(null),
  view: (model, form, { today }) => ReturnView({ ...model, form, today }),
  submit: (deps, model, _, context) => isBack(deps, model, context),
  explain: { 'not-away': () => 'Nobody is recorded as away' },
  done: (_, cases) => redirect(paths.team(), `The days away are over. Cover ended on ${count(cases, 'case')}.`),
})
