// What the application's role may do, asked of the database itself: a table that somebody adds and forgets fails here.
import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { appRole } from '../../database/private-postgres/index.ts'
import { inScope } from '../../database/scope.ts'
import { testDatabase } from '../../database/testing.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { compartments } from '../../ledger/compartment.ts'
import { fit, load, lotsFrom, oneFactInEachCompartment, smallWorld } from './small-world.testing.ts'
import { tableRights } from './table-rights.ts'

const db = await testDatabase()
const today = plainDate('2026-05-05')

const rows = async <T>(query: string): Promise<readonly T[]> => (await sql.raw<T>(query).execute(db.owner)).rows
const names = async (query: string): Promise<readonly string[]> => (await rows<{ name: string }>(query)).map(({ name }) => name)

/** Whatever is ours: not PostgreSQL's own, and not the job runner's, which the application's role cannot enter. */
const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and n.nspname not like 'pg\\_%'`

test('every table has its rights declared, and every declared table exists', async () => {
  const tables = await names(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
  assert.deepEqual(
    tables.filter(table => !Object.hasOwn(tableRights, table)),
    [],
    'say in src/people/access/table-rights.ts who may read and write these tables, row by row',
  )
  assert.deepEqual(
    Object.keys(tableRights).filter(table => !tables.includes(table)),
    [],
  )
})

test('every table is held by row-level security, for its owner too, and has a policy', async () => {
  const open = await names(`
    select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ours}
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`)
  assert.deepEqual(open, [], 'enable and force row-level security on these, with a policy')
})

test('whatever belongs to a case is read through the mask of its reader', async () => {
  const tables = await names(`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('case_id', 'fact_id') order by 1`)
  const unmasked = tables.filter(table => {
    const reads = tableRights[table]?.reads ?? null
    return reads !== null && !/access_mask|public\.fact /.test(reads) && reads !== '(select public.app_is_system())'
  })
  assert.deepEqual(unmasked, [])
  assert.ok(tables.length > 10)
})

test('the application owns nothing, may make nothing, and has no way round', async () => {
  const owned = await names(`
    select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = '${appRole}'
    union all select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = '${appRole}'`)
  assert.deepEqual(owned, [])
  const makes = await names(`
    select nspname as name from pg_namespace where has_schema_privilege('${appRole}', oid, 'create')
    union all select datname from pg_database where has_database_privilege('${appRole}', oid, 'create')
      and datname = current_database()`)
  assert.deepEqual(makes, [])
  const [role] = await rows<object>(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = '${appRole}'`,
  )
  assert.deepEqual(role, { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
  const roundabout = await names(`select rolname as name from pg_roles where rolname <> '${appRole}'
    and pg_has_role('${appRole}', oid, 'member') and (rolsuper or rolbypassrls)`)
  assert.deepEqual(roundabout, [])
})

test('facts are added and read, nothing else; of a wall nothing can be asked', async () => {
  const granted = async (table: string) =>
    names(`select privilege as name from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as privilege
      where has_table_privilege('${appRole}', 'public.${table}', privilege)`)
  assert.deepEqual(await granted('fact'), ['select', 'insert'])
  assert.deepEqual(await granted('audit_entry'), ['select', 'insert'])
  assert.deepEqual(await granted('wall'), [])
})

test('what runs with the owner’s rights has a fixed search path, and no view does', async () => {
  const loose = await names(`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${ours} and not coalesce(p.proconfig::text like '%search_path%', false)`)
  assert.deepEqual(loose, ['access_mask(asker,uuid)'], 'only this one, which names everything in full')
  const views = await names(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and ${ours} and not coalesce('security_invoker=true' = any (c.reloptions), false)`)
  assert.deepEqual(views, [])
})

test('nobody, nobody any longer, and somebody on no day see nothing and cause no error', async () => {
  const world = fit(smallWorld(lotsFrom(1), { staff: 6, cases: 10, teams: 1 }))
  await load(db.owner, world)
  await oneFactInEachCompartment(
    db.owner,
    world.cases.map(({ caseId }) => caseId),
  )
  const seen = async (actor: string | null, settings = '') =>
    inScope(db.app, { actor, today }, async tx => {
      if (settings !== '') await sql.raw(settings).execute(tx)
      const facts = await tx.selectFrom('fact').select('id').execute()
      const cases = await tx.selectFrom('case_row').select('case_id').execute()
      return facts.length + cases.length
    })
  assert.equal(await seen('system'), 10 * compartments.length + 10)
  assert.equal(await seen(null), 0)
  assert.equal(await seen(''), 0)
  assert.equal(await seen('sign-in'), 0)
  assert.equal(await seen('99999999-0000-4000-8000-000000000000'), 0)
  const somebody = world.staff.find(one => one.leftOn === null && one.startedOn < today && one.roles.length > 0)
  assert.ok(somebody !== undefined)
  assert.ok((await seen(somebody.id)) > 0)
  assert.equal(await seen(somebody.id, `set local app.today = ''`), 0)
  assert.equal(await seen(somebody.id, `set local app.actor = ''`), 0)
  assert.equal((await db.app.selectFrom('fact').select('id').execute()).length, 0)
})

test('walls are answered for whoever asks, about themselves only', async () => {
  const [one, other] = ['11111111-0000-4000-8000-000000000001', '11111111-0000-4000-8000-000000000002']
  const ask = (name: string, about: string) =>
    inScope(db.app, { actor: one, today }, tx => sql.raw(`select ${name}('${about}')`).execute(tx))
  for (const name of ['walled_from', 'opened_by', 'stands_in_for']) {
    assert.deepEqual((await ask(name, one)).rows, [])
    await assert.rejects(ask(name, other), /only to the person it is about/)
  }
  await assert.rejects(
    inScope(db.app, { actor: one, today }, tx => sql`select set_walls(${one}::uuid, '[]'::jsonb)`.execute(tx)),
    /walls follow from what is recorded/,
  )
})
