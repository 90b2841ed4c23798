-- Who came for whom, what paper says, what was taken back; places on the joint sheet; signatures on paper.

alter table attendance add column delegate_name varchar(200);
alter table attendance add column delegate_office varchar(200);
alter table attendance add column written_at timestamp with time zone;

create table annulment (
  sequence bigint primary key,
  event uuid not null references event,
  session varchar(40) not null,
  annulled_at timestamp with time zone not null,
  actor varchar(80) not null,
  reason text not null,
  document text not null
);

create index annulment_of_session on annulment (event, session, sequence);

create table declaration_place (
  event uuid not null,
  declaration varchar(40) not null,
  version integer not null,
  place integer not null,
  participant uuid not null,
  primary key (event, declaration, version, place),
  foreign key (event, declaration, version) references declaration_text
);

-- One signature for a person and a declaration, on the pad (PAD) or on paper (PEN, THUMBPRINT).
alter table signature add column form varchar(10) default 'PAD' not null;
