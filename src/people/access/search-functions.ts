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
    where to_tsvector('simple', r.name || ' ' || coalesce(r.known_as, '')) @@ the_words order by r.name, r.id limit at_most;
end $$;
create or replace function public.homes_with_words(the_words tsquery, at_most integer)
returns setof uuid language plpgsql stable ${definer} as $$
begin
  if not (${inCasework}) then return; end if;
  return query select h.id from public.home h
    where to_tsvector('simple', h.address || ' ' || h.postcode) @@ the_words order by h.address, h.id limit at_most;
end $$;`
