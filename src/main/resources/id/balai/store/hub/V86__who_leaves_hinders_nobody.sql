-- PostgreSQL only. That somebody left or came back changes nothing for others at a door.

create or replace function balai_scan(
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
          'SettingChanged', 'RemarkSeen', 'ScannedApart', 'ScansDecided', 'Passed', 'PassageAnnulled')))
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
