// Pages that leak, each in a way that a page of ours might: the comparison must find every one of them. Beside them stand
// pages that show as much as they may, and must not be found.
import { sql } from 'kysely'
import { asSystem, type Db } from '../../../database/scope.ts'
import type { Deps } from '../../../pages.ts'
import { judgeRecord } from '../../../verdicts/index.ts'
import { entriesOf } from '../../../ledger/entry.ts'
import { everyCompartment } from '../../../ledger/compartment.ts'
import { readFacts } from '../../../ledger/read.ts'
import { quiet } from './landlord.testing.ts'
import { actorOf, type Answer, type Context, type Page } from '../../../ui/page.ts'
import { PostForm } from '../../../ui/forms.tsx'
import type { Actor } from '../../actor.ts'
import { caseMask, visibleCase } from '../predicate.ts'
import { hiddenWords } from './names.testing.ts'

export type Planted = { readonly name: string; readonly honest: boolean; readonly page: Page<Deps> }
type Asked = { readonly deps: Deps; readonly db: Db; readonly actor: Actor; readonly caseId: string; readonly context: Context }
type Says = (asked: Asked) => Promise<unknown>

const said = (what: unknown, status: 200 | 409 | 422 = 200, headers: readonly (readonly [string, string])[] = []): Answer => ({
  status,
  headers,
  html: () => (
    <main>
      <p>{typeof what === 'string' ? what : JSON.stringify(what)}</p>
      <PostForm>
        <button>Send</button>
      </PostForm>
    </main>
  ),
})

const address = (name: string) => name.replace(/[^a-z]+/gi, '-')
type Show = (asked: Asked) => Promise<Answer>

function made(name: string, pattern: string, show: Show | null, submit: Show | null, honest = false): Planted {
  const asked = (deps: Deps, params: Readonly<Record<string, string>>, context: Context): Asked => ({
    deps,
    db: deps.db,
    actor: actorOf(context),
    caseId: params['caseId'] ?? '',
    context,
  })
  const page: Page<Deps> = {
    pattern,
    title: name,
    access: 'signed in',
    examples: () => (pattern.includes(':') ? [] : [pattern]),
    show: async (...given) => (show ? show(asked(...given)) : said('A form')),
    submit: submit && ((deps, params, context) => submit(asked(deps, params, context))),
  }
  return { name, honest, page }
}

const ofAll = (name: string, says: Says) => made(name, `/planted/${address(name)}`, async asked => said(await says(asked)), null)
const ofCase = (name: string, says: Says) =>
  made(
    name,
    `/cases/:caseId/${address(name)}`,
    seen(async asked => said(await says(asked))),
    null,
  )
const answers = (name: string, show: Show) => made(name, `/cases/:caseId/${address(name)}`, show, null)
const posts = (name: string, submit: Show) =>
  made(
    name,
    `/cases/:caseId/${address(name)}`,
    seen(async () => said('A form')),
    seen(submit),
  )
const honest = (one: Planted): Planted => ({ ...one, honest: true })

/** As every page of a case begins. */
const seen =
  (show: Show): Show =>
  async asked =>
    (await caseMask(asked.db, asked.actor, asked.caseId)) === 0 ? null : show(asked)

const number = async (db: Db, query: ReturnType<typeof sql>): Promise<string> =>
  asSystem(db, async () => JSON.stringify((await query.execute(db)).rows))
const visible = (actor: Actor) => visibleCase(actor, 'c')

export const plantedLeaks: readonly Planted[] = [
  ofAll('a total of all cases', ({ db }) => number(db, sql`select count(*) from case_row`)),
  ofAll('the last page of a list', ({ db }) => number(db, sql`select ceil(count(*) / 2.0) as pages from case_row`)),
  ofAll('an average over all cases', ({ db }) =>
    number(db, sql`select round(avg(opened_on - date '2026-01-01'), 3) from case_row where status = 'open'`),
  ),
  ofAll('how many cases each officer leads', ({ db }) =>
    number(
      db,
      sql`select s.name, count(*) from staff s join case_row c on c.lead_id = s.id where c.status = 'open' group by 1 order by 1`,
    ),
  ),
  ofAll('the place of a case among all', ({ db, actor }) =>
    number(
      db,
      sql`select reference, place from (select c.*, row_number() over (order by reference) as place from case_row c) c
      where ${visible(actor)} order by place`,
    ),
  ),
  ofAll('what was touched last first', ({ db, actor }) =>
    number(
      db,
      sql`select c.reference from case_row c where ${visible(actor)}
      order by (select max(f.id) from fact f where f.case_id = c.case_id) desc`,
    ),
  ),
  ofAll('the next reference that is free', ({ db }) =>
    number(
      db,
      sql`select n from generate_series(41005, 41195, 10) n
      where not exists (select from case_row c where c.reference like '%' || n)`,
    ),
  ),
  ofAll('how often a word is found', ({ db }) =>
    number(db, sql`select count(*) from search_entry where words @@ plainto_tsquery('english', ${hiddenWords[0]})`),
  ),
  ofAll('words that begin alike', ({ db }) =>
    number(db, sql`select word, ndoc from ts_stat('select words from search_entry') where word like 'q%' order by 1`),
  ),
  ofAll('nothing there, or nothing for you', ({ db, actor }) =>
    number(
      db,
      sql`select not ${visible(actor)} as "there are cases you may not see"
      from case_row c where c.home_id = ${quiet.home}::uuid limit 1`,
    ),
  ),
  ofAll('how many entries wait to be signed', ({ db }) => number(db, sql`select count(*) from unsequenced`)),
  ofAll('messages that wait', ({ db }) => number(db, sql`select count(*) from outbox`)),
  ofAll('who looked lately', ({ db }) => number(db, sql`select count(*) from audit_entry where kind <> 'sign-in'`)),
  ofAll('who opened what is not theirs', ({ db }) => number(db, sql`select staff_id from break_glass order by 1`)),
  ofAll('hand-overs under way', ({ db }) => number(db, sql`select count(*) from handover where state = 'offered'`)),
  ofCase(
    'whether it is held',
    async ({ db, caseId }) => (await db.selectFrom('case_row').select('held').where('case_id', '=', caseId).execute())[0],
  ),
  ofCase(
    'which compartments it has',
    async ({ db, caseId }) => (await db.selectFrom('case_row').select('compartments').where('case_id', '=', caseId).execute())[0],
  ),
  ofCase(
    'how many facts it has',
    async ({ db, caseId }) => (await db.selectFrom('case_head').select('size').where('case_id', '=', caseId).execute())[0],
  ),
  ofCase('verdicts whatever the mask', ({ db, caseId }) =>
    number(db, sql`select count(*) from verdict where case_id = ${caseId}::uuid`),
  ),
  ofCase('judged by all that is known', async ({ db, deps, caseId, context: { today } }) => {
    const facts = await asSystem(db, () => readFacts(db, caseId, everyCompartment))
    return judgeRecord(deps, entriesOf(facts), today, today).verdicts.map(one => one.is)
  }),
  ofCase('whoever may not take it left out', ({ db, caseId }) =>
    number(db, sql`select name from staff where id not in (select w.staff_id from walls_on(${caseId}::uuid) w) order by 1`),
  ),
  ofCase('everybody on it', ({ db, caseId }) =>
    number(db, sql`select party, part from case_party where case_id = ${caseId}::uuid order by 1`),
  ),
  answers('not yours instead of not there', async ({ db, caseId }) => {
    const found = await number(db, sql`select from case_row where case_id = ${caseId}::uuid`)
    return found === '[]' ? null : said('You may not see this case', 422)
  }),
  answers('sent away from what is hidden', async ({ db, actor, caseId }) => {
    if ((await caseMask(db, actor, caseId)) !== 0) return said('A case')
    return (await number(db, sql`select from case_row where case_id = ${caseId}::uuid`)) === '[]' ? null : { to: '/work' }
  }),
  answers(
    'a header with the day of the last entry',
    seen(async ({ db, caseId }) =>
      said('A case', 200, [
        ['Last-Modified', await number(db, sql`select max(recorded_at) from fact where case_id = ${caseId}::uuid`)],
      ]),
    ),
  ),
  answers(
    'a tag made of the chain',
    seen(async ({ db, caseId }) =>
      said('A case', 200, [
        ['ETag', await number(db, sql`select encode(hash, 'hex') from case_head where case_id = ${caseId}::uuid`)],
      ]),
    ),
  ),
  answers(
    'a file with everybody in it',
    seen(async ({ db, caseId }) => ({
      download: await number(db, sql`select value from sealed where case_id = ${caseId}::uuid and field = 'name' order by 1`),
      type: 'text/csv',
      name: 'people.csv',
    })),
  ),
  answers(
    'a file named after how much it holds',
    seen(async ({ db, caseId }) => ({
      download: 'nothing',
      type: 'text/csv',
      name: `case-${(await number(db, sql`select count(*) from fact where case_id = ${caseId}::uuid`)).replace(/\D/g, '')}.csv`,
    })),
  ),
  posts('a conflict that counts', async ({ db, caseId }) =>
    said(await number(db, sql`select size from case_head where case_id = ${caseId}::uuid`), 409),
  ),
  posts('an error with a name in it', async ({ db, caseId }) => {
    const names = await number(
      db,
      sql`select value from sealed where case_id = ${caseId}::uuid and field = 'name' order by fact_id desc limit 1`,
    )
    return said(`${names} is on this case already`, 422)
  }),
  posts('a notice that counts', async ({ db, caseId }) => ({
    to: '/work',
    notice: `Saved beside ${await number(db, sql`select count(*) from fact where case_id = ${caseId}::uuid`)} others`,
  })),
  posts('a place in the record', async ({ db, caseId }) => ({
    to: `/cases/${caseId}?entry=${(await number(db, sql`select size from case_head where case_id = ${caseId}::uuid`)).replace(/\D/g, '')}`,
  })),
  honest(
    ofAll(
      'a total of the cases one may see',
      async ({ db, actor }) => (await sql`select count(*) from case_row c where ${visible(actor)}`.execute(db)).rows,
    ),
  ),
  honest(
    ofAll(
      'words found where one may look',
      async ({ db }) =>
        (await sql`select case_id from cases_with_words(plainto_tsquery('english', ${hiddenWords[0]}), 50)`.execute(db)).rows,
    ),
  ),
  honest(
    ofCase(
      'everybody whom one may see',
      async ({ db, caseId }) =>
        (await sql`select party, part from case_party where case_id = ${caseId}::uuid order by 1`.execute(db)).rows,
    ),
  ),
  honest(
    posts('a name that one may see', async ({ db, caseId }) =>
      said(
        (await sql`select value from sealed where case_id = ${caseId}::uuid and field = 'name' order by fact_id`.execute(db))
          .rows,
        422,
      ),
    ),
  ),
]
