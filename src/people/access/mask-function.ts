// The database's own answer to "what may this person see of this case", written from the rules. It believes nothing the
// application says but who is asking and what day and moment it is; roles, teams, covers and walls it reads itself. In two parts,
// because the second runs for every row that anybody reads: who is asking (once a query), and then the case. With the owner's
// rights, so every name is qualified; without a fixed search path in the second, which would double its time, and which could
// only be misused by somebody who can make operators: the application may make nothing.
import { everyCompartment, maskOf } from '../../ledger/compartment.ts'
import { roles, type Role } from '../actor.ts'
import { grants, maskOfGrant, type Condition, type Grant } from './rules.ts'

export const definer = 'security definer set search_path = pg_catalog, pg_temp'
export const quoted = (word: string) => `'${word.replaceAll("'", "''")}'`

/** A set of roles as a number: cheaper to test than a list of words. */
const bitsOf = (some: readonly Role[]) => some.reduce((bits, role) => bits | (1 << roles.indexOf(role)), 0)
const roleBits = roles.map((role, n) => `when ${quoted(role)} then ${1 << n}`).join(' ')

/** A day on which somebody works here. `left_on` is the last of them. */
export const worksHere = (staff: string, day: string) =>
  `${staff}.started_on <= ${day} and (${staff}.left_on is null or ${staff}.left_on >= ${day})`

/** Taking part on that day, as helper or as cover. */
export const takesPart = (member: string, day: string) => `${member}.part in ('helper', 'cover')
  and ${member}.from_on <= ${day} and (${member}.until_on is null or ${member}.until_on >= ${day})`

/** Of the cases that have a wall, those whose team has no manager who may see them: they show on other managers' boards. */
export const lackingManager = (day: string) => `
  select c.case_id from public.case_row c
  where c.case_id in (select w.case_id from public.wall w where w.lifted_at is null)
    and not exists (
      select from public.staff s join public.staff_role r on r.staff_id = s.id and r.role = 'team manager'
      where s.team_id = c.team_id and ${worksHere('s', day)}
        and not exists (
          select from public.wall w where w.case_id = c.case_id and w.staff_id = s.id and w.lifted_at is null))`

const general = maskOf('general')
const informant = maskOf('informant identity')

/** What a person has opened for a time, and nobody has closed: without a second person, never who the informant is. */
export const openedBy = (person: string, now: string) => `
  select b.case_id, bit_or(
    case when b.approved_by is null or b.approved_by = b.staff_id then b.compartments & ~${informant}
         else b.compartments end | ${general}) as compartments
  from public.break_glass b
  where b.staff_id = ${person} and b.from_at <= ${now} and ${now} < b.until_at and b.closed_at is null group by b.case_id`

const setting = (name: string) => `current_setting('app.${name}', true)`

/** Settings that are not set or empty are nobody, no day and no moment: closed. */
export const settingFunctions = `
create or replace function public.app_is_system() returns boolean language sql stable parallel safe as
  $$ select ${setting('actor')} is not distinct from 'system' $$;
create or replace function public.app_actor() returns uuid language sql stable parallel safe as
  $$ select case when length(${setting('actor')}) = 36 then ${setting('actor')}::uuid end $$;
create or replace function public.app_today() returns date language sql stable parallel safe as
  $$ select case when length(${setting('today')}) = 10 then ${setting('today')}::date end $$;
create or replace function public.app_now() returns timestamptz language sql stable parallel safe as
  $$ select case when length(${setting('now')}) > 10 then ${setting('now')}::timestamptz end $$;`

/** Null when nobody is asking, or nobody who works here today. */
const asker = `
do $$ begin
  if not exists (select from pg_type where typname = 'asker' and typnamespace = 'public'::regnamespace) then
    create type public.asker as (id uuid, roles integer, team uuid, walled uuid[], opened uuid[], opened_parts integer[],
      taking_part uuid[], offered uuid[], standing_in uuid[]);
  end if;
end $$;
create or replace function public.app_asker() returns public.asker language plpgsql stable ${definer} as $$
declare
  me uuid := public.app_actor();
  today date := public.app_today();
  now timestamptz := public.app_now();
  who public.asker;
begin
  if me is null or today is null then return null; end if;
  select s.id, s.team_id into who.id, who.team from public.staff s where s.id = me and ${worksHere('s', 'today')};
  if not found then return null; end if;
  select coalesce(bit_or(case r.role ${roleBits} else 0 end), 0) into who.roles
    from public.staff_role r where r.staff_id = me;
  who.walled := array(select w.case_id from public.wall w where w.staff_id = me and w.lifted_at is null);
  select array_agg(o.case_id), array_agg(o.compartments) into who.opened, who.opened_parts
    from (${openedBy('me', 'now')}) o;
  who.taking_part := array(select m.case_id from public.case_member m where m.staff_id = me and ${takesPart('m', 'today')});
  who.offered := array(select h.case_id from public.handover h where h.to_id = me and h.state = 'offered');
  if who.roles & ${bitsOf(['team manager'])} <> 0 then who.standing_in := array(${lackingManager('today')}); end if;
  return who;
end $$;`

function written(condition: Condition): string {
  switch (condition.is) {
    case 'lead':
      return 'its_lead = who.id'
    case 'taking part':
      return 'the_case = any (who.taking_part)'
    case 'offered the hand-over':
      return 'the_case = any (who.offered)'
    case 'in the role':
      return `who.roles & ${bitsOf(condition.anyOf)} <> 0`
    case 'in its team':
      return 'its_team = who.team'
    case 'standing in for its manager':
      return 'the_case = any (who.standing_in)'
    case 'of the kind':
      return `its_kind = ${quoted(condition.kind)}`
    case 'at stage':
      return `its_stage = ${condition.stage}`
  }
}

const step = (grant: Grant) => `  -- ${grant.relation}
  if ${grant.when.map(written).join(' and ')} then mask := mask | ${maskOfGrant(grant)}; end if;`

export const maskFunction = `${asker}
create or replace function public.access_mask(who public.asker, the_case uuid) returns integer
language plpgsql stable parallel safe cost 500 security definer as $$
declare
  its_kind text;
  its_team uuid;
  its_lead uuid;
  its_stage smallint;
  mask integer := 0;
begin
  if who.id is null or the_case = any (who.walled) then return 0; end if;
  select c.kind, c.team_id, c.lead_id, c.stage into its_kind, its_team, its_lead, its_stage
    from public.case_row c where c.case_id = the_case;
  if not found then return 0; end if;
  if the_case = any (who.opened) then mask := who.opened_parts[array_position(who.opened, the_case)]; end if;
${grants.map(step).join('\n')}
  return mask;
end $$;
create or replace function public.access_mask(the_case uuid) returns integer language sql stable ${definer} as $$
  select case when public.app_is_system() then ${everyCompartment} else public.access_mask(public.app_asker(), the_case) end
$$;`
