-- Ways to prove who you are, and who is signed in: a schema of its own, that requests of pages cannot read. The application's
-- role reaches it only on connections that say they are for signing in (app.actor = 'sign-in'); those see no case and no page.

do $$ begin
  if not exists (select from pg_roles where rolname = 'putright_app') then create role putright_app nologin; end if;
end $$;

create schema sign_in;

-- better-auth's own tables, under our names; a test holds that it finds nothing to change in them ----------------------

-- Somebody who can prove who they are. The address is made from the staff id (…@staff.invalid): nothing personal is kept twice.
create table sign_in.person (
  id text primary key,
  staff_id uuid unique references public.staff on delete cascade,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  two_factor_enabled boolean,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);

-- A proof under way or just done, for minutes. Not what keeps anybody signed in: that is sign_in.session.
create table sign_in.proof (
  id text primary key,
  person_id text not null references sign_in.person on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index proof_person on sign_in.proof (person_id);

-- A way to prove it: a password (scrypt, salted), or an account with the landlord's single sign-on. No tokens are kept.
create table sign_in.account (
  id text primary key,
  person_id text not null references sign_in.person on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index account_person on sign_in.account (person_id);
create unique index account_way on sign_in.account (provider_id, account_id);

create table sign_in.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index verification_identifier on sign_in.verification (identifier);

-- The secret is encrypted with the key in PUTRIGHT_SECRET; recovery codes are kept as digests.
create table sign_in.second_factor (
  id text primary key,
  person_id text not null unique references sign_in.person on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamptz
);

-- Our own ---------------------------------------------------------------------------------------------------------------

-- Who is signed in. What the browser holds is not here, only its SHA-256: a copy of this table signs nobody in.
create table sign_in.session (
  id uuid primary key,
  digest bytea not null unique,
  staff_id uuid not null references public.staff on delete cascade,
  how text not null check (how in ('single sign-on', 'password and code', 'password and recovery code', 'demonstration')),
  -- "Firefox on Windows": enough for its owner to know it again.
  browser text not null,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz
);
create index session_staff on sign_in.session (staff_id) where ended_at is null;

-- A link that lets its holder choose a first password, once and within a day. Only the digest of its code is kept.
create table sign_in.invitation (
  digest bytea primary key,
  staff_id uuid not null references public.staff on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_staff on sign_in.invitation (staff_id) where used_at is null;

-- Codes that were accepted: a code from an authenticator app is good once.
create table sign_in.used_code (
  person_id text not null references sign_in.person on delete cascade,
  code text not null,
  used_at timestamptz not null,
  primary key (person_id, code)
);

-- What signing in asks of the rest, and nothing more -------------------------------------------------------------------

create function sign_in.is_signing_in() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.actor', true), '') = 'sign-in' $$;

-- `left_on` is a person's last day.
create function sign_in.works_here(the_staff uuid, today date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.staff s
    where s.id = the_staff and s.started_on <= today and (s.left_on is null or s.left_on >= today))
$$;

create function sign_in.staff_called(the_email text, today date) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id from public.staff s
  where lower(s.email) = lower(the_email) and s.started_on <= today and (s.left_on is null or s.left_on >= today)
$$;

create function sign_in.email_of(the_staff uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.email from public.staff s where s.id = the_staff
$$;

create function sign_in.tell(the_staff uuid, the_what text, the_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.audit_entry (at, staff_id, case_id, kind, route, what)
  values (the_at, the_staff, null, 'sign-in', '/sign-in', the_what)
$$;

-- Rights ----------------------------------------------------------------------------------------------------------------
do $$
declare the_table text;
begin
  foreach the_table in array
    array['person', 'proof', 'account', 'verification', 'second_factor', 'session', 'invitation', 'used_code']
  loop
    execute format('alter table sign_in.%I enable row level security', the_table);
    execute format('alter table sign_in.%I force row level security', the_table);
    execute format('create policy owner_all on sign_in.%I to current_user using (true) with check (true)', the_table);
    execute format('create policy signing_in on sign_in.%I to putright_app using ((select sign_in.is_signing_in()))
      with check ((select sign_in.is_signing_in()))', the_table);
    execute format('grant select, insert, update, delete on sign_in.%I to putright_app', the_table);
  end loop;
end $$;
revoke all on function sign_in.works_here(uuid, date), sign_in.staff_called(text, date), sign_in.email_of(uuid),
  sign_in.tell(uuid, text, timestamptz) from public;
grant usage on schema sign_in to putright_app;
grant execute on function sign_in.is_signing_in(), sign_in.works_here(uuid, date), sign_in.staff_called(text, date),
  sign_in.email_of(uuid), sign_in.tell(uuid, text, timestamptz) to putright_app;
