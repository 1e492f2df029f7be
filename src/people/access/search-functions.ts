// Looking for words. Row-level security must have its say about a row before a text search may look at it, so beneath it no
// index on words is ever used. These look with the owner's rights, by index, and give only what the asker may see; the pages
// then read what was found by its id, under row-level security again.
import { definer } from './mask-function.ts'

const inCasework = `public.app_is_system() or public.app_may_open('casework')`

export const searchFunctions = `
-- Cases in which a word stands where the asker may see it, and the latest entry with it; the latest first.
create or replace function public.cases_with_words(the_words tsquery, at_most integer)
returns table (case_id uuid, fact_id bigint) language plpgsql stable ${definer} as $$
declare
  who public.asker := public.app_asker();
  everything boolean := public.app_is_system();
begin
  return query
    select h.case_id, max(h.fact_id) from (
      select e.case_id, e.compartment, max(e.fact_id) as fact_id
      from public.search_entry e where e.words @@ the_words group by e.case_id, e.compartment) h
    where everything or (public.access_mask(who, h.case_id) & h.compartment) <> 0
    group by h.case_id order by 2 desc limit at_most;
end $$;
create or replace function public.residents_with_words(the_words tsquery, at_most integer)
returns setof uuid language plpgsql stable ${definer} as $$
begin
  if not (${inCasework}) then return; end if;
  return query select r.id from public.resident r
    where public.name_words(r.name, r.known_as) @@ the_words order by r.name, r.id limit at_most;
end $$;
-- Cases that the asker may see, of the people or of the homes with these words; the open ones first, then the newest. How many
-- there are is decided by what may be seen alone.
create or replace function public.cases_of_people_and_homes(people tsquery, homes tsquery, at_most integer)
returns setof uuid language plpgsql stable ${definer} as $$
declare
  who public.asker := public.app_asker();
  everything boolean := public.app_is_system();
begin
  if not (${inCasework}) then return; end if;
  return query
    select c.case_id from public.case_row c
    where c.case_id in (
        select of_person.case_id from public.resident r join public.case_row of_person on of_person.resident_id = r.id
        where public.name_words(r.name, r.known_as) @@ people
        union
        select of_home.case_id from public.home h join public.case_row of_home on of_home.home_id = h.id
        where to_tsvector('simple', public.plain_letters(h.address || ' ' || h.postcode)) @@ homes)
      and (everything or public.access_mask(who, c.case_id) <> 0)
    order by c.status desc, c.opened_on desc, c.reference limit at_most;
end $$;`
