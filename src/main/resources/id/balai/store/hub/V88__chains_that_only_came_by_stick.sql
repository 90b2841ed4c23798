-- PostgreSQL only. Before V87 whoever brought the records of another house by stick was taken for the one who writes
-- them, and that house could not come here any more. A chain of which every entry was brought by the station that it
-- was given to is nobody's again: the first who writes it with a login of its own has it.

delete from station_chain c
where exists (select from event_log l where l.chain = c.chain)
  and not exists (
    select from event_log l
    where l.chain = c.chain
      and not exists (
        select from event_log b join station_chain o on o.chain = b.chain
        where b.position = l.position - 1
          and b.kind = 'EntryBrought'
          and b.chain <> l.chain
          and o.station = c.station));
