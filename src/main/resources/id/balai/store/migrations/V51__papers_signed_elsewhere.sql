-- Papers that went away to be signed, and what came back.

create table sent_paper (
  hash varchar(64) primary key,
  event uuid not null references event,
  sequence bigint not null,
  sent_at timestamp with time zone not null,
  document text not null
);

create index sent_of_event on sent_paper (event, sequence);

create table signed_paper (
  hash varchar(64) primary key,
  original varchar(64) not null references sent_paper,
  event uuid not null references event,
  sequence bigint not null,
  returned_at timestamp with time zone not null,
  document text not null
);

create index signed_of_event on signed_paper (event, sequence);
