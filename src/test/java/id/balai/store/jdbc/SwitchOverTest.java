package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.StoreAwayException;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.CommonServer;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.checkin.CheckInService;
import id.balai.service.merging.OfflineMerge;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real primary and its standby that takes over: a door goes on by itself at the server that may
/// be written, and gives it again what it lacks.
final class SwitchOverTest {

  @TempDir Path folder;

  private final People people = new People(61);
  private final Event event = people.rantauPulung().event();
  private final List<Badge> badges = new ArrayList<>();
  private final int first = freePort();
  private final int second = freePort();

  SwitchOverTest() throws IOException {}

  @Test
  void aDoorGoesOnAtTheStandbyThatTookOverAndNothingThatWasAnsweredIsLost() throws Exception {
    CommonServer.impatient();
    EmbeddedPostgres primary = server("one", first);
    primary.close();
    copy(folder.resolve("one"), folder.resolve("two"));
    Files.createFile(folder.resolve("two/standby.signal"));
    Files.writeString(
        folder.resolve("two/postgresql.auto.conf"),
        "primary_conninfo = 'host=localhost port=%d user=postgres'\n".formatted(first),
        StandardOpenOption.APPEND,
        StandardOpenOption.CREATE);
    primary = server("one", first);
    EmbeddedPostgres standby = server("two", second);
    try (var door = new OpenStore(folder.resolve("door"), Optional.of(both()))) {
      register(door);
      assertThat(scan(door, 0)).isInstanceOf(ScanResult.Ok.class);
      Awaitility.await().untilAsserted(() -> assertThat(counted(second)).isOne());

      // Its last commit does not reach the standby: the line between them is cut first.
      run(second, "alter system set primary_conninfo = ''");
      run(second, "select pg_reload_conf()");
      Awaitility.await()
          .until(() -> number(first, "select count(*) from pg_stat_replication") == 0);
      assertThat(scan(door, 1)).isInstanceOf(ScanResult.Ok.class);
      primary.close();
      assertThat(scan(door, 2)).isInstanceOf(ScanResult.Apart.class);
      run(second, "select pg_promote()");

      Awaitility.await()
          .ignoreException(StoreAwayException.class)
          .until(() -> merge(door) >= 0 && scan(door, 3) instanceof ScanResult.Ok);
      record(door, new WorkspaceFact.EventPlanned(event));
      door.store().lookAtOthers();
      assertThat(present(door)).as("also what the standby lacked").isEqualTo(4);
      assertThat(counted(second)).isEqualTo(4);
    } finally {
      standby.close();
    }
  }

  private int present(OpenStore door) {
    return door.store().repositories().attendances().count(event.id(), "SOS");
  }

  private long counted(int port) throws Exception {
    return number(port, "select count(*) from attendance");
  }

  private static long number(int port, String question) throws Exception {
    try (var connection = DriverManager.getConnection(address("localhost:" + port));
        var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void run(int port, String statement) throws Exception {
    try (var connection = DriverManager.getConnection(address("localhost:" + port));
        var open = connection.createStatement()) {
      open.execute(statement);
    }
  }

  private static String address(String hosts) {
    return "jdbc:postgresql://" + hosts + "/postgres?user=postgres";
  }

  private String both() {
    return address("localhost:" + first + ",localhost:" + second) + "&targetServerType=primary";
  }

  private ScanResult scan(OpenStore door, int index) {
    var store = door.store();
    return new CheckInService(
            new LedgerAccess(
                store.repositories(), store.ledger(), new CurrentActor(Clock.systemUTC())),
            store.apart())
        .scan(badges.get(index).code().text(), new Door(event.id(), "SOS", "Pintu 1"));
  }

  private static int merge(OpenStore door) {
    var store = door.store();
    return new OfflineMerge(store.apart(), store.repositories(), store.ledger(), Clock.systemUTC())
        .merge();
  }

  private void register(OpenStore open) {
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    for (int number = 1; number <= 5; number++) {
      Participant person = people.person(event, number, List.of(), "SOS");
      badges.add(people.badge(person));
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(badges.getLast()));
    }
    record(open, facts.toArray(Fact[]::new));
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }

  private EmbeddedPostgres server(String name, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve(name))
        .setCleanDataDirectory(false)
        .setServerConfig("wal_level", "replica")
        .setServerConfig("hot_standby", "on")
        .start();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    Files.deleteIfExists(to.resolve("postmaster.pid"));
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
