package id.balai.store.jdbc;

import id.balai.domain.log.DoorFact;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Presences that stand although the badge had been replaced or withdrawn before, at a laptop that
/// the door could not ask: the one that ended it recorded that in another chain.
final class LetInByEnded {

  /// Few badges are ended, so they are looked for first: together with the entries the embedded
  /// database begins with those, of which there are a million.
  private static final String ENDED =
      "select participant, code, ended_at from badge where ended_at is not null and participant is"
          + " not null";

  private static final String FOUND =
      """
      select l.body, l.personal, l.position from attendance a
        join event_log l on l.person = a.participant and l.kind = 'Attended'
          and l.station = a.station
      where a.participant = ? and a.recorded_at > ? and a.means = 'BADGE'
        and not exists (select 1 from event_log e
          where e.person = a.participant and e.kind = 'BadgeEnded' and e.chain = l.chain)
      """;

  private LetInByEnded() {}

  /// A badge that is good no more.
  private record Ended(UUID participant, String code, OffsetDateTime at) {}

  /// Their entries, oldest first.
  static List<EntryLine> lines(Handle handle, FactCodec codec) {
    return handle
        .select(ENDED)
        .map(
            (row, _) ->
                new Ended(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class)))
        .list()
        .stream()
        .flatMap(ended -> found(handle, codec, ended))
        .sorted(Comparator.comparingLong(Found::position))
        .map(Found::line)
        .toList();
  }

  /// An entry and where it stands in the log.
  private record Found(long position, EntryLine line) {}

  private static Stream<Found> found(Handle handle, FactCodec codec, Ended ended) {
    return handle
        .select(FOUND, ended.participant, ended.at)
        .map((row, _) -> new Found(row.getLong(3), LogTable.line(codec, LogTable.text(row))))
        .list()
        .stream()
        .filter(
            found ->
                found.line.entry().fact() instanceof DoorFact.Attended attended
                    && attended.code().equals(Optional.of(ended.code)));
  }
}
