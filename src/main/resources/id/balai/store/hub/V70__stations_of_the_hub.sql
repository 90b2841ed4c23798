-- PostgreSQL only. Who keeps a door may read and append, never change or delete what is in the log, and
-- never write into the chain of another station. The owner of the tables migrates and makes stations.

do $$
begin
  create role balai_station nologin;
exception
  when duplicate_object then null;
  when insufficient_privilege then
    raise notice 'this role may not make roles: stations share it';
end
$$;

-- Which login writes which chain; the first one that writes it.
create table station_chain (
  chain uuid primary key,
  station name not null,
  since timestamp with time zone default now() not null
);

create function balai_claim_chain() returns trigger
language plpgsql security definer set search_path from current as $$
declare
  owner name;
begin
  select station into owner from station_chain where chain = new.chain;
  if owner is null then
    insert into station_chain (chain, station) values (new.chain, session_user);
  elsif owner <> session_user then
    raise exception 'the chain of another station' using errcode = '42501';
  end if;
  return new;
end
$$;

create trigger event_log_chain before insert on event_log
  for each row execute function balai_claim_chain();

-- The one change that the log knows: somebody was erased, and a tombstone in the log says so.
create function balai_forget(who uuid) returns void
language sql security definer set search_path from current as $$
  update event_log set personal = null
  where person = who
    and exists (select 1 from event_log t where t.person = who and t.kind = 'Erased');
$$;

do $$
begin
  if not exists (select from pg_roles where rolname = 'balai_station') then
    return;
  end if;
  execute format('grant usage on schema %I to balai_station', current_schema());
  execute format(
    'grant select, insert, update, delete, truncate on all tables in schema %I to balai_station',
    current_schema());
  execute format(
    'alter default privileges in schema %I grant select, insert, update, delete, truncate on tables to balai_station',
    current_schema());
  revoke update, delete, truncate on event_log from balai_station;
  revoke insert, update, delete, truncate on station_chain from balai_station;
  revoke insert, update, delete, truncate on flyway_schema_history from balai_station;
  revoke all on function balai_forget(uuid) from public;
  grant execute on function balai_forget(uuid) to balai_station;
end
$$;
