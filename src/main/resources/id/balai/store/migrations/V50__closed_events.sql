create table event_closing (
  event uuid primary key references event (id),
  closed_at timestamp with time zone not null
);
