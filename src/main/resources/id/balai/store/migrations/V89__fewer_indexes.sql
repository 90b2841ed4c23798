-- A list brings thousands of people, and each index of the tables that follow them is written for each. The embedded
-- database keeps one more for every reference, so badges and people name what they belong to without one; it is asked
-- for when they are written. Their rows are made again from the log.

delete from attendance;

delete from signature;

delete from certificate_void;

delete from certificate;

drop table badge;

drop table participant cascade;

create table participant (
  id uuid primary key,
  event uuid not null,
  number integer not null,
  search_key varchar(400) not null,
  document ${document} not null,
  unique (event, number)
);

create index participant_search on participant (event, search_key);

create table badge (
  code char(29) primary key,
  event uuid not null,
  participant uuid,
  issue integer not null,
  state varchar(10) not null,
  ended_at timestamp with time zone,
  holder varchar(60),
  unique (participant, issue),
  constraint badge_has_one_holder check ((participant is null) <> (holder is null))
);

alter table attendance add foreign key (participant) references participant;

alter table signature add foreign key (participant) references participant;

alter table certificate add foreign key (participant) references participant;

-- The newest entry of a kind is asked for only where it is about the house or an event as a whole, and of those there
-- are few.
create table workspace_entry (
  event uuid not null,
  kind varchar(40) not null,
  position bigint not null,
  primary key (event, kind, position)
);

insert into workspace_entry (event, kind, position)
select event, kind, position from event_log
where kind in ('EventPlanned', 'DefaultsSet', 'SettingChanged', 'HeadSigned', 'FileGuarded', 'RemarkSeen',
  'EventClosed', 'OlderAccepted');

drop index event_log_kind;

alter table event_log alter column body set data type ${document};

alter table event_log alter column personal set data type ${document};
