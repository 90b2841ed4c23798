package id.balai.app.bench;

import id.balai.app.TestHouses;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.People;
import id.balai.scan.Luma;
import id.balai.scan.bench.Labels;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.file.ImageFiles;
import id.balai.service.workspace.Workspace;
import id.balai.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// From a frame to the answer of a stored attendance: the live step of the decoder, the look-up,
/// the journal forced to disk, the database's commit, and the answer in the kiosk's view model on
/// the screen's thread. Beside each scan, in the same folder, the physical limit.
///
/// The frames are pictures of a folder with `labels.csv`, in turn. As each shows a code of its own
/// that could be recorded only once, the code that is recorded is the one of the next person.
///
/// Arguments: the folder, and how many scans (2,000 when not said).
public final class DoorBenchmark {
  private static final int WARM_UP = 200;
  private static final int CHUNK = 500;

  private final People people = new People(20241007);
  private final Event event = people.rantauPulung().event();
  private final QrDecoder decoder = new QrDecoder();
  private final List<Luma> frames = new ArrayList<>();
  private final int scans;
  private final Times total;
  private final Times decoding;
  private final Times answering;
  private final Times limit;

  private DoorBenchmark(int scans) {
    this.scans = scans;
    this.total = new Times(scans);
    this.decoding = new Times(scans);
    this.answering = new Times(scans);
    this.limit = new Times(scans);
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var bench = new DoorBenchmark(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000);
    bench.load(Path.of(arguments[0]));
    Path folder = Files.createTempDirectory("balai-bench");
    var clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    ExecutorService background = Executors.newCachedThreadPool();
    try (Workspace workspace = TestHouses.open(folder, clock);
        var appends = new ForcedAppends(folder.resolve("limit"))) {
      bench.run(workspace, Tasks.onScreen(background), appends);
    }
    background.shutdown();
    System.out.println(folder);
    Platform.exit();
  }

  /// Keeps the frames that the live step reads within its turns.
  private void load(Path folder) throws IOException {
    decoder.warmUp();
    for (Labels.Label label : Labels.read(folder)) {
      Luma frame = ImageFiles.read(folder.resolve(label.file()));
      if (!label.texts().isEmpty() && isRead(frame)) {
        frames.add(frame);
      }
    }
    System.out.println(frames.size() + " frames that are read");
  }

  private boolean isRead(Luma frame) {
    return !decoder.decodeLive(frame).isEmpty();
  }

  private void run(Workspace workspace, Tasks tasks, ForcedAppends appends)
      throws IOException, InterruptedException {
    List<String> codes = register(workspace);
    var kiosk = new CompletableFuture<BenchKiosk>();
    Platform.startup(() -> kiosk.complete(new BenchKiosk(workspace.services(), event, tasks)));
    for (int i = 0; i < WARM_UP + scans; i++) {
      scan(kiosk.join(), frames.get(i % frames.size()), codes.get(i), i >= WARM_UP);
      long took = appends.once();
      if (i >= WARM_UP) {
        limit.add(took);
      }
    }
    print();
  }

  private void scan(BenchKiosk kiosk, Luma frame, String code, boolean isCounted)
      throws InterruptedException {
    long start = System.nanoTime();
    boolean isRead = isRead(frame);
    while (!isRead) {
      isRead = isRead(frame);
    }
    long read = System.nanoTime();
    long answered = kiosk.scan(code);
    if (isCounted) {
      decoding.add(read - start);
      answering.add(answered - read);
      total.add(answered - start);
    }
  }

  private List<String> register(Workspace workspace) {
    List<String> codes = new ArrayList<>();
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    for (int number = 1; number <= WARM_UP + scans; number++) {
      Participant person = people.person(event, number, List.of(), "SOS");
      Badge badge = people.badge(person);
      codes.add(badge.code().text());
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(badge));
      if (number % CHUNK == 0 || number == WARM_UP + scans) {
        store(workspace, facts);
        facts.clear();
      }
    }
    return codes;
  }

  private static void store(Workspace workspace, List<Fact> facts) {
    Recording recording = workspace.services().ledger().record(People.desk(), List.copyOf(facts));
    if (!(recording instanceof Recording.Stored)) {
      throw new IllegalStateException("not stored: " + recording);
    }
  }

  private void print() {
    System.out.println(Times.head(scans + " scans"));
    System.out.println(decoding.row("frame to code"));
    System.out.println(answering.row("code to answer of the stored attendance"));
    System.out.println(total.row("**frame to answer**"));
    System.out.println(limit.row("physical limit: 512 bytes forced to disk"));
  }
}
