-- An opening by exception is also refused by the second person, and closed before its time.
alter table break_glass
  -- What of the case the person saw when they asked: what they see only because of this row is the rest.
  add column already int not null default 0,
  add column refused_by uuid references staff,
  add column refused_at timestamptz,
  add column refusal text,
  add column closed_by uuid references staff,
  add column closed_at timestamptz,
  add constraint break_glass_answered_once check (approved_by is null or refused_by is null);
