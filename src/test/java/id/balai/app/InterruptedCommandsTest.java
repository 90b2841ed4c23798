package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.fixture.ChildProgram;
import id.balai.fixture.MovingClock;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import id.balai.store.key.FolderShelf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Commands that write papers, as real programs that get a signal in the middle: nothing is half
/// there, and the same command goes on. The signal is TERM: what a build starts in the background
/// is told to ignore Ctrl-C, and Java keeps to that.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
final class InterruptedCommandsTest {

  private static final Instant NOW = Instant.parse("2024-10-07T01:14:00Z");

  @TempDir private static Path home;

  private static Event event;

  @TempDir private Path out;

  private final List<Process> started = new ArrayList<>();

  @BeforeAll
  static void people() {
    OpenResult opening =
        TestHouses.opening(home.resolve("data"), home.resolve("keys"), new MovingClock(NOW));
    try (Workspace workspace = ((OpenResult.Opened) opening).workspace()) {
      event =
          workspace
              .services()
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
              .orElseThrow();
      var door = new Door(event.id(), event.sessions().getFirst().code(), "Pintu 1");
      workspace
          .services()
          .papers()
          .cards(event)
          .forEach(card -> workspace.services().checkIn().scan(card.code().text(), door));
    }
  }

  @AfterEach
  void end() throws InterruptedException {
    for (Process program : started) {
      program.destroyForcibly().waitFor();
    }
  }

  @Test
  void certificatesStopAtASignalAndTheSameCommandGoesOn() throws Exception {
    int code = interrupt("TERM", this::hasPdf, "certificates");
    for (int again = 0; code == 0 && again < 8; again++) {
      // The work had ended before the signal came: that says nothing yet.
      empty();
      code = interrupt("TERM", this::hasPdf, "certificates");
    }
    Map<Path, FileTime> before = papers();
    assertThat(said()).contains("Dihentikan").contains("meneruskan");
    assertThat(code).isEqualTo(128 + 15);
    assertThat(before).isNotEmpty();
    assertWhole();

    String again = go("certificates");

    assertThat(again).contains("\"papers\":" + papers().size());
    assertThat(papers()).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
    assertWhole();
  }

  @Test
  void anArchiveThatIsStoppedIsNotThereAndTheOldOneStays() throws Exception {
    Path old = Files.createDirectory(out.resolve(event.code()));
    Files.writeString(old.resolve("lama.txt"), "arsip yang lama");

    int code = interrupt("TERM", this::hasPart, "archive");

    assertThat(said()).contains("Dihentikan").contains("tidak berubah");
    assertThat(code).isEqualTo(128 + 15);
    assertThat(names(out)).containsExactly(event.code());
    assertThat(names(old)).containsExactly("lama.txt");
  }

  /// Starts a command and sends it a signal as soon as it is seen to write; who sends it waits
  /// already, since the whole work takes no longer than starting a program.
  ///
  /// @return its exit code
  private int interrupt(String signal, Predicate<Path> isWriting, String... words)
      throws Exception {
    Process program = start(words);
    Process ready =
        new ProcessBuilder("sh", "-c", "read go; kill -" + signal + " " + program.pid()).start();
    while (!isWriting.test(out) && program.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    ready.getOutputStream().close();
    ready.waitFor();
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return program.exitValue();
  }

  private Process start(String... words) throws IOException {
    Process program =
        new ProcessBuilder(ChildProgram.command(Launcher.class, List.of(), arguments(words)))
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("said").toFile())
            .start();
    started.add(program);
    return program;
  }

  /// Runs a command to its end, in this program.
  private String go(String... words) {
    var said = new ByteArrayOutputStream();
    var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), stream, stream);
    var context =
        new Wiring(new MovingClock(NOW), _ -> new FolderShelf(home.resolve("keys")))
            .context(terminal, home.resolve("data"));
    int code = BalaiCommand.run(context, arguments(words));
    assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    return said.toString(StandardCharsets.UTF_8);
  }

  private List<String> arguments(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--event", event.code(), "--out", out.toString()));
    all.addAll(List.of("--data", home.resolve("data").toString()));
    all.addAll(List.of("--key-folder", home.resolve("keys").toString()));
    return all;
  }

  private boolean hasPdf(Path folder) {
    return names(folder).anyMatch(name -> name.endsWith(".pdf"));
  }

  private boolean hasPart(Path folder) {
    return names(folder).anyMatch(name -> name.endsWith(".part"));
  }

  private static Stream<String> names(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? Stream.empty() : Stream.of(names);
  }

  private static String said() throws IOException {
    return Files.readString(home.resolve("said"), StandardCharsets.UTF_8);
  }

  /// Everything that is there but the batch's own notes, with the time of its last change.
  private Map<Path, FileTime> papers() throws IOException {
    var papers = new TreeMap<Path, FileTime>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith(".balai-batch")) {
          papers.put(file, Files.getLastModifiedTime(file));
        }
      }
    }
    return papers;
  }

  private void empty() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!one.equals(out)) {
          Files.delete(one);
        }
      }
    }
  }

  private void assertWhole() throws IOException {
    for (Path paper : papers().keySet()) {
      assertThat(paper.toString()).doesNotContain(".part");
      if (paper.toString().endsWith(".pdf")) {
        Loader.loadPDF(paper.toFile()).close();
      }
    }
  }
}
