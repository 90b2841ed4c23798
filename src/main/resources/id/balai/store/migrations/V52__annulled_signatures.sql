-- Signatures that were taken back, with the reason and by whom.

create table signature_annulment (
  sequence bigint primary key,
  event uuid not null,
  participant uuid not null,
  declaration varchar(40) not null,
  version integer not null,
  form varchar(10) not null,
  signed_at timestamp with time zone not null,
  station text not null,
  annulled_at timestamp with time zone not null,
  actor text not null,
  reason text not null
);

create index signature_annulment_of_event on signature_annulment (event, sequence);
