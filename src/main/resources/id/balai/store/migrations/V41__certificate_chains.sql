-- A person may have several certificates after another, of which the last counts.

create table certificate_issue (
  event uuid not null references event,
  participant uuid not null references participant,
  number_in_event integer not null,
  number varchar(120) not null,
  code varchar(20) not null unique,
  issued_at timestamp with time zone not null,
  replaces integer,
  primary key (event, number_in_event),
  unique (event, replaces)
);

insert into certificate_issue
select event, participant, number_in_event, number, code, issued_at, null from certificate;

drop table certificate;

alter table certificate_issue rename to certificate;

create index certificate_holder on certificate (event, participant);

create table certificate_void (
  event uuid not null,
  number_in_event integer not null,
  voided_at timestamp with time zone not null,
  reason varchar(400) not null,
  primary key (event, number_in_event),
  foreign key (event, number_in_event) references certificate
);
