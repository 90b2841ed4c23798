package id.balai.app.simulation;

import id.balai.base.DiskFull;
import id.balai.base.Threads;
import id.balai.cli.Simulation;
import id.balai.domain.attendance.Door;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.service.access.CurrentActor;
import id.balai.service.archiving.ArchiveService;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.readiness.ArrivalCurve;
import id.balai.service.readiness.DoorQueue;
import id.balai.service.registration.ImportResult;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.service.workspace.WorkspaceOpener;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays a day at the doors with invented people: pictures of their badges are read, attendances
/// and signatures are forced to disk, papers and archive are written. The kiosks work as fast as
/// they can, so the load is heavier than a real day's, or as fast as people go times a pace; the
/// queue is then followed with the time that people themselves take.
///
/// With a common database every kiosk has a data folder of its own, like a laptop at a door;
/// without one they stand at one laptop.
public final class SimulatedDay implements Simulation {

  /// What it takes a person to step up, hold out a badge, be greeted and go on.
  static final Duration BADGE = Duration.ofSeconds(6);

  /// What it takes to read a declaration to its end and to sign.
  static final Duration SIGNATURE = Duration.ofSeconds(45);

  private static final String SAMPLE = "rantau-pulung";
  private static final String DESK = CurrentActor.NAME;
  private static final Duration BEFORE = Duration.ofMinutes(35);

  private final Function<Clock, WorkspaceOpener> openers;
  private final boolean isShared;

  /// @param openers opens data folders whose records carry the time of a given clock
  /// @param isShared whether they stand at a common database
  public SimulatedDay(Function<Clock, WorkspaceOpener> openers, boolean isShared) {
    this.openers = openers;
    this.isShared = isShared;
  }

  @Override
  public Result play(Path folder, Plan plan, BiConsumer<Integer, Integer> progress)
      throws IOException {
    Path data = folder.resolve("simulasi-data");
    FolderTree.delete(data);
    Files.createDirectories(folder);
    WorkspaceOpener opener = openers.apply(morning());
    try (Workspace desk = open(opener, data.resolve("meja"))) {
      if (!desk.services().repositories().events().all().isEmpty()) {
        return new InUse();
      }
      return play(new Day(desk.services(), plan, folder), opener, data, progress);
    } catch (IOException e) {
      if (isRoomGone(folder, e)) {
        return roomGone(e);
      }
      throw e;
    }
  }

  /// A service that finds no room answers that nothing was recorded, so what breaks after it has
  /// another name: the ledger knows.
  private static Result play(
      Day day, WorkspaceOpener opener, Path data, BiConsumer<Integer, Integer> progress)
      throws IOException {
    try {
      return day.play(opener, data, progress);
    } catch (IOException | RuntimeException e) {
      if (day.services.ledger().isFull() || isRoomGone(data, e)) {
        return roomGone(e);
      }
      throw e;
    }
  }

  private static boolean isRoomGone(Path folder, Exception e) {
    return DiskFull.isBehind(e) || DiskFull.isAt(folder);
  }

  private static Result roomGone(Exception e) {
    log().warn("the disk was full before the day was over", e);
    return new NoRoom();
  }

  /// A clock that begins before the session that everybody comes to.
  private static Clock morning() {
    Instant opens = Instant.parse("2024-10-07T02:30:00Z").minus(BEFORE);
    Clock grain = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    return Clock.offset(grain, Duration.between(grain.instant(), opens));
  }

  private static Workspace open(WorkspaceOpener opener, Path data) throws IOException {
    if (opener.open(data) instanceof OpenResult.Opened opened) {
      return opened.workspace();
    }
    throw new AccessDeniedException(data.toString());
  }

  /// One day that is played.
  private final class Day {
    private final Services services;
    private final Plan plan;
    private final Path folder;
    private final Tally tally;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private Day(Services services, Plan plan, Path folder) {
      this.services = services;
      this.plan = plan;
      this.folder = folder;
      this.tally = new Tally(plan.people());
    }

    private Result play(WorkspaceOpener opener, Path data, BiConsumer<Integer, Integer> progress)
        throws IOException {
      figures.put("people", plan.people());
      figures.put("kiosks", plan.kiosks());
      figures.put("pace", plan.pace());
      figures.put("seed", plan.seed());
      long begun = System.nanoTime();
      Event event = prepare();
      figures.put("importSeconds", seconds(begun));
      List<BadgeCard> cards = new ArrayList<>(services.papers().cards(event));
      Collections.shuffle(cards, new Random(plan.seed()));
      long opened = System.nanoTime();
      pass(opener, data, event, cards, progress);
      if (services.ledger().isFull()) {
        return new NoRoom();
      }
      figures.put("doorsSeconds", seconds(opened));
      boolean isWhole = isWhole(event);
      count();
      queue();
      write(event);
      figures.put("cpuSeconds", processorTime().minus(tally.drawing()).toMillis() / 1000.0);
      figures.put("memoryMb", Runtime.getRuntime().totalMemory() >> 20);
      figures.put("diskMb", size(data) >> 20);
      figures.put("everybodyOnce", isWhole);
      return new Played(figures, isWhole);
    }

    private Event prepare() throws IOException {
      Event event =
          services
              .samples()
              .add(SAMPLE, SampleSetupService.People.WITHOUT, DESK)
              .orElseThrow(() -> new IOException("the event could not be stored"));
      Path list = folder.resolve("simulasi.csv");
      InventedPeople.write(list, plan.people(), session(event), plan.signing());
      if (!(services.importing().bring(list, event, DESK) instanceof ImportResult.Imported)) {
        throw new IOException("the list could not be stored");
      }
      return services.repositories().events().find(event.code()).orElseThrow();
    }

    /// The session that has a declaration.
    private static String session(Event event) {
      return event.declarations().stream().map(DeclarationPlan::session).findFirst().orElseThrow();
    }

    private void pass(
        WorkspaceOpener opener,
        Path data,
        Event event,
        List<BadgeCard> cards,
        BiConsumer<Integer, Integer> progress)
        throws IOException {
      var stations = new ArrayList<Workspace>();
      try (var pool = Threads.WORK.many()) {
        for (int kiosk = 1; isShared && kiosk <= plan.kiosks(); kiosk++) {
          stations.add(open(opener, data.resolve("pintu-" + kiosk)));
        }
        var next = new AtomicInteger();
        var working = new ArrayList<Future<?>>();
        for (int kiosk = 0; kiosk < plan.kiosks(); kiosk++) {
          Services own = isShared ? stations.get(kiosk).services() : services;
          var door = new Door(event.id(), session(event), "Pintu " + (kiosk + 1));
          var simulated = new SimulatedDoor(own, door, cards, plan);
          working.add(
              pool.submit(
                  () ->
                      simulated.work(
                          next::getAndIncrement,
                          (passing, guest) ->
                              progress.accept(tally.passed(guest, passing), plan.people()))));
        }
        for (Future<?> one : working) {
          one.get();
        }
      } catch (ExecutionException e) {
        throw new IOException("a door broke off", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("the simulation was broken off", e);
      } finally {
        stations.forEach(Workspace::close);
      }
    }

    private boolean isWhole(Event event) {
      var present = services.repositories().attendances().ofEvent(event.id());
      var once = new HashSet<UUID>();
      present.forEach(one -> once.add(one.participant()));
      int signatures = services.repositories().signatures().ofEvent(event.id()).size();
      figures.put("attendances", present.size());
      figures.put("signatures", signatures);
      return present.size() == plan.people()
          && once.size() == plan.people()
          && tally.recorded() == plan.people()
          && signatures == tally.signed()
          && signatures == plan.people() * plan.signing() / 100;
    }

    private void count() {
      figures.put("badgesTyped", tally.typed());
      figures.put("otherAnswers", tally.troubles());
      figures.put("frameToCodeMs", tally.times(Tally.Passing::frameToCode));
      figures.put("codeToAnswerMs", tally.times(Tally.Passing::codeToAnswer));
      figures.put(
          "frameToAnswerMs",
          tally.times(passing -> passing.frameToCode() + passing.codeToAnswer()));
      figures.put("signatureToAnswerMs", tally.times(Tally.Passing::signing));
    }

    private void queue() {
      List<Duration> arrivals =
          ArrivalCurve.of(plan.people(), plan.open(), new Random(plan.seed()));
      DoorQueue queue = tally.queue(arrivals, plan.kiosks(), BADGE, SIGNATURE);
      figures.put("longestQueue", queue.longest());
      figures.put("typicalWaitSeconds", queue.typicalWait().toSeconds());
      figures.put("longWaitSeconds", queue.longWait().toSeconds());
      figures.put("longestWaitSeconds", queue.longestWait().toSeconds());
      figures.put("doorsBusyMinutes", queue.end().toMinutes());
    }

    private void write(Event event) throws IOException {
      long begun = System.nanoTime();
      Path papers = folder.resolve("simulasi-naskah");
      FolderTree.delete(papers);
      for (PaperType type : List.of(PaperType.SHEETS, PaperType.DECLARATIONS)) {
        services.papers().write(event, PaperOrder.of(type), papers);
      }
      figures.put("papersSeconds", seconds(begun));
      long archiving = System.nanoTime();
      ArchiveService.Archive archive =
          services
              .archiving()
              .write(event, folder.resolve("simulasi-arsip"), (_, _) -> {})
              .orElseThrow();
      figures.put("archiveSeconds", seconds(archiving));
      figures.put("archivePapers", archive.papers());
      figures.put("archive", archive.folder().toString());
    }

    private static double seconds(long since) {
      return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }

    private static Duration processorTime() {
      return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Bytes of all files below a folder.
    private static long size(Path data) throws IOException {
      try (Stream<Path> files = Files.walk(data)) {
        return files
            .map(Path::toFile)
            .filter(java.io.File::isFile)
            .mapToLong(java.io.File::length)
            .sum();
      }
    }
  }

  /// Asked for when there is something to log: what every start makes must not start the log.
  private static Logger log() {
    return LoggerFactory.getLogger(SimulatedDay.class);
  }
}
