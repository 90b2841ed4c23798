package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Context;
import id.balai.cli.Screens;
import id.balai.cli.Terminal;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.Safe;
import id.balai.service.hub.Mover;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import id.balai.store.key.FolderShelf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Backups, keys and personal data from the command line, on two computers.
final class KeepingCommandsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path place;

  private String words = "";
  private Optional<Screens> screens = Optional.empty();

  @Test
  void aBackupIsRestoredOnAnotherComputerWithThePassword() throws IOException {
    run("here", "", 0, "event", "add", "--sample", "loa-janan");
    run("here", "terlalu\n", 1, "custody", "--password");
    run("here", "rahasia balai\n", 0, "custody", "--password");
    Path stick = place.resolve("stick");
    Path file =
        Path.of(
            run("here", "", 0, "backup", "--to", stick.toString())
                .getFirst()
                .get("file")
                .asString());
    run("there", "", 1, "restore", file.toString());
    assertThat(words).contains("terkunci").hasLineCount(1);
    run("there", "salah\n", 1, "restore", "--password", file.toString());
    assertThat(
            run("there", "rahasia balai\n", 0, "restore", "--password", file.toString())
                .getFirst()
                .get("entries")
                .asLong())
        .isPositive();
    run("there", "", 1, "restore", file.toString());
    assertThat(words).contains("sudah ada data");
    run(
        "there",
        "",
        0,
        "people",
        "--event",
        "LOA-JANAN",
        "--out",
        place.resolve("p.csv").toString());
    assertThat(place.resolve("p.csv")).isNotEmptyFile();
  }

  @Test
  void aMovedFolderIsLockedUntilTheCodeIsTyped() throws IOException {
    run("here", "", 0, "event", "add", "--sample", "loa-janan", "--without-people");
    String code = run("here", "", 0, "custody").getFirst().get("recoveryCode").asString();
    copy(place.resolve("here/data"), place.resolve("there/data"));
    Path paper = place.resolve("kode.pdf");
    run("here", "", 0, "custody", "--paper", paper.toString());
    assertThat(text(paper)).contains(code.substring(0, 4));
    String[] export = {"purge"};
    run("there", "", 1, export);
    assertThat(words).contains("masih terkunci").hasLineCount(1);
    run("there", code.substring(1) + "\n", 1, "unlock", "--code");
    run("there", code + "\n", 0, "unlock", "--code");
    run("there", "", 0, export);
    run("nowhere", "x\n", 1, "unlock", "--code");
    assertThat(words).contains("tidak ada folder data");
  }

  @Test
  void aWindowUnlocksAMovedFolderAndTheProgramGoesOnInIt() throws IOException {
    run("here", "", 0, "event", "add", "--sample", "loa-janan", "--without-people");
    String code = run("here", "", 0, "custody").getFirst().get("recoveryCode").asString();
    copy(place.resolve("here/data"), place.resolve("there/data"));
    var display = new KeeperAtTheScreen(code);
    screens = Optional.of(display);
    run("there", "", 0);
    assertThat(display.events).containsExactly("LOA-JANAN");
    display.code = "";
    copy(place.resolve("here/data"), place.resolve("nowhere/data"));
    run("nowhere", "", 1);
    assertThat(words).contains("masih terkunci").hasLineCount(1);
  }

  /// Types a code into the window of a locked folder, or closes it where there is none to type.
  private static final class KeeperAtTheScreen implements Screens {
    private final List<String> events = new ArrayList<>();
    private String code;

    KeeperAtTheScreen(String code) {
      this.code = code;
    }

    @Override
    public boolean hasDisplay() {
      return true;
    }

    @Override
    public End open(Workspace workspace, Path data, Target target, String language) {
      workspace.services().repositories().events().all().forEach(event -> events.add(event.code()));
      return new End.Closed();
    }

    @Override
    public void change(Function<Consumer<Mover.Step>, Mover.Moved> work, String language) {
      throw new IllegalStateException("nothing is to be changed");
    }

    @Override
    public boolean explain(OpenResult opening, Path data, Safe safe, String language) {
      assertThat(opening).isInstanceOf(OpenResult.Locked.class);
      try {
        return !code.isEmpty() && safe.unlock(data, new Opener.Code(code));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void aHeadFromPaperTellsWhetherTheLogWasCut() throws IOException {
    run("here", "", 0, "event", "add", "--sample", "loa-janan", "--without-people");
    Path older =
        Path.of(
            run("here", "", 0, "backup", "--to", place.resolve("stick").toString())
                .getFirst()
                .get("file")
                .asString());
    run("here", "", 0, "event", "add", "--sample", "rantau-pulung", "--without-people");
    String head = run("here", "", 0, "log").getFirst().get("head").asString();
    run("here", "", 0, "log", "--check", head);
    String other = head.substring(0, head.length() - 4) + "0000";
    run("here", "", 1, "log", "--check", other);
    run("here", "", 2, "log", "--check", "kertas");
    copy(place.resolve("here/keys"), place.resolve("there/keys"));
    run("there", "", 0, "restore", older.toString());
    run("there", "", 1, "log", "--check", head);
    assertThat(words).contains("terpotong").hasLineCount(1);
  }

  @Test
  void theHeadAtTheFootOfASheetIsTakenByTheLog() throws IOException {
    run("here", "", 0, "event", "add", "--sample", "loa-janan");
    Path papers = place.resolve("kertas");
    run("here", "", 0, "sheet", "--event", "LOA-JANAN", "--out", papers.toString());
    run("here", "", 0, "event", "add", "--sample", "rantau-pulung", "--without-people");
    Path sheet;
    try (Stream<Path> files = Files.list(papers)) {
      sheet = files.findFirst().orElseThrow();
    }
    var printed = Pattern.compile("(\\d+/[0-9A-F]{4}(?:-[0-9A-F]{4}){3})").matcher(text(sheet));
    assertThat(printed.find()).isTrue();
    run("here", "", 0, "log", "--check", printed.group(1));
    run("here", "", 1, "log", "--check", printed.group(1).replaceAll("-....$", "-0000"));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void onePersonIsCopiedAndErasedByNumber() throws IOException {
    run("here", "", 0, "event", "add", "--sample", "loa-janan");
    Path file = place.resolve("orang.json");
    run(
        "here",
        "",
        0,
        "person",
        "--event",
        "LOA-JANAN",
        "--person",
        "1",
        "--export",
        file.toString());
    assertThat(file).isNotEmptyFile();
    run("here", "", 0, "person", "--event", "LOA-JANAN", "--person", "1", "--erase");
    run("here", "", 1, "person", "--event", "LOA-JANAN", "--person", "999", "--erase");
    Path csv = place.resolve("terdampak.csv");
    int left =
        run("here", "", 0, "affected", "--event", "LOA-JANAN", "--out", csv.toString())
            .getFirst()
            .get("papers")
            .asInt();
    assertThat(Files.readAllLines(csv)).hasSize(left + 1).noneMatch(row -> row.startsWith("1,"));
  }

  @Test
  void whereNoWindowCanBeOpenedTheProgramEndsBeforeItTouchesAnything() {
    screens = Optional.of(new NoWindows());
    run("kantor", "", 1, "--lang", "en");
    assertThat(words).startsWith("The window could not be opened.");
    assertThat(place.resolve("kantor/data")).doesNotExist();
  }

  /// A display that is there, and on which nothing can be drawn.
  private record NoWindows() implements Screens {

    @Override
    public boolean hasDisplay() {
      return true;
    }

    @Override
    public boolean greet(String language) {
      return false;
    }

    @Override
    public End open(Workspace workspace, Path data, Target target, String language) {
      throw new IllegalStateException("asked for a window");
    }

    @Override
    public void change(Function<Consumer<Mover.Step>, Mover.Moved> work, String language) {
      throw new IllegalStateException("nothing is to be changed");
    }

    @Override
    public boolean explain(OpenResult opening, Path data, Safe safe, String language) {
      throw new IllegalStateException("asked for a window");
    }
  }

  private List<JsonNode> run(String computer, String input, int code, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Path home = place.resolve(computer);
    var wiring = new Wiring(Clock.systemUTC(), _ -> new FolderShelf(home.resolve("keys")));
    Context context = wiring.context(terminal, home.resolve("data"));
    Context seen =
        new Context(
            context.terminal(),
            context.keeper(),
            context.ports(),
            screens.orElse(context.screens()),
            context.demo(),
            context.simulation(),
            context.doctor(),
            context.folder());
    int exit = BalaiCommand.run(seen, List.of(arguments));
    words = err.toString(StandardCharsets.UTF_8).strip();
    assertThat(exit).as("%s: %s", String.join(" ", arguments), words).isEqualTo(code);
    var lines = new ArrayList<JsonNode>();
    out.toString(StandardCharsets.UTF_8).lines().forEach(line -> lines.add(JSON.readTree(line)));
    return lines;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, target);
        }
      }
    }
  }
}
