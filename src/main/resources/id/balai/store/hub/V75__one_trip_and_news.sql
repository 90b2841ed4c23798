-- PostgreSQL only. A scan is one question and one answer: everything that has to be looked at under the lock of the
-- log, the entry, its row and what others recorded meanwhile. Nobody holds the lock while a cable is travelled.

create type balai_entry as (
  chain uuid, sequence bigint, recorded_at timestamp with time zone, event uuid, person uuid, station text, actor text,
  kind text, hash text, body text, personal text);

create type balai_presence as (
  event uuid, session text, participant uuid, recorded_at timestamp with time zone, station text, means text,
  delegate_name text, delegate_office text, written_at timestamp with time zone, notice integer);

create type balai_refusal as (
  event uuid, session text, recorded_at timestamp with time zone, station text, reason text, code text,
  participant uuid);

create function balai_scan(
  seen bigint,
  is_bound boolean,
  maker text,
  entry balai_entry,
  presence balai_presence,
  refused balai_refusal)
returns table (place bigint, body text, personal text)
language plpgsql set search_path from current as $$
#variable_conflict use_column
declare
  own bigint;
begin
  perform pg_advisory_xact_lock(422541287785);
  if exists (select from table_maker t where t.fingerprint <> maker) then
    raise exception 'tables that were made again' using errcode = 'BL001';
  end if;
  if entry.sequence <> 1 + coalesce(
      (select max(l.sequence) from event_log l where l.chain = entry.chain), 0) then
    raise exception 'the chain goes on elsewhere' using errcode = 'BL002';
  end if;
  -- The first one stands; and what was decided by an older state is decided again. Kinds that change nothing at a
  -- door are named here, so that an unknown one counts as one that does.
  if exists (
      select from attendance a
      where a.event = presence.event and a.session = presence.session
        and a.participant = presence.participant)
    or is_bound and exists (
      select from event_log l
      where l.position > seen and l.chain <> entry.chain
        and (l.person = entry.person or l.kind not in (
          'Attended', 'Refused', 'HelpCalled', 'HelpTaken', 'TextShown', 'Agreed', 'Signed',
          'SignedOnPaper', 'HeadSigned', 'FileGuarded', 'Exported', 'PrintReported',
          'SettingChanged', 'RemarkSeen', 'ScannedApart', 'ScansDecided')))
  then
    return query
      select l.position, l.body, l.personal from event_log l
      where l.position > seen order by l.position limit 500;
    return;
  end if;
  own := 1 + coalesce((select max(l.position) from event_log l), 0);
  insert into event_log (position, chain, sequence, recorded_at, event, person, station, actor, kind, hash, body,
    personal)
  values (own, entry.chain, entry.sequence, entry.recorded_at, entry.event, entry.person, entry.station, entry.actor,
    entry.kind, entry.hash, entry.body, entry.personal);
  if presence.event is not null then
    insert into attendance (event, session, participant, sequence, recorded_at, station, means, delegate_name,
      delegate_office, written_at, notice)
    values (presence.event, presence.session, presence.participant, own, presence.recorded_at, presence.station,
      presence.means, presence.delegate_name, presence.delegate_office, presence.written_at, presence.notice);
    update session_total t set attended = t.attended + 1
    where t.event = presence.event and t.session = presence.session;
  end if;
  if refused.event is not null then
    insert into refusal (sequence, event, session, recorded_at, station, reason, code, participant)
    values (own, refused.event, refused.session, refused.recorded_at, refused.station, refused.reason, refused.code,
      refused.participant);
  end if;
  return query
    select l.position, l.body, l.personal from event_log l
    where l.position > seen order by l.position;
end
$$;

-- The word that something is in the log now; it says nothing about what.
create function balai_tell() returns trigger
language plpgsql as $$
begin
  notify balai;
  return null;
end
$$;

create trigger event_log_news after insert on event_log
  for each statement execute function balai_tell();
