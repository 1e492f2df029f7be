// The other things the database answers with the owner's rights: pages, walls and opened records, for whoever is asking and
// nobody else. Walls can be asked about in no other way, so that no query can show one by mistake.
import { maskOf } from '../../ledger/compartment.ts'
import { definer, lackingManager, openedBy, worksHere } from './mask-function.ts'
import { opens } from './rules.ts'

const pageAccess = Object.entries(opens)
  .map(([access, roles]) => `when '${access}' then array[${roles.map(role => `'${role}'`).join(', ')}]`)
  .join('\n      ')

const whoAsks = `if not (public.app_is_system() or coalesce(public.app_actor() = person, false)) then
    raise exception 'this is answered only to the person it is about' using errcode = 'insufficient_privilege';
  end if;`

const about = (name: string, returns: string, query: string) => `
create or replace function public.${name}(person uuid) returns ${returns}
language plpgsql stable ${definer} as $$
begin
  ${whoAsks}
  return query ${query};
end $$;`

export const otherFunctions = `
create or replace function public.app_works_here() returns boolean language sql stable ${definer} as $$
  select exists (select from public.staff s where s.id = public.app_actor() and ${worksHere('s', 'public.app_today()')})
$$;
create or replace function public.app_may_open(access text) returns boolean language sql stable ${definer} as $$
  select public.app_works_here() and exists (
    select from public.staff_role r where r.staff_id = public.app_actor() and r.role = any (case access
      ${pageAccess} end))
$$;
${about('walled_from', 'setof uuid', 'select w.case_id from public.wall w where w.staff_id = person and w.lifted_at is null')}
${about('opened_by', 'table (case_id uuid, compartments integer)', openedBy('person', 'public.app_now()'))}
${about('stands_in_for', 'setof uuid', lackingManager('public.app_today()'))}
-- Who is barred from a case: for the system, and for whoever may see its staff conduct.
create or replace function public.walls_on(the_case uuid) returns table (staff_id uuid, because text, raised_at timestamptz)
language plpgsql stable ${definer} as $$
begin
  if (public.access_mask(the_case) & ${maskOf('staff conduct')}) <> 0 then
    return query select w.staff_id, w.because, w.raised_at from public.wall w
      where w.case_id = the_case and w.lifted_at is null order by w.raised_at, w.staff_id, w.because;
  end if;
end $$;
-- Makes the walls of a case those given, as a list of { staff, because, raisedAt, liftedAt }.
create or replace function public.set_walls(the_case uuid, the_walls jsonb) returns void language plpgsql ${definer} as $$
begin
  if not public.app_is_system() then
    raise exception 'walls follow from what is recorded' using errcode = 'insufficient_privilege';
  end if;
  delete from public.wall w where w.case_id = the_case;
  insert into public.wall (case_id, staff_id, because, raised_at, lifted_at)
    select the_case, g.staff, g.because, g."raisedAt", g."liftedAt"
    from jsonb_to_recordset(the_walls) as g (staff uuid, because text, "raisedAt" timestamptz, "liftedAt" timestamptz);
end $$;
-- Remembers who managed whom, and bars a new manager from what their report is the subject of. Only in the application's own
-- scope: a restore brings both tables as they were.
create or replace function public.manager_named() returns trigger language plpgsql ${definer} as $$
begin
  insert into public.managed (staff_id, manager_id) values (new.id, new.manager_id) on conflict do nothing;
  insert into public.wall (case_id, staff_id, because, raised_at)
    select w.case_id, new.manager_id, 'manager of the subject', coalesce(public.app_now(), w.raised_at) from public.wall w
    where w.staff_id = new.id and w.because = 'subject' and w.lifted_at is null
    on conflict (case_id, staff_id, because) do update set lifted_at = null;
  update public.case_row c set lead_id = null, lead_since = null where c.lead_id = new.manager_id
    and exists (select from public.wall w where w.case_id = c.case_id and w.staff_id = new.manager_id and w.lifted_at is null);
  return null;
end $$;
create or replace trigger staff_manager_named after insert or update of manager_id on public.staff
  for each row when (new.manager_id is not null and coalesce(current_setting('app.today', true), '') <> '')
  execute function public.manager_named();`
