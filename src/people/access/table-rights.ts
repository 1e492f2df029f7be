// What the application may do with each table, row by row. Every table of the schema stands here or among those that row-level
// security does not concern; a new one that does not is refused by the build. `null`: no right at all, for anyone.
import { maskOf } from '../../ledger/compartment.ts'

export type TableRights = {
  readonly reads: string | null
  readonly adds: string | null
  readonly changes: string | null
  readonly removes: string | null
}

// In brackets with `select`, a condition that is the same for every row is worked out once a query.
const system = '(select public.app_is_system())'
const worksHere = '(select public.app_works_here())'
const opens = (access: string) => `(select public.app_may_open('${access}'))`
const me = '(select public.app_actor())'
const or = (...conditions: readonly string[]) => conditions.map(one => `(${one})`).join(' or ')

const mask = '(public.access_mask((select public.app_asker()), case_id))'
const sees = or(system, `${mask} <> 0`)
const seesPart = or(system, `(${mask} & compartment) <> 0`)
const ofAFactSeen = or(system, 'exists (select from public.fact f where f.id = fact_id)')

/** Worked out from facts, so written by whoever records them: never by a person's own rights. */
const fold = (reads: string): TableRights => ({ reads, adds: system, changes: system, removes: system })
const onlyAdded = (reads: string, adds: string): TableRights => ({ reads, adds, changes: null, removes: null })
const kept = (reads: string, by: string): TableRights => ({ reads, adds: by, changes: by, removes: by })

const administers = or(system, opens('administration'))
const informant = maskOf('informant identity')

/** Case entries for whoever may see the case and audits; a person's own; of administration, for the administrator. */
const audited = or(
  system,
  `case_id is not null and ${mask} <> 0 and (staff_id = ${me} or ${opens('audit')})
    and (kind <> 'break-glass' or staff_id = ${me} or ${opens('data protection')})`,
  `case_id is null and (staff_id = ${me} or ${opens('data protection')}
    or (${opens('administration')} and kind in ('administration', 'sign-in')))`,
)

/**
 * Your own; those that wait for a second person who may already see who the informant is; and, for a manager, those of cases of
 * which they see all that was opened.
 */
const glass = or(
  system,
  `staff_id = ${me} and ${mask} <> 0`,
  `approved_by is null and (${mask} & ${informant}) <> 0`,
  `${opens('data protection')} and ${mask} <> 0`,
  `${opens('team')} and (${mask} & compartments) = compartments`,
)

export const tableRights: Readonly<Record<string, TableRights>> = {
  team: kept(or(system, worksHere), administers),
  staff: kept(or(system, worksHere), administers),
  staff_role: kept(or(system, worksHere), administers),
  managed: kept(or(system, worksHere), administers),
  patch: kept(or(system, worksHere), administers),
  absence: kept(or(system, worksHere), or(system, opens('administration'), opens('team'))),

  block: kept(or(system, worksHere), system),
  home: kept(or(system, worksHere), system),
  resident: kept(or(system, opens('casework')), system),
  tenancy: kept(or(system, opens('casework')), system),

  case_head: fold(sees),
  fact: onlyAdded(seesPart, system),
  // Destroyed by a function of the owner's, and by nothing else.
  sealed: onlyAdded(seesPart, system),
  unsequenced: fold(system),
  leaf: onlyAdded(ofAFactSeen, system),
  tile: { reads: or(system, worksHere), adds: system, changes: system, removes: null },
  checkpoint: onlyAdded(or(system, worksHere), system),
  done_command: onlyAdded(or(system, `staff_id = ${me}`), or(system, `staff_id = ${me}`)),

  case_row: fold(sees),
  case_party: fold(seesPart),
  case_member: fold(sees),
  handover: fold(sees),
  wall: { reads: null, adds: null, changes: null, removes: null },
  break_glass: { reads: glass, adds: system, changes: system, removes: null },
  // Judged from compartments the reader has, all of them.
  verdict: fold(or(system, `(${mask} & (mask | 1)) = (mask | 1)`)),
  search_entry: fold(seesPart),
  audit_entry: onlyAdded(audited, or(system, `staff_id = ${me}`)),
  outbox: fold(sees),

  // Whoever restores or starts a second process asks how far the schema is.
  schema_migration: { reads: 'true', adds: null, changes: null, removes: null },
  schema_rights: { reads: null, adds: null, changes: null, removes: null },
  setting: { reads: 'true', adds: administers, changes: administers, removes: administers },
}
