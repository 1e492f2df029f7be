-- The list of who looked is read newest first, a page at a time; a brin index cannot give that order.
drop index audit_entry_at;
create index audit_entry_at on audit_entry (at desc, id desc);
