// What is due is kept, not worked out on each page. So when the standards or the landlord's policy come in another edition with
// a new version of the program, every case is judged again: as jobs, a portion each, while people work. Until a case has been
// reached, lists show what the rules before said of it; its own page is always judged by the rules of now.
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { enqueue, type Task } from '../database/jobs.ts'
import { inScope } from '../database/scope.ts'
import type { Db, Tables } from '../database/tables.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { CaseId } from '../ledger/fact.ts'
import type { Judging } from '../verdicts/index.ts'
import type { AfterwardsDeps } from './afterwards.ts'
import { beforeEveryCase, caseIdsAfter, rebuildCase } from './rebuild.ts'

export const judgeAgainTask = 'judge again'
const setting = 'judged by'
const casesAtATime = 50

type Portion = { readonly rules: string; readonly after: CaseId }

/** The same for the same rules, whoever reads them. */
export const rulebookDigest = ({ rules }: Judging): string => createHash('sha256').update(JSON.stringify(rules)).digest('hex')

export type JudgeAgain = {
  /** Of the owner of the tables: this is upkeep, not somebody's reading. */
  readonly owner: Kysely<Tables>
  readonly deps: AfterwardsDeps
  readonly today: () => PlainDate
}

const scopeOf = ({ today }: JudgeAgain) => ({ actor: 'system', today: today() })

/** At the start of the program. Gives whether there was anything to do. Safe when several start at once. */
export const judgeAgainWhenRulesChanged = (again: JudgeAgain): Promise<boolean> =>
  inScope(again.owner, scopeOf(again), async db => {
    const rules = rulebookDigest(again.deps.judging)
    if ((await judgedBy(db)) === rules) return false
    if ((await caseIdsAfter(db, beforeEveryCase, 1)).length === 0) {
      await keepJudgedBy(db, rules)
      return false
    }
    await enqueue(db, judgeAgainTask, { rules, after: beforeEveryCase }, { key: judgeAgainTask })
    return true
  })

/** After every case has been judged by other means: `putright rebuild`, or the loading of a demonstration. */
export const judgedByNow = (db: Db, judging: Judging): Promise<void> => keepJudgedBy(db, rulebookDigest(judging))

/** One portion, each case in a transaction of its own; then the next is enqueued. To judge a case twice does no harm. */
export const judgeAgain =
  (again: JudgeAgain): Task =>
  async payload => {
    const { rules, after } = payload as Portion
    // While a new version is brought in, processes of the old one still run; such a job waits for one of the new.
    if (rules !== rulebookDigest(again.deps.judging)) throw new Error('this process has other rules')
    const ids = await inScope(again.owner, scopeOf(again), db => caseIdsAfter(db, after, casesAtATime))
    for (const id of ids) await inScope(again.owner, scopeOf(again), db => rebuildCase(db, id, again.deps, again.today()))
    const last = ids.at(-1)
    await inScope(again.owner, scopeOf(again), db =>
      last === undefined
        ? keepJudgedBy(db, rules)
        : enqueue(db, judgeAgainTask, { rules, after: last }, { key: `${judgeAgainTask} after ${last}` }),
    )
  }

async function judgedBy(db: Db): Promise<unknown> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', setting).executeTakeFirst()
  return row?.value
}

async function keepJudgedBy(db: Db, rules: string): Promise<void> {
  const value = JSON.stringify(rules)
  await db
    .insertInto('setting')
    .values({ name: setting, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
