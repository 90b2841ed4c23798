package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Context;
import id.balai.cli.Terminal;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An event that records who leaves, from its setting to its archive, by commands.
final class TimeInsideCommandsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String EVENT = "RANTAU-PULUNG";

  private final MovingClock clock = new MovingClock(People.MORNING);

  @TempDir Path home;

  private String first = "";
  private String second = "";

  @BeforeEach
  void plan() throws IOException {
    run("", 0, "event", "add", "--sample", "rantau-pulung");
    Path codes = home.resolve("kode.csv");
    String cards = home.resolve("kartu.pdf").toString();
    run("", 0, "badges", "--event", EVENT, "--out", cards, "--codes", codes.toString());
    List<String> all =
        Files.readAllLines(codes).stream()
            .flatMap(line -> Stream.of(line.split("[;,\"]")))
            .filter(cell -> cell.startsWith("BALAI-") || cell.matches("[A-Z0-9-]{20,}"))
            .toList();
    first = all.get(0);
    second = all.get(1);
  }

  @Test
  void nobodyIsRecordedToLeaveUnlessTheEventWantsIt() throws IOException {
    assertThat(scan(first)).isEqualTo("OK");
    clock.pass(Duration.ofHours(2));
    assertThat(scan(first)).isEqualTo("ALREADY");
    assertThat(scan(first, "--exit")).isEqualTo("ALREADY");
    assertThat(sheet()).doesNotContain("Keluar");
    Path list = home.resolve("peserta.csv");
    run("", 0, "people", "--event", EVENT, "--out", list.toString());
    assertThat(Files.readString(list)).doesNotContain("keluar");
  }

  @Test
  void timesInsideAreOnEveryPaperAndInTheArchive() throws IOException {
    run("", 0, "event", "settings", "--event", EVENT, "--set", "event.leaving=EXIT_DOOR");
    run(
        "",
        0,
        "event",
        "settings",
        "--event",
        EVENT,
        "--set",
        "sheet.columns=number,name,arrival,leaving,signature");
    assertThat(scan(second, "--exit")).isEqualTo("NOT_INSIDE");
    assertThat(scan(first)).isEqualTo("OK");
    assertThat(scan(second)).isEqualTo("OK");
    clock.pass(Duration.ofMinutes(135));
    assertThat(scan(first)).isEqualTo("ALREADY");
    assertThat(scan(first, "--exit")).isEqualTo("LEFT");

    assertThat(sheet()).contains("Masuk", "Keluar", "09.14", "11.29");
    run("", 0, "paper", "recap", "--event", EVENT, "--session", "SOS", "--out", folder("rekap"));
    assertThat(text(pdf("rekap"))).contains("Keluar", "Lama (jam.menit)");
    Path list = home.resolve("peserta.csv");
    run("", 0, "people", "--event", EVENT, "--out", list.toString());
    assertThat(Files.readString(list)).contains("menit di dalam").contains("SOS 11.29", ";135");

    Path templates = Files.createDirectories(home.resolve("data/templat"));
    String shipped = Files.readString(Path.of("assets/templates/sudut.html"));
    Files.writeString(templates.resolve("lama.html"), shipped.replace("f-instansi", "f-lama"));
    run(
        "",
        0,
        "event",
        "settings",
        "--event",
        EVENT,
        "--set",
        "certificate.template=lama",
        "--set",
        "certificate.sessions=SOS");
    run("", 0, "certificates", "--event", EVENT, "--out", folder("sertifikat"));
    assertThat(texts("sertifikat")).anyMatch(text -> text.contains("2 jam 15 menit"));

    run("", 0, "archive", "--event", EVENT, "--close", "--out", folder("arsip"));
    Path archive = home.resolve("arsip").resolve(EVENT);
    assertThat(Files.readString(archive.resolve("data/data/keluar-masuk.csv")))
        .contains("SOS", "2024-10-07T11:29:00+08:00", "OUT");
    String key = archive.resolve("data/kunci/kunci-kantor.json").toString();
    run("", 0, "verify", "--key", key, archive.toString());
    Path table = archive.resolve("data/data/keluar-masuk.csv");
    Files.writeString(table, Files.readString(table).replace("11:29", "11:59"));
    run("", 1, "verify", "--key", key, archive.toString());
  }

  private String scan(String code, String... more) {
    String[] words =
        Stream.concat(
                Stream.of("scan", "--event", EVENT, "--session", "SOS", "--station", "Pintu 1"),
                Stream.of(more))
            .toArray(String[]::new);
    return run(code + "\n", 0, words).getFirst().path("result").asString();
  }

  private String sheet() throws IOException {
    run("", 0, "paper", "sheets", "--event", EVENT, "--session", "SOS", "--out", folder("daftar"));
    return String.join("\n", texts("daftar"));
  }

  private String folder(String name) {
    return home.resolve(name).toString();
  }

  private Path pdf(String name) throws IOException {
    return pdfs(name).getFirst();
  }

  private List<String> texts(String name) throws IOException {
    var texts = new ArrayList<String>();
    for (Path pdf : pdfs(name)) {
      texts.add(text(pdf));
    }
    return texts;
  }

  private List<Path> pdfs(String name) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private List<JsonNode> run(String input, int code, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Context context =
        new Wiring(clock, Wiring.playedKeys()).context(terminal, home.resolve("data"));
    int exit = BalaiCommand.run(context, List.of(arguments));
    String answer = out.toString(StandardCharsets.UTF_8);
    assertThat(exit)
        .as("%s: %s%s", String.join(" ", arguments), err.toString(StandardCharsets.UTF_8), answer)
        .isEqualTo(code);
    return answer
        .lines()
        .filter(line -> line.startsWith("{"))
        .map(line -> JSON.readTree(line))
        .toList();
  }
}
