// The tables, as Kysely knows them. A test compares this file with the migrated database, column by column.
import type { ColumnType, Generated, Kysely } from 'kysely'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** The request's own transaction, or a pool where there is none. */
export type Db = Kysely<Tables>

type Bytes = Uint8Array
/** Written as JSON text, read as what it says. */
type Json = ColumnType<unknown, string, string>
type Defaulted<T> = ColumnType<T, T | undefined, T>

export type Tables = {
  team: { id: string; name: string }
  staff: {
    id: string
    name: string
    email: string
    phone: string | null
    team_id: string | null
    manager_id: string | null
    started_on: PlainDate
    left_on: PlainDate | null
    languages: Defaulted<string[]>
  }
  staff_role: { staff_id: string; role: string }
  managed: { staff_id: string; manager_id: string }
  patch: { id: string; name: string; team_id: string; officer_id: string | null }
  absence: {
    id: string
    staff_id: string
    kind: 'planned' | 'sudden'
    from_on: PlainDate
    to_on: PlainDate | null
    recorded_at: Instant
    recorded_by: string
  }
  block: { id: string; name: string; neighbourhood: string; floors: Defaulted<number> }
  home: {
    id: string
    block_id: string | null
    patch_id: string | null
    address: string
    postcode: string
    floor: Defaulted<number>
  }
  resident: {
    id: string
    name: string
    known_as: string | null
    phone: string | null
    email: string | null
    language: Defaulted<string>
    needs: Defaulted<string[]>
  }
  tenancy: {
    id: string
    home_id: string
    resident_id: string
    kind: Defaulted<string>
    began_on: PlainDate
    ended_on: PlainDate | null
  }
  case_head: { case_id: string; size: Defaulted<number>; hash: Bytes }
  fact: {
    id: Generated<number>
    case_id: string
    seq: number
    type: string
    about: string[]
    entry: string
    occurred_on: PlainDate | null
    recorded_at: Instant
    recorded_by: string | null
    compartment: number
    body: Bytes
    prev: Bytes
    hash: Bytes
  }
  sealed: { fact_id: number; case_id: string; field: string; compartment: number; salt: Bytes; value: Json }
  unsequenced: { fact_id: number }
  leaf: { index: number; fact_id: number; hash: Bytes }
  tile: { level: number; index: number; hashes: Bytes }
  checkpoint: { size: number; root: Bytes; note: string; made_at: Instant }
  done_command: { key: string; staff_id: string; digest: Bytes; location: string; notice: string | null; at: Instant }
  case_row: {
    case_id: string
    reference: string
    kind: 'antisocial behaviour' | 'complaint'
    title: string
    category: string | null
    status: 'open' | 'closed'
    opened_on: PlainDate
    closed_on: PlainDate | null
    team_id: string | null
    lead_id: string | null
    lead_since: PlainDate | null
    home_id: string | null
    stage: number | null
    high_risk: Defaulted<boolean>
    resident_id: string | null
    last_contact_on: PlainDate | null
    compartments: Defaulted<number>
    held: Defaulted<boolean>
  }
  case_party: {
    case_id: string
    party: string
    part: string
    resident_id: string | null
    fact_id: number
    compartment: number
  }
  case_member: {
    case_id: string
    staff_id: string
    part: 'lead' | 'helper' | 'cover'
    from_on: PlainDate
    until_on: PlainDate | null
  }
  handover: {
    case_id: string
    thing: string
    from_id: string | null
    to_id: string
    offered_on: PlainDate
    state: 'offered' | 'accepted' | 'refused' | 'withdrawn'
    settled_on: PlainDate | null
  }
  wall: {
    case_id: string
    staff_id: string
    because: 'subject' | 'witness' | 'relative' | 'manager of the subject'
    raised_at: Instant
    lifted_at: Instant | null
  }
  break_glass: {
    id: string
    case_id: string
    staff_id: string
    reason: string
    compartments: number
    from_at: Instant
    until_at: Instant
    approved_by: string | null
    already: Generated<number>
    refused_by: string | null
    refused_at: Instant | null
    refusal: string | null
    closed_by: string | null
    closed_at: Instant | null
  }
  verdict: {
    case_id: string
    mask: number
    rule: string
    trigger: string
    nth: number
    head: string
    is_: string
    due: PlainDate | null
    overdue_after: PlainDate | null
    becomes: string | null
    done_on: PlainDate | null
    cite: string
  }
  search_entry: { case_id: string; fact_id: number; compartment: number; words: ColumnType<string, string, string> }
  audit_entry: {
    id: Generated<number>
    at: Instant
    staff_id: string | null
    case_id: string | null
    kind: string
    route: string
    what: string
  }
  outbox: {
    id: string
    case_id: string
    channel: 'text' | 'email' | 'letter'
    resident_id: string | null
    body: string
    made_at: Instant
    state: 'waiting' | 'sent' | 'undone' | 'not sent: demonstration'
    settled_at: Instant | null
  }
  setting: { name: string; value: Json }
}
