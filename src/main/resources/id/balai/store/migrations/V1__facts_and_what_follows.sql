-- What the journal adds up to. Every table can be made again from event_log; the constraints are what
-- keeps two doors from contradicting each other. Only SQL that H2 and PostgreSQL both take.

create table event_log (
  sequence bigint primary key,
  recorded_at timestamp with time zone not null,
  event uuid not null,
  station varchar(80) not null,
  actor varchar(80) not null,
  kind varchar(40) not null,
  hash char(64) not null,
  body text not null
);

create table event (
  id uuid primary key,
  code varchar(80) not null unique,
  held_on date not null,
  document text not null
);

create table session_total (
  event uuid not null references event,
  session varchar(40) not null,
  invited integer not null,
  attended integer not null,
  primary key (event, session)
);

create table participant (
  id uuid primary key,
  event uuid not null references event,
  number integer not null,
  search_key varchar(400) not null,
  document text not null,
  unique (event, number)
);

create index participant_search on participant (event, search_key);

create table badge (
  code char(29) primary key,
  event uuid not null references event,
  participant uuid not null references participant,
  issue integer not null,
  state varchar(10) not null,
  ended_at timestamp with time zone,
  unique (participant, issue)
);

create table attendance (
  event uuid not null references event,
  session varchar(40) not null,
  participant uuid not null references participant,
  sequence bigint not null,
  recorded_at timestamp with time zone not null,
  station varchar(80) not null,
  means varchar(10) not null,
  primary key (event, session, participant)
);

create index attendance_arrival on attendance (event, session, sequence);

create table refusal (
  sequence bigint primary key,
  event uuid not null references event,
  session varchar(40) not null,
  recorded_at timestamp with time zone not null,
  station varchar(80) not null,
  reason varchar(20) not null,
  code char(29),
  participant uuid
);

create table declaration_text (
  event uuid not null references event,
  code varchar(40) not null,
  version integer not null,
  hash char(64) not null,
  is_frozen boolean not null,
  document text not null,
  primary key (event, code, version)
);

create table signature (
  event uuid not null references event,
  declaration varchar(40) not null,
  participant uuid not null references participant,
  sequence bigint not null,
  document text not null,
  primary key (event, declaration, participant)
);

create table certificate (
  event uuid not null references event,
  participant uuid not null references participant,
  number_in_event integer not null,
  number varchar(120) not null,
  code varchar(20) not null unique,
  issued_at timestamp with time zone not null,
  primary key (event, participant),
  unique (event, number_in_event)
);
