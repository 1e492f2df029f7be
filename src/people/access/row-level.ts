// Lays the rights of the application's role: functions, row-level security and grants, all of it again each time, so that what
// is in force is what stands in the rules. Run by the owner after the migrations, in one transaction.
import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Rights } from '../../database/migrate.ts'
import { appRole } from '../../database/private-postgres/index.ts'
import type { Tables } from '../../database/tables.ts'
import { maskFunction, settingFunctions } from './mask-function.ts'
import { otherFunctions } from './other-functions.ts'
import { searchFunctions } from './search-functions.ts'
import { tableRights, type TableRights } from './table-rights.ts'

/** Everything that a page may ask of the database besides its tables. */
export const appFunctions = [
  'app_is_system()',
  'app_actor()',
  'app_today()',
  'app_now()',
  'app_works_here()',
  'app_may_open(text)',
  'app_asker()',
  'access_mask(public.asker, uuid)',
  'access_mask(uuid)',
  'walled_from(uuid)',
  'opened_by(uuid)',
  'stands_in_for(uuid)',
  'walls_on(uuid)',
  'set_walls(uuid, jsonb)',
  'cases_with_words(tsquery, integer)',
  'residents_with_words(tsquery, integer)',
  'cases_of_people_and_homes(tsquery, tsquery, integer)',
  'erase_sealed(text, text[])',
] as const

const policy = (table: string, name: string, action: string, clauses: string) => `
drop policy if exists ${name} on public.${table};
create policy ${name} on public.${table} for ${action} ${clauses};`

function rightsOn(table: string, { reads, adds, changes, removes }: TableRights): string {
  const rights = [
    { action: 'select', name: 'app_reads', clause: reads && `using (${reads})` },
    { action: 'insert', name: 'app_adds', clause: adds && `with check (${adds})` },
    { action: 'update', name: 'app_changes', clause: changes && `using (${changes}) with check (${changes})` },
    { action: 'delete', name: 'app_removes', clause: removes && `using (${removes})` },
  ]
  const given = rights.filter(one => one.clause !== null)
  return [
    `alter table public.${table} enable row level security;`,
    `alter table public.${table} force row level security;`,
    // The functions that answer with the owner's rights read through this one: without it they would ask themselves.
    policy(table, 'owner_all', 'all', 'to current_user using (true) with check (true)'),
    `revoke all on public.${table} from public, ${appRole};`,
    ...rights.map(({ action, name, clause }) =>
      clause === null
        ? `drop policy if exists ${name} on public.${table};`
        : policy(table, name, action, `to ${appRole} ${clause}`),
    ),
    given.length === 0 ? '' : `grant ${given.map(one => one.action).join(', ')} on public.${table} to ${appRole};`,
  ].join('\n')
}

/** Everybody is held to it, the owner too: only a hand on the database itself can lift it, and the proofs then show. */
const factsStand = `
create or replace function public.facts_stand() returns trigger language plpgsql as $$
begin
  raise exception 'facts are added, and never changed or removed' using errcode = 'insufficient_privilege';
end $$;
create or replace trigger facts_stand before update or delete or truncate on public.fact
  for each statement execute function public.facts_stand();`

const roleExists = `
do $$ begin
  if not exists (select from pg_roles where rolname = '${appRole}') then create role ${appRole}; end if;
  -- So that the owner can put the role on where the application has no user of its own.
  if not pg_has_role(current_user, '${appRole}',
    case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)
  then execute format('grant ${appRole} to %I', current_user); end if;
end $$;`

const functionsFor = appFunctions
  .map(one => `revoke all on function public.${one} from public; grant execute on function public.${one} to ${appRole};`)
  .join('\n')

export const rightsScript: string = [
  roleExists,
  settingFunctions,
  maskFunction,
  otherFunctions,
  searchFunctions,
  functionsFor,
  factsStand,
  `grant usage on schema public to ${appRole};`,
  ...Object.entries(tableRights).map(([table, rights]) => rightsOn(table, rights)),
].join('\n')

/** Run in one transaction, by the owner, when all the tables are there. Throws what the database throws. */
export const accessRights: Rights = {
  digest: createHash('sha256').update(rightsScript).digest('hex'),
  apply: async (owner: Kysely<Tables>) => void (await sql.raw(rightsScript).execute(owner)),
}
