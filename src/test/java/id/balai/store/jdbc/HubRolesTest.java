package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.CommonServer;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever has a station's login to the common database, and nothing else of it: may read and
/// append, and may not change what stands in the log, with a real PostgreSQL.
final class HubRolesTest {

  private static final String DENIED = "42501";

  private static String owner = "";
  private static final People PEOPLE = new People(99);
  private static final Event EVENT = PEOPLE.rantauPulung().event();

  @TempDir Path folder;

  @BeforeAll
  static void start() throws Exception {
    owner = CommonServer.database();
    HubStations.prepare(owner);
    HubStations.allow(owner, "pintu_1", "sandi-satu");
    HubStations.allow(owner, "pintu_2", "sandi-dua");
  }

  @Test
  void stationsRecordReadEraseAndMakeTheirTablesAgain() throws Exception {
    Participant person = PEOPLE.person(EVENT, 1, List.of(), "SOS");
    try (var one = new OpenStore(folder.resolve("one"), login("pintu_1", "sandi-satu"));
        var two = new OpenStore(folder.resolve("two"), login("pintu_2", "sandi-dua"))) {
      record(one, new WorkspaceFact.EventPlanned(EVENT), new PeopleFact.Registered(person));
      two.store().lookAtOthers();
      assertThat(two.store().repositories().participants().find(person.id())).contains(person);
      LogHead other = one.store().log().heads().getFirst();
      forge(other);
      record(two, new PeopleFact.Erased(EVENT.id(), person.id(), PeopleFact.Erased.Ground.REQUEST));
    }
    assertThat(
            count(
                "select count(*) from event_log where personal is not null and person = ?",
                person.id()))
        .isZero();
    // An erasure lets the tables be made again, by whoever starts next.
    try (var two = new OpenStore(folder.resolve("two"), login("pintu_2", "sandi-dua"))) {
      assertThat(two.store().repositories().participants().find(person.id()))
          .get()
          .extracting(Participant::name)
          .isEqualTo(Participant.ERASED);
    }
  }

  @Test
  void theOwnerSeesStationsRenamesThemAndShutsThemOut() {
    HubStations.allow(owner, "pintu_lama", "sandi-lama");
    try (var door = new OpenStore(folder.resolve("old"), login("pintu_lama", "sandi-lama"))) {
      Event other = new People(101).rantauPulung().event().coded("LAIN");
      record(door, new WorkspaceFact.EventPlanned(other));
      assertThat(station("pintu_lama"))
          .hasValueSatisfying(
              one -> {
                assertThat(one.isAllowed() && one.isThere()).isTrue();
                assertThat(one.newest()).isPresent();
              });
    }
    HubStations.rename(owner, "pintu_lama", "pintu_baru");
    HubStations.allow(owner, "pintu_baru", "sandi-baru");
    assertThat(station("pintu_lama")).isEmpty();
    try (var door = new OpenStore(folder.resolve("old"), login("pintu_baru", "sandi-baru"))) {
      // Its chain is still its own.
      record(door, new PaperFact.Exported(EVENT.id(), "badges", 1));
      HubStations.shutOut(owner, "pintu_baru");
      assertThat(station("pintu_baru"))
          .hasValueSatisfying(one -> assertThat(one.isAllowed()).isFalse());
      assertThat(
              door.store()
                  .ledger()
                  .record(People.desk(), new PaperFact.Exported(EVENT.id(), "badges", 2)))
          .as("at once")
          .isInstanceOf(Recording.Failed.class);
    }
    for (String nobody : List.of("postgres", "siapa", "balai_station")) {
      assertThatThrownBy(() -> HubStations.shutOut(owner, nobody))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> HubStations.rename(owner, "pintu_baru", "pintu_1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<HubStations.Station> station(String name) {
    return HubStations.all(owner).stream().filter(one -> one.name().equals(name)).findFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event_log set body = '{}'",
        "update event_log set personal = null",
        "update event_log set hash = repeat('0', 64)",
        "delete from event_log",
        "truncate event_log",
        "drop table event_log",
        "alter table event_log disable trigger all",
        "update station_chain set station = session_user",
        "delete from station_chain",
        "insert into station_chain (chain, station) values (gen_random_uuid(), session_user)",
        "delete from flyway_schema_history",
        "create or replace function balai_claim_chain() returns trigger language sql as 'select"
            + " null'",
        "set session authorization postgres",
        "set role pintu_2"
      })
  void whatAStationMayNotDoIsRefused(String statement) throws Exception {
    try (Connection station = station();
        var words = station.createStatement()) {
      assertThatThrownBy(() -> words.execute(statement))
          .as(statement)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }
  }

  @Test
  void somebodyIsForgottenOnlyWhereTheLogSaysSo() throws Exception {
    Participant person = PEOPLE.person(EVENT, 7, List.of(), "SOS");
    try (var one = new OpenStore(folder.resolve("alone"), login("pintu_1", "sandi-satu"))) {
      record(one, new WorkspaceFact.EventPlanned(EVENT), new PeopleFact.Registered(person));
    }
    try (Connection station = station();
        var forget = station.prepareStatement("select balai_forget(?)")) {
      forget.setObject(1, person.id());
      forget.execute();
    }
    assertThat(
            count(
                "select count(*) from event_log where personal is not null and person = ?",
                person.id()))
        .isPositive();
  }

  /// An entry in the chain of another station.
  private static void forge(LogHead other) throws SQLException {
    try (Connection station =
            DriverManager.getConnection(login("pintu_2", "sandi-dua").orElseThrow());
        var insert =
            station.prepareStatement(
                """
                insert into event_log (position, chain, sequence, recorded_at, event, station, actor,
                  kind, hash, body)
                values (100000, ?, ?, now(), ?, 'Pintu 1', 'panitia', 'Exported', repeat('a', 64), '{}')
                """)) {
      insert.setObject(1, other.chain());
      insert.setLong(2, other.sequence() + 1);
      insert.setObject(3, EVENT.id());
      assertThatThrownBy(insert::execute)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }
  }

  private static Connection station() throws SQLException {
    return DriverManager.getConnection(login("pintu_1", "sandi-satu").orElseThrow());
  }

  private static Optional<String> login(String name, String password) {
    return Optional.of(
        owner.substring(0, owner.indexOf('?')) + "?user=" + name + "&password=" + password);
  }

  private static long count(String query, UUID person) throws SQLException {
    try (Connection all = DriverManager.getConnection(owner);
        var counting = all.prepareStatement(query)) {
      counting.setObject(1, person);
      try (var rows = counting.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }
}
