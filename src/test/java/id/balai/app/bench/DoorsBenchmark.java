package id.balai.app.bench;

import id.balai.app.LauncherAhead;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.ChildProgram;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.fixture.SharedHall;
import id.balai.service.merging.OfflineMerge;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// A hall with many doors, each a process of the built program, at one PostgreSQL: everybody is
/// scanned at two doors at the same moment; meanwhile the server is stopped and started five times,
/// the last time on another port, one station is killed, and one has its clock an hour ahead. Ends
/// with 1 where anybody was lost or recorded twice.
///
/// Arguments: how many stations (8) and how many people (2000).
public final class DoorsBenchmark {

  private static final int STOPS = 5;

  private final int stations;
  private final int count;
  private final Path folder;
  private final People people = new People(20241007);
  private final Event event = people.rantauPulung().event();
  private final List<Badge> badges = new ArrayList<>();
  private final int firstPort = freePort();
  private final int secondPort = freePort();
  private final Times answers;
  private final AtomicInteger apart = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger scanned = new AtomicInteger();
  private EmbeddedPostgres server;

  private DoorsBenchmark(int stations, int count) throws IOException {
    this.stations = stations;
    this.count = count;
    this.folder = Files.createTempDirectory("balai-doors");
    this.answers = new Times(2 * count + stations);
    this.server = server(firstPort);
  }

  public static void main(String[] arguments) throws Exception {
    int stations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
    System.exit(new DoorsBenchmark(stations, count).run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    try (var desk = new OpenStore(folder.resolve("desk"), Optional.of(address()))) {
      register(desk);
    }
    var doors = new ArrayList<DoorProcess>();
    for (int i = 0; i < stations; i++) {
      doors.add(new DoorProcess(i));
    }
    long begin = System.nanoTime();
    var done = new CountDownLatch(stations / 2);
    for (int pair = 0; pair < stations / 2; pair++) {
      int first = pair;
      Thread.ofPlatform().start(() -> scanAll(doors, first, done));
    }
    Thread stopping = Thread.ofPlatform().start(this::stopAndStart);
    while (scanned.get() < count / 2 && done.getCount() > 0) {
      Thread.sleep(20);
    }
    doors.get(1).kill();
    done.await();
    double seconds = (System.nanoTime() - begin) / 1e9;
    stopping.join();
    for (DoorProcess door : doors) {
      door.end();
    }
    System.out.println(Times.head("%d doors, %d people".formatted(stations, count)));
    System.out.println(answers.row("answers with the server"));
    bare();
    System.out.printf(
        Locale.ROOT,
        "%.1f s, %.0f scans a second, %d of %d answered alone, %d tried again%n",
        seconds,
        2 * count / seconds,
        apart.get(),
        2 * count,
        failed.get());
    boolean isWhole = isWhole();
    server.close();
    return isWhole;
  }

  private void scanAll(List<DoorProcess> doors, int pair, CountDownLatch done) {
    try {
      for (int i = pair; i < count; i += stations / 2) {
        String code = badges.get(i).code().text();
        DoorProcess one = doors.get(2 * pair);
        DoorProcess other = doors.get(2 * pair + 1);
        long before = System.nanoTime();
        one.send(code);
        other.send(code);
        take(one, code, before);
        take(other, code, before);
        scanned.incrementAndGet();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      done.countDown();
    }
  }

  private void take(DoorProcess door, String code, long before) throws IOException {
    String answer = door.answer(code);
    while (answer.contains("\"ERROR\"")) {
      // The screen says that nothing was recorded, and whoever stands there tries again.
      failed.incrementAndGet();
      door.send(code);
      answer = door.answer(code);
    }
    if (answer.contains("APART")) {
      apart.incrementAndGet();
    } else {
      synchronized (answers) {
        answers.add(System.nanoTime() - before);
      }
    }
  }

  private void stopAndStart() {
    try {
      for (int stop = 1; stop <= STOPS; stop++) {
        while (scanned.get() < count * stop / (STOPS + 1) && scanned.get() < count) {
          Thread.sleep(10);
        }
        server.close();
        Thread.sleep(3_000);
        server = server(stop == STOPS ? secondPort : firstPort);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Everybody once, whatever was answered is in the log, and what came out otherwise is decided.
  private boolean isWhole() {
    int decided = 0;
    for (int i = 0; i < stations; i++) {
      try (var open = new OpenStore(folder.resolve("door" + i), Optional.of(address()))) {
        var store = open.store();
        store.lookAtOthers();
        decided +=
            new OfflineMerge(store.apart(), store.repositories(), store.ledger(), Clock.systemUTC())
                .merge();
      }
    }
    try (var desk = new OpenStore(folder.resolve("desk"), Optional.of(address()))) {
      var present = desk.store().repositories().attendances().ofSession(event.id(), "SOS");
      var once = new HashSet<UUID>();
      present.forEach(one -> once.add(one.participant()));
      int counted = desk.store().repositories().attendances().count(event.id(), "SOS");
      int recordedApart = SharedHall.facts(desk, ApartFact.ScannedApart.class).size();
      int noted = SharedHall.facts(desk, MergingFact.ApartDecided.class).size();
      System.out.printf(
          "%d present, %d people, counted %d; %d recorded alone, of them %d on the page"
              + " Penggabungan, %d merged at the end%n",
          present.size(), once.size(), counted, recordedApart, noted, decided);
      return present.size() == count
          && once.size() == count
          && counted == count
          && recordedApart >= apart.get();
    }
  }

  private void bare() throws Exception {
    var times = new Times(count);
    try (var connection = DriverManager.getConnection(address());
        var making = connection.createStatement()) {
      making.execute("create table bare (person integer primary key, at timestamp default now())");
      try (var insert =
          connection.prepareStatement(
              "insert into bare (person) values (?) on conflict do nothing")) {
        for (int i = 0; i < count; i++) {
          long before = System.nanoTime();
          insert.setInt(1, i);
          insert.executeUpdate();
          times.add(System.nanoTime() - before);
        }
      }
    }
    System.out.println(times.row("bare insert on the same server, alone"));
  }

  private void register(OpenStore desk) {
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    for (int number = 1; number <= count; number++) {
      Participant person = people.person(event, number, List.of(), "SOS");
      badges.add(people.badge(person));
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(badges.getLast()));
    }
    desk.store().ledger().record(People.desk(), facts);
  }

  private String address() {
    return "jdbc:postgresql://localhost:"
        + firstPort
        + ",localhost:"
        + secondPort
        + "/postgres?user=postgres&targetServerType=primary";
  }

  private EmbeddedPostgres server(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("pg"))
        .setCleanDataDirectory(false)
        .setServerConfig("max_connections", "300")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setPGStartupWait(Duration.ofMinutes(2))
        .start();
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /// One door; the one that is killed begins again with the code that nobody answered.
  private final class DoorProcess {
    private final int number;
    private Process process;
    private BufferedReader out;
    private Writer in;

    private DoorProcess(int number) throws IOException {
      this.number = number;
      start();
    }

    private void start() throws IOException {
      Path data = folder.resolve("door" + number);
      List<String> words =
          List.of(
              "--data",
              data.toString(),
              "--key-folder",
              data.resolve("keys").toString(),
              "--database",
              address(),
              "scan",
              "--event",
              event.code(),
              "--session",
              "SOS",
              "--station",
              "Pintu " + number);
      String main = number == 2 ? LauncherAhead.class.getName() : "id.balai.app.Launcher";
      process =
          new ProcessBuilder(ChildProgram.command(main, List.of("-Xmx96m"), words))
              .redirectError(folder.resolve("door" + number + ".errors").toFile())
              .start();
      out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      in = process.outputWriter(StandardCharsets.UTF_8);
    }

    private synchronized void send(String code) throws IOException {
      try {
        in.write(code + "\n");
        in.flush();
      } catch (IOException e) {
        start();
        send(code);
      }
    }

    private String answer(String code) throws IOException {
      for (int attempt = 0; attempt < 3; attempt++) {
        Optional<String> line = line();
        if (line.isPresent()) {
          return line.get();
        }
        start();
        send(code);
      }
      throw new IOException("door " + number + " does not answer");
    }

    /// Empty where the process was killed.
    private Optional<String> line() {
      try {
        String line = out.readLine();
        while (line != null && !line.startsWith("{")) {
          line = out.readLine();
        }
        return Optional.ofNullable(line);
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    private void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    private void end() throws Exception {
      in.close();
      while (out.readLine() != null) {
        // Whatever it still says is no answer.
      }
      process.waitFor();
    }
  }
}
