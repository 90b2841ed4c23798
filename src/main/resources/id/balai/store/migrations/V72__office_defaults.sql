-- What new events take over from the office: one row at most.
create table office_defaults (
  document text not null
);
