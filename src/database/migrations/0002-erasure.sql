-- Destroying sealed content. The application's role has no right to delete any: it asks this function, which holds the case
-- still, refuses while a legal hold is in force, and leaves it to a check at the end of the transaction that the record says
-- what was destroyed.

-- A hold ends with the fact that lifts it, and with nothing else: not with its being withdrawn or corrected.
create function hold_in_force(the_case uuid) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.fact placed
    where placed.case_id = the_case and placed.type = 'LegalHoldPlaced' and not exists (
      select from public.fact lifted
      where lifted.case_id = the_case and lifted.type = 'LegalHoldLifted'
        and convert_from(lifted.body, 'UTF8')::jsonb -> 'fields' ->> 'of' = placed.entry));
$$;

-- 'done', 'held', or 'not there' (nothing is destroyed then). The words of the whole fact go from the search, and are to be put
-- back for what is left of it.
create function erase_sealed(the_entry text, names text[]) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  erased public.fact;
  found int;
begin
  if current_setting('app.actor', true) is distinct from 'system' then
    raise exception 'only the record destroys what is in it' using errcode = 'insufficient_privilege';
  end if;
  select * into erased from public.fact f where f.entry = the_entry;
  if erased.id is null then return 'not there'; end if;
  perform from public.case_head h where h.case_id = erased.case_id for update;
  if public.hold_in_force(erased.case_id) then return 'held'; end if;
  select count(*) into found from public.sealed s where s.fact_id = erased.id and s.field = any (names);
  if found = 0 or found <> cardinality(names) then return 'not there'; end if;
  delete from public.sealed s where s.fact_id = erased.id and s.field = any (names);
  delete from public.search_entry e where e.fact_id = erased.id;
  return 'done';
end $$;

create function erasure_is_told() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from public.fact told join public.fact erased on erased.id = old.fact_id
    where told.case_id = old.case_id and told.type in ('ContentErased', 'ContentRedacted')
      and convert_from(told.body, 'UTF8')::jsonb -> 'fields' ->> 'of' = erased.entry
      and convert_from(told.body, 'UTF8')::jsonb -> 'fields' -> 'fields' ? old.field)
  then
    raise exception 'nothing is destroyed without a fact that says so' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger erasure_is_told after delete on sealed
  deferrable initially deferred for each row execute function erasure_is_told();
