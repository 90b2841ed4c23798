package id.balai.app.bench;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Cable;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.checkin.CheckInService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From a badge to its answer at a door of a common PostgreSQL, over a cable of 0, 2 and 20 ms;
/// beside it, over the same cable, the limit: one `INSERT … ON CONFLICT DO NOTHING`.
///
/// Argument: how many badges for each cable (300 when not said).
public final class HubScanBenchmark {

  private static final int WARM_UP = 100;

  private HubScanBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
    Path folder = Files.createTempDirectory("balai-bench");
    try (EmbeddedPostgres postgres = ForcingPostgres.start()) {
      System.out.println(Times.head(count + " badges over each cable"));
      for (int delay : new int[] {0, 2, 20}) {
        try (var cable = new Cable(postgres.getPort(), Duration.ofMillis(delay))) {
          String name = "far_" + delay;
          try (Connection owner = postgres.getPostgresDatabase().getConnection();
              var statement = owner.createStatement()) {
            statement.execute("create database " + name);
          }
          String url = cable.to(postgres.getJdbcUrl("postgres", name));
          scans(folder.resolve(name), url, cable, count, delay);
          inserts(url, count, delay);
        }
      }
    }
    System.out.println(folder);
  }

  private static void scans(Path folder, String url, Cable cable, int count, int delay) {
    try (var open = new OpenStore(folder, Optional.of(url))) {
      List<Badge> badges = register(open, WARM_UP + count);
      var store = open.store();
      var checkIn =
          new CheckInService(
              new LedgerAccess(
                  store.repositories(), store.ledger(), new CurrentActor(Clock.systemUTC())),
              store.apart());
      var door = new Door(badges.getFirst().event(), "SOS", "Pintu 1");
      var times = new Times(count);
      for (int i = 0; i < badges.size(); i++) {
        if (i == WARM_UP) {
          cable.roundTrips();
        }
        long before = System.nanoTime();
        if (!(checkIn.scan(badges.get(i).code().text(), door) instanceof ScanResult.Ok)) {
          throw new IllegalStateException("not recorded");
        }
        if (i >= WARM_UP) {
          times.add(System.nanoTime() - before);
        }
      }
      double trips = (double) cable.roundTrips() / count;
      System.out.println(
          times.row("a badge, cable of %d ms, %.2f round trips".formatted(delay, trips)));
    }
  }

  private static List<Badge> register(OpenStore open, int count) {
    var people = new People(20241007);
    Event event = people.rantauPulung().event();
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    List<Badge> badges = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      Participant person = people.person(event, number, List.of(), "SOS");
      badges.add(people.badge(person));
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(badges.getLast()));
    }
    if (!(open.store().ledger().record(People.desk(), facts) instanceof Recording.Stored)) {
      throw new IllegalStateException("not stored");
    }
    return badges;
  }

  private static void inserts(String url, int count, int delay) throws Exception {
    var times = new Times(count);
    try (Connection bare = java.sql.DriverManager.getConnection(url);
        var making = bare.createStatement()) {
      making.execute("create table bare (person integer primary key, at timestamp default now())");
      try (PreparedStatement insert =
          bare.prepareStatement("insert into bare (person) values (?) on conflict do nothing")) {
        for (int i = 0; i < WARM_UP + count; i++) {
          long before = System.nanoTime();
          insert.setInt(1, i);
          insert.executeUpdate();
          if (i >= WARM_UP) {
            times.add(System.nanoTime() - before);
          }
        }
      }
    }
    System.out.println(times.row("bare insert, cable of %d ms".formatted(delay)));
  }
}
