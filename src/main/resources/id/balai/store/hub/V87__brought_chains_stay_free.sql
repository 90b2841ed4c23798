-- PostgreSQL only. A house that took the records of another one by stick brings them along when it moves here. They
-- were written elsewhere, so they do not make that chain its own: whoever writes it comes later, with a login of its
-- own. What was claimed already stays so.

create or replace function balai_claim_chain() returns trigger
language plpgsql security definer set search_path from current as $$
declare
  owner name;
begin
  select station into owner from station_chain where chain = new.chain;
  if owner is null then
    if exists (
        select from event_log l join station_chain c on c.chain = l.chain
        where l.position = new.position - 1
          and l.kind = 'EntryBrought'
          and c.station = session_user
          and l.chain <> new.chain) then
      return new;
    end if;
    insert into station_chain (chain, station) values (new.chain, session_user);
  elsif owner <> session_user then
    raise exception 'the chain of another station' using errcode = '42501';
  end if;
  return new;
end
$$;
