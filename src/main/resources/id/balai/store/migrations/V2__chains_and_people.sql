-- Several stations write into one database, each a chain of its own; what an entry says about who
-- somebody is stands apart, so that it can be taken out. The log is made again from the journal.

drop table event_log;

create table event_log (
  position bigint primary key,
  chain uuid not null,
  sequence bigint not null,
  recorded_at timestamp with time zone not null,
  event uuid not null,
  person uuid,
  station varchar(80) not null,
  actor varchar(80) not null,
  kind varchar(40) not null,
  hash char(64) not null,
  body text not null,
  personal text,
  unique (chain, sequence)
);

create index event_log_event on event_log (event, position);

create index event_log_person on event_log (person, position);

-- What the tables were made by; another program makes them again.
create table table_maker (
  fingerprint char(64) primary key
);
