-- Who went out and came in again. It follows the attendance of the same person in the same session.
create table passage (
  sequence bigint primary key,
  event uuid not null,
  session varchar(40) not null,
  participant uuid not null,
  passed_at timestamp with time zone not null,
  station varchar(80) not null,
  way varchar(3) not null
);

create index passage_of_person on passage (event, session, participant, sequence);
