-- The record, the people who may touch it, and the folds kept beside it. Runs as the owner; the application works as
-- putright_app, which owns nothing. Row-level security and rights are laid by src/people/access (generated, after migrations).

-- People who work for the landlord -------------------------------------------------------------------------------------
create table team (
  id uuid primary key,
  name text not null
);

create table staff (
  id uuid primary key,
  name text not null,
  email text not null,
  phone text,
  team_id uuid references team,
  manager_id uuid references staff,
  started_on date not null,
  left_on date,
  languages text[] not null default '{}'
);
create unique index staff_email on staff (lower(email));

create table staff_role (
  staff_id uuid not null references staff,
  role text not null,
  primary key (staff_id, role)
);

-- Everyone who manages or has managed somebody, since a wall against the subject of a complaint bars them too. Kept by a
-- trigger (src/people/access); the manager of today stands in staff as well.
create table managed (
  staff_id uuid not null references staff,
  manager_id uuid not null references staff,
  primary key (staff_id, manager_id)
);

-- A stretch of homes that one officer looks after.
create table patch (
  id uuid primary key,
  name text not null,
  team_id uuid not null references team,
  officer_id uuid references staff
);

create table absence (
  id uuid primary key,
  staff_id uuid not null references staff,
  kind text not null check (kind in ('planned', 'sudden')),
  from_on date not null,
  -- The last day away; null while nobody knows.
  to_on date,
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff,
  check (to_on is null or to_on >= from_on)
);
create index absence_staff on absence (staff_id, from_on);

-- The landlord's homes and residents: its own master data, imported, not part of any case ------------------------------
create table block (
  id uuid primary key,
  name text not null,
  neighbourhood text not null,
  floors int not null default 1
);
create table home (
  id uuid primary key,
  block_id uuid references block,
  patch_id uuid references patch,
  address text not null,
  postcode text not null,
  floor int not null default 0
);
create index home_words on home using gin (to_tsvector('simple', address || ' ' || postcode));
create table resident (
  id uuid primary key,
  name text not null,
  known_as text,
  phone text,
  email text,
  language text not null default 'English',
  needs text[] not null default '{}'
);
create index resident_words on resident using gin (to_tsvector('simple', name || ' ' || coalesce(known_as, '')));
create table tenancy (
  id uuid primary key,
  home_id uuid not null references home,
  resident_id uuid not null references resident,
  kind text not null default 'tenant',
  began_on date not null,
  ended_on date
);
create index tenancy_home on tenancy (home_id);
create index tenancy_resident on tenancy (resident_id);

-- The record: only ever added to ---------------------------------------------------------------------------------------
-- One row a case: locked by whoever appends, so that a case is one chain without forks.
create table case_head (
  case_id uuid primary key,
  -- How many facts there are; the last one's seq is one less.
  size int not null default 0,
  hash bytea not null
);

create table fact (
  id bigint generated always as identity primary key,
  case_id uuid not null references case_head,
  seq int not null,
  type text not null,
  about text[] not null,
  -- How the entry is called for ever: random, so that it tells nothing of what stands before or after it.
  entry text not null unique,
  -- The first day it may have happened on; null when nobody knows. The whole of it is in the body.
  occurred_on date,
  recorded_at timestamptz not null,
  recorded_by uuid,
  -- A bit: 1 general, 2 informant identity, 4 safeguarding, 8 legal, 16 staff conduct.
  compartment smallint not null,
  -- The bytes that are hashed, exactly as they were hashed (RFC 8785). What else stands in this row is read from them.
  body bytea not null,
  prev bytea not null,
  hash bytea not null,
  unique (case_id, seq),
  unique (case_id, prev)
);

-- Free text and personal data: beside the fact, so that it can be destroyed and the chain still proves the rest.
create table sealed (
  fact_id bigint not null references fact,
  case_id uuid not null,
  field text not null,
  compartment smallint not null,
  salt bytea not null,
  value jsonb not null,
  primary key (fact_id, field)
);
create index sealed_case on sealed (case_id);

-- Written with the fact, emptied by the sequencer: facts that are not yet leaves of the tree.
create table unsequenced (fact_id bigint primary key references fact);

create table leaf (
  index bigint primary key,
  fact_id bigint not null unique references fact,
  hash bytea not null
);
-- C2SP tlog-tiles: 256 hashes wide; the last of a level may be partial and is replaced as it grows.
create table tile (
  level smallint not null,
  index bigint not null,
  hashes bytea not null,
  primary key (level, index)
);
create table checkpoint (
  size bigint primary key,
  root bytea not null,
  note text not null,
  made_at timestamptz not null
);

-- What a form posted once: the same key again gives the same answer, and nothing twice.
create table done_command (
  key uuid primary key,
  staff_id uuid not null,
  digest bytea not null,
  location text not null,
  notice text,
  at timestamptz not null
);

-- Folds, kept in the fact's own transaction; `putright rebuild` empties and folds again --------------------------------
create table case_row (
  case_id uuid primary key references case_head,
  reference text not null unique,
  kind text not null check (kind in ('antisocial behaviour', 'complaint')),
  -- In neutral words and without names: "Noise", "How a report was handled".
  title text not null,
  category text,
  status text not null check (status in ('open', 'closed')),
  opened_on date not null,
  closed_on date,
  team_id uuid,
  lead_id uuid,
  lead_since date,
  home_id uuid,
  stage smallint,
  high_risk boolean not null default false,
  -- The person the case is with, as the landlord should call them. General to everyone who may see the case.
  resident_id uuid,
  last_contact_on date,
  -- Every compartment in which this case has anything; verdicts are kept once for each distinct part of it.
  compartments int not null default 1,
  held boolean not null default false
);
create index case_row_lead on case_row (lead_id) where status = 'open';
create index case_row_team on case_row (team_id, status);
create index case_row_home on case_row (home_id);
create index case_row_kind on case_row (kind, status);

create table case_party (
  case_id uuid not null references case_head,
  party text not null,
  part text not null,
  resident_id uuid,
  -- Names of people who are not residents live in sealed content; this is the field's address.
  fact_id bigint not null references fact,
  compartment smallint not null,
  primary key (case_id, party)
);
create index case_party_resident on case_party (resident_id);

create table case_member (
  case_id uuid not null references case_head,
  staff_id uuid not null,
  part text not null check (part in ('lead', 'helper', 'cover')),
  from_on date not null,
  -- The last day; null: until further notice.
  until_on date,
  primary key (case_id, staff_id, part, from_on)
);
create index case_member_staff on case_member (staff_id);

create table handover (
  case_id uuid not null references case_head,
  thing text not null,
  from_id uuid,
  to_id uuid not null,
  offered_on date not null,
  state text not null check (state in ('offered', 'accepted', 'refused', 'withdrawn')),
  settled_on date,
  primary key (case_id, thing)
);
create index handover_to on handover (to_id) where state = 'offered';
create index handover_from on handover (from_id) where state = 'offered';

-- A bar between a person and a case: deny overrides everything. Never granted to the application for reading.
create table wall (
  case_id uuid not null references case_head,
  staff_id uuid not null,
  because text not null check (because in ('subject', 'witness', 'relative', 'manager of the subject')),
  raised_at timestamptz not null,
  lifted_at timestamptz,
  primary key (case_id, staff_id, because)
);
create index wall_staff on wall (staff_id) where lifted_at is null;

create table break_glass (
  id uuid primary key,
  case_id uuid not null references case_head,
  staff_id uuid not null references staff,
  reason text not null,
  compartments int not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  -- Informant identity needs a second person.
  approved_by uuid references staff
);
create index break_glass_staff on break_glass (staff_id, until_at);

-- The judge's answers for a case as seen with a set of compartments (mask = that set, of those the case has). What a rule
-- asks is read from the standards by its id; how a verdict was reached, by judging the case again.
create table verdict (
  case_id uuid not null references case_head,
  mask smallint not null,
  rule text not null,
  -- The entry that made the duty arise, and which of the duties it made arise this is, from 0.
  trigger text not null,
  nth smallint not null,
  head text not null,
  -- As judged when stored. Once today is later than overdue_after, a `due` verdict is read as what it becomes: overdue,
  -- or, where an exception holds, not needed.
  is_ text not null,
  due date,
  -- Null on what is over: done, or overdue and past mending (it happened, it was left out, the gap has ended).
  overdue_after date,
  becomes text,
  done_on date,
  cite text not null,
  primary key (case_id, mask, rule, trigger, nth)
);
-- What is still to be done: due, or overdue and not past mending.
create index verdict_due on verdict (due, case_id) where overdue_after is not null;

create table search_entry (
  case_id uuid not null references case_head,
  fact_id bigint not null references fact,
  compartment smallint not null,
  words tsvector not null,
  primary key (fact_id, compartment)
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_case on search_entry (case_id);

-- Who looked, changed, exported; never what it said.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  staff_id uuid,
  case_id uuid,
  -- read, change, export, print, sign-in, break-glass, administration
  kind text not null,
  -- The pattern of the page, never the address.
  route text not null,
  -- A plain sentence without personal data: "opened the case", "gave the role of team manager to ...".
  what text not null
);
create index audit_entry_case on audit_entry (case_id, at desc) where case_id is not null;
create index audit_entry_staff on audit_entry (staff_id, at desc);
create index audit_entry_at on audit_entry using brin (at);

-- Messages to residents. A real sender empties it; the demonstration never does.
create table outbox (
  id uuid primary key,
  case_id uuid not null references case_head,
  channel text not null check (channel in ('text', 'email', 'letter')),
  resident_id uuid,
  body text not null,
  made_at timestamptz not null,
  state text not null check (state in ('waiting', 'sent', 'undone', 'not sent: demonstration')),
  settled_at timestamptz
);

create table setting (
  name text primary key,
  value jsonb not null
);
