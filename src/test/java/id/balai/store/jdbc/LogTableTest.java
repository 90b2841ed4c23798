package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is asked of the log at every start must not read all of it.
final class LogTableTest {

  private static final int ENTRIES = 3_000;
  private static final int FEW = 20;
  private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

  @TempDir Path folder;

  private final Event event = new People(5).rantauPulung().event();

  @Test
  void theEndsOfTheChainsAreFoundWithoutReadingThem() throws Exception {
    LogHead head = fill();
    try (Database database = database()) {
      database
          .reading()
          .useHandle(
              handle -> {
                assertThat(LogTable.heads(handle)).containsExactly(head);
                assertThat(scanned(handle, LogTable.HEAD, head.chain())).isLessThan(FEW);
                UUID behind = LogTable.next(head.chain()).orElseThrow();
                assertThat(scanned(handle, LogTable.CHAIN_FROM, new UUID(0, 0))).isLessThan(FEW);
                assertThat(scanned(handle, LogTable.CHAIN_FROM, behind)).isLessThan(FEW);
                assertThat(scanned(handle, JdbcEventLog.TEXT + JdbcEventLog.NEWEST, event.id(), 1))
                    .isLessThan(FEW);
                assertThat(
                        scanned(
                            handle,
                            JdbcEventLog.OF_KIND,
                            Fact.NO_EVENT,
                            "HeadSigned",
                            Long.MAX_VALUE))
                    .isLessThan(FEW);
              });
    }
  }

  @Test
  void everyChainIsFoundOnce() throws Exception {
    LogHead own = fill();
    List<UUID> others =
        List.of(
            new UUID(1, -1),
            new UUID(2, 0),
            new UUID(Long.MAX_VALUE, -1),
            new UUID(Long.MIN_VALUE, 0),
            new UUID(-1, -2),
            new UUID(-1, -1));
    try (Database database = database()) {
      database
          .writing()
          .useHandle(
              handle -> {
                for (int i = 0; i < others.size(); i++) {
                  copyFirstEntry(handle, own.sequence() + 1 + i, others.get(i));
                }
                assertThat(LogTable.heads(handle))
                    .extracting(LogHead::chain)
                    .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(own.chain()), others.stream()).toList());
              });
    }
  }

  private static void copyFirstEntry(Handle handle, long position, UUID chain) {
    handle.execute(
        """
        insert into event_log (position, chain, sequence, recorded_at, event, person, station,
          actor, kind, hash, body, personal)
        select ?, ?, sequence, recorded_at, event, person, station, actor, kind, hash, body, personal
        from event_log where position = 1
        """,
        position,
        chain);
  }

  private static long scanned(Handle handle, String sql, Object... values) {
    String plan = handle.select("explain analyze " + sql, values).mapTo(String.class).one();
    Matcher scanned = SCANNED.matcher(plan);
    assertThat(scanned.find()).as(plan).isTrue();
    return Long.parseLong(scanned.group(1));
  }

  private LogHead fill() {
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    for (int i = 1; i < ENTRIES; i++) {
      facts.add(new PaperFact.Exported(event.id(), "badges", i));
    }
    try (var open = new OpenStore(folder)) {
      assertThat(open.store().ledger().record(People.desk(), facts))
          .isInstanceOf(Recording.Stored.class);
      return open.store().log().heads().getFirst();
    }
  }

  private Database database() throws Exception {
    return EmbeddedDatabase.open(folder.resolve("balai"), OpenStore.key(folder));
  }
}
