package id.balai.store.jdbc;

import id.balai.domain.log.DoorFact;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Presences that stand although the badge had been replaced or withdrawn before, at a laptop that
/// the door could not ask: the one that ended it recorded that in another chain.
final class LetInByEnded {

  private static final String FOUND =
      """
      select l.body, l.personal, b.code from badge b
        join attendance a on a.participant = b.participant and a.recorded_at > b.ended_at
        join event_log l on l.person = a.participant and l.kind = 'Attended'
          and l.station = a.station
      where b.ended_at is not null and a.means = 'BADGE'
        and not exists (select 1 from event_log e
          where e.person = b.participant and e.kind = 'BadgeEnded' and e.chain = l.chain)
      order by l.position
      """;

  private LetInByEnded() {}

  /// Their entries, oldest first.
  static List<EntryLine> lines(Handle handle, FactCodec codec) {
    return handle
        .select(FOUND)
        .map(
            (row, _) -> {
              EntryLine line = LogTable.line(codec, LogTable.text(row));
              boolean isIt =
                  line.entry().fact() instanceof DoorFact.Attended attended
                      && attended.code().equals(Optional.of(row.getString(3)));
              return Optional.of(line).filter(_ -> isIt);
            })
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }
}
