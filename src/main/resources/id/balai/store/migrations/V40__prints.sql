-- What was printed: one row a run, the newest report of it.

create table print_run (
  id uuid primary key,
  event uuid not null references event,
  sequence bigint not null,
  sent_at timestamp with time zone not null,
  document text not null
);

create index print_run_event on print_run (event, sequence);
