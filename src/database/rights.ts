// What the application's role may do: read and add facts, never change one. Owning nothing, it can give itself no more. The
// trigger holds everybody to it, the owner too: only a hand on the database itself can lift it, and the proofs then show.
import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Rights } from './migrate.ts'
import { appRole } from './private-postgres/index.ts'
import type { Tables } from './tables.ts'

const added = ['fact', 'sealed', 'leaf', 'checkpoint', 'done_command', 'audit_entry']

const roleExists = `
do $$ begin
  if not exists (select from pg_roles where rolname = '${appRole}') then create role ${appRole}; end if;
  -- So that the owner can put the role on where the application has no user of its own.
  if not pg_has_role(current_user, '${appRole}',
    case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) then execute format('grant ${appRole} to %I', current_user); end if;
end $$;`

const grants = `
grant usage on schema public to ${appRole};
grant select, insert, update, delete on all tables in schema public to ${appRole};
grant usage on all sequences in schema public to ${appRole};
revoke all on schema_migration, schema_rights from ${appRole};
grant select on schema_migration to ${appRole};
revoke update, delete, truncate on ${added.join(', ')} from ${appRole};
revoke delete on case_head from ${appRole};`

const appendOnly = `
create or replace function facts_stand() returns trigger language plpgsql as $$
begin
  raise exception 'facts are added, and never changed or removed' using errcode = 'insufficient_privilege';
end $$;
drop trigger if exists facts_stand on fact;
create trigger facts_stand before update or delete or truncate on fact for each statement execute function facts_stand();`

const text = roleExists + grants + appendOnly

export const simpleRights: Rights = {
  digest: createHash('sha256').update(text).digest('hex'),
  apply: async (owner: Kysely<Tables>) => void (await sql.raw(text).execute(owner)),
}
