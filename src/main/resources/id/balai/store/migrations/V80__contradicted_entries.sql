-- Entries of the log against which something stood when they came in, until it is decided what they count for.
create table contradicted_entry (
  position bigint primary key,
  chain uuid not null,
  sequence bigint not null
);
