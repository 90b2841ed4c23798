package id.balai.app.bench;

import id.balai.base.Threads;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.Repositories;
import id.balai.fixture.OpenStore;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.checkin.CheckInService;
import id.balai.store.jdbc.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How long the door looks a badge and its person up, among few and among many.
///
/// Two scratch stores, open side by side and asked in turns. Their tables are filled past the
/// ledger, in bulk: recording a million people one by one would take hours and is not what is
/// measured.
///
/// Arguments: a folder, and the two numbers of people (1000 and 1000000 when not said). The larger
/// house stays in the folder and is used again.
public final class LookUpBenchmark {
  private static final int ROUNDS = 40;
  private static final int LOOK_UPS = 500;

  private static final int SCANS = 10;
  private static final int COLLECTIONS = 4;

  private final Repositories repositories;
  private final CheckInService checkIn;
  private final List<BadgeCode> codes;
  private final Random random = new Random(7);
  private final Times times = new Times(ROUNDS * LOOK_UPS);
  private int scanned;
  private final Times scans = new Times(ROUNDS * SCANS);

  private LookUpBenchmark(Store store, List<BadgeCode> codes) {
    this.repositories = store.repositories();
    this.checkIn =
        new CheckInService(
            new LedgerAccess(
                repositories,
                store.ledger(),
                new CurrentActor(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)))),
            OfflineRecords.NONE);
    this.codes = codes;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Path.of(arguments[0]);
    int few = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
    int many = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
    Path fewFolder = Files.createTempDirectory("balai-few");
    new BulkPeople(fewFolder).fill(few);
    Path manyFolder = filled(folder, many);
    List<BadgeCode> fewCodes = BulkPeople.codes(few);
    List<BadgeCode> manyCodes = BulkPeople.codes(many);
    try (var fewStore = held(fewFolder);
        var manyStore = held(manyFolder)) {
      var small = new LookUpBenchmark(fewStore.store(), fewCodes);
      var large = new LookUpBenchmark(manyStore.store(), manyCodes);
      for (int round = -ROUNDS; round < ROUNDS; round++) {
        small.round(round >= 0);
        large.round(round >= 0);
      }
      print(few, small, many, large);
    }
    System.out.println(fewFolder);
  }

  /// The house of so many people, which is filled when it is first asked for.
  private static Path filled(Path folder, int people) throws IOException, SQLException {
    Path house = folder.resolve(people + " people");
    Path mark = folder.resolve(people + " people are there");
    if (Files.notExists(mark)) {
      Files.createDirectories(house);
      new BulkPeople(house).fill(people);
      Files.createFile(mark);
    }
    return house;
  }

  /// A store with all its badges in memory, as they are some time after a door was opened.
  private static OpenStore held(Path folder) {
    long heap = heap();
    long cpu = cpu();
    var store = new OpenStore(folder);
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals(Threads.BADGES.label())) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "badges are in memory after %.1f s of CPU, opening included; the store takes %d MB%n",
        (cpu() - cpu) / 1e9,
        (heap() - heap) >> 20);
    return store;
  }

  /// Nanoseconds of all threads.
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// Bytes in use. The serial collector leaves dead ones in place, up to a twentieth of the heap,
  /// and moves everything together only every fourth time.
  private static long heap() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime memory = Runtime.getRuntime();
    return memory.totalMemory() - memory.freeMemory();
  }

  private void round(boolean isCounted) {
    for (int i = 0; i < LOOK_UPS; i++) {
      BadgeCode code = codes.get(random.nextInt(codes.size()));
      long start = System.nanoTime();
      var _ = repositories.badges().shown(code).orElseThrow().holder().orElseThrow();
      if (isCounted) {
        times.add(System.nanoTime() - start);
      }
    }
    scan(isCounted);
  }

  /// Whole answers, forced to disk, for one person after the other: fewer in all than the smaller
  /// store has. Whoever came when the house was last used is passed over.
  private void scan(boolean isCounted) {
    var event = repositories.events().all().getFirst();
    var door = new Door(event.id(), "SOS", "Pintu 1");
    for (int answered = 0; answered < SCANS; ) {
      BadgeCode code = codes.get(scanned++);
      long start = System.nanoTime();
      ScanResult result = checkIn.scan(code.text(), door);
      long took = System.nanoTime() - start;
      if (result instanceof ScanResult.Ok) {
        answered++;
        if (isCounted) {
          scans.add(took);
        }
      }
    }
  }

  private static void print(int few, LookUpBenchmark small, int many, LookUpBenchmark large) {
    System.out.println(Times.head(ROUNDS * LOOK_UPS + " look-ups"));
    System.out.println(small.times.row("badge and its person among " + few));
    System.out.println(large.times.row("badge and its person among " + many));
    System.out.println(small.scans.row("code to stored attendance among " + few));
    System.out.println(large.scans.row("code to stored attendance among " + many));
    System.out.printf(
        Locale.ROOT,
        "look-up: %.2f times at p50, %.2f times at p95%n",
        large.times.within(0.5) / small.times.within(0.5),
        large.times.within(0.95) / small.times.within(0.95));
  }
}
