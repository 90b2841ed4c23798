-- Why people did not come, as the desk entered it.
create table absence (
  event uuid not null,
  session varchar(40) not null,
  participant uuid not null,
  reason varchar(20) not null,
  primary key (event, session, participant)
);
