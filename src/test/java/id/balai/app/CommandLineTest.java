package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Context;
import id.balai.cli.Terminal;
import id.balai.scan.file.VideoFixture;
import id.balai.service.workspace.OpenResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line as scripts use it: data on standard output, words on standard error, exit
/// codes.
final class CommandLineTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-10-07T01:14:00Z"), ZoneOffset.UTC);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private String words = "";

  @Test
  void theSampleEventIsMadeWithItsSessionsAndPeople() {
    JsonNode made = run(0, "event", "add", "--sample", "rantau-pulung").getFirst();
    assertThat(made.get("event").asString()).isEqualTo("RANTAU-PULUNG");
    assertThat(made.get("participants").asInt()).isEqualTo(116);
    assertThat(made.get("sessions").findValuesAsString("code"))
        .containsExactly("SOS", "DEK", "FPK", "POR");
  }

  @Test
  void aSecondSampleGetsACodeOfItsOwnAndMayComeWithoutPeople() {
    run(0, "event", "add", "--sample", "loa-janan");
    JsonNode made = run(0, "event", "add", "--sample", "loa-janan", "--without-people").getFirst();
    assertThat(made.get("event").asString()).isEqualTo("LOA-JANAN-2");
    assertThat(made.get("participants").asInt()).isZero();
  }

  @Test
  void theSameListAgainDoublesNobody() {
    run(0, "event", "add", "--sample", "loa-janan", "--without-people");
    String list = list("loa-janan.csv").toString();
    assertThat(importCount(list)).isEqualTo(61);
    assertThat(importCount(list)).isEqualTo(61);
  }

  @Test
  void aDryRunReportsEveryRowAndStoresNothing() throws IOException {
    run(0, "event", "add", "--sample", "rantau-pulung", "--without-people");
    Path report = folder.resolve("laporan.csv");
    JsonNode counts =
        run(
                0,
                "import",
                "--event",
                "RANTAU-PULUNG",
                list("rantau-pulung.csv").toString(),
                "--report",
                report.toString(),
                "--dry-run")
            .getFirst();
    assertThat(counts.get("participants").asInt()).isZero();
    assertThat(Files.readAllLines(report))
        .hasSize(1 + counts.get("baris").asInt())
        .first()
        .isEqualTo("baris,aksi,nama,jenis_id,nomor_id,jk,masalah");
  }

  @Test
  void everyCodeIsAnsweredInOneLineAfterItIsStored() throws IOException {
    run(0, "event", "add", "--sample", "rantau-pulung");
    List<String> codes = codes("RANTAU-PULUNG");
    run(0, "event", "add", "--sample", "loa-janan");
    String stranger = codes("LOA-JANAN").getFirst();
    String mistyped = codes.getFirst().substring(0, 28) + other(codes.getFirst().charAt(28));
    String input =
        String.join(
            "\n",
            codes.getFirst(),
            " " + codes.getFirst().toLowerCase(java.util.Locale.ROOT),
            stranger,
            mistyped,
            "https://contoh.example/",
            "HDRB" + "B".repeat(24) + "D",
            codes.get(9));
    List<JsonNode> answers = scan(input, "RANTAU-PULUNG", "SOS", 0);
    assertThat(answers)
        .extracting(answer -> answer.get("result").asString())
        .containsExactly("OK", "ALREADY", "WRONG_EVENT", "BAD_CHECK", "FOREIGN", "BAD_CHECK", "OK");
    assertThat(answers.getFirst().get("at").asString()).isEqualTo("2024-10-07T09:14:00+08:00");
    assertThat(answers.get(4).get("code").isNull()).isTrue();
    JsonNode declaration = scan(codes.getFirst(), "RANTAU-PULUNG", "DEK", 0).getFirst();
    assertThat(declaration.get("owes").values()).extracting(JsonNode::asString).contains("DAMAI");
  }

  /// Scanners end a code as they like, join two, or put something around them; nobody is lost.
  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r", "\r\n", "\t", "\u0003\u0002", "", " ", ";", "\u0000\n", "\n]Q1"})
  void everyEndOfACodeOnStandardInputIsUnderstood(String end) throws IOException {
    run(0, "event", "add", "--sample", "rantau-pulung");
    List<String> codes = codes("RANTAU-PULUNG").subList(0, 3);
    List<JsonNode> answers = scan("\ufeff" + String.join(end, codes), "RANTAU-PULUNG", "SOS", 0);
    assertThat(answers)
        .extracting(answer -> answer.get("result").asString() + " " + answer.get("code").asString())
        .containsExactlyElementsOf(codes.stream().map(code -> "OK " + code).toList());
  }

  @Test
  void aBadgeForAnotherSessionIsNotOnTheList() throws IOException {
    run(0, "event", "add", "--sample", "rantau-pulung");
    List<String> codes = codes("RANTAU-PULUNG");
    List<JsonNode> answers = scan(String.join("\n", codes), "RANTAU-PULUNG", "POR", 0);
    assertThat(answers)
        .extracting(answer -> answer.get("result").asString())
        .contains("OK", "NOT_ON_LIST")
        .hasSize(116);
  }

  @Test
  void whatDoesNotExistIsSaidInOneSentence() {
    run(1, "badges", "--event", "TIDAK-ADA", "--out", folder.resolve("k.pdf").toString());
    assertThat(words).startsWith("Belum ada kegiatan").hasLineCount(1);
    run(0, "event", "add", "--sample", "loa-janan", "--without-people");
    run(1, "badges", "--event", "LOA-JANAN", "--out", folder.resolve("k.pdf").toString());
    assertThat(words).contains("Belum ada peserta").hasLineCount(1);
    run(1, "badges", "--event", "LOA", "--out", folder.resolve("k.pdf").toString(), "--lang", "en");
    assertThat(words).startsWith("There is no event LOA").hasLineCount(1);
    run(1, "import", "--event", "LOA-JANAN", folder.resolve("tiada.csv").toString());
    assertThat(words).contains("tiada.csv").hasLineCount(1);
  }

  @Test
  void aWrongCommandLineExitsWithTwo() {
    run(2, "terbang");
    run(2, "scan", "--event", "X");
    run(2, "event", "add", "--sample", "bulan");
    assertThat(words).contains("rantau-pulung");
  }

  @Test
  void aSecondBalaiOnTheSameFolderIsTurnedAway() {
    var wiring = new Wiring(CLOCK, Wiring.playedKeys());
    assertThat(wiring.open(folder.resolve("data"))).isInstanceOf(OpenResult.Opened.class);
    run(1, "event", "add", "--sample", "loa-janan");
    assertThat(words).startsWith("Balai sudah terbuka").hasLineCount(1);
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "bukan folder");
    run(1, "event", "add", "--sample", "loa-janan");
    assertThat(words).startsWith("Folder data").hasLineCount(1);
    assertThat(file).hasContent("bukan folder");
  }

  @Test
  void aFolderOfPicturesIsADoorToo() throws IOException {
    run(0, "event", "add", "--sample", "loa-janan");
    Path pictures = Files.createDirectory(folder.resolve("gambar"));
    Files.writeString(pictures.resolve("a.png"), "bukan gambar");
    run(1, scan(pictures));
    assertThat(words).contains("a.png");
  }

  @Test
  void aVideoIsADoorWhereEveryShowingIsAnsweredOnce() throws IOException {
    run(0, "event", "add", "--sample", "loa-janan");
    List<byte[]> pictures = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      pictures.add(
          Files.readAllBytes(
              Path.of("src/test/resources/frames/sequences", "seqB_0%d.jpg".formatted(i))));
    }
    Path video = folder.resolve("pintu.avi");
    Files.write(video, VideoFixture.avi("MJPG", 200_000, pictures));

    List<JsonNode> answers = run(0, scan(video));

    assertThat(answers).hasSize(2);
    assertThat(answers).extracting(a -> a.get("result").asString()).containsOnly("UNKNOWN");
    assertThat(answers.getFirst().get("file").asString()).startsWith("pintu.avi#");
    Files.write(video, VideoFixture.avi("H264", 200_000, pictures));
    run(1, scan(video));
    assertThat(words).contains("pintu.avi").contains("MJPEG");
  }

  private static String[] scan(Path frames) {
    return new String[] {
      "scan",
      "--event",
      "LOA-JANAN",
      "--session",
      "SOS",
      "--station",
      "P1",
      "--frames",
      frames.toString()
    };
  }

  private int importCount(String list) {
    return run(0, "import", "--event", "LOA-JANAN", list).getFirst().get("participants").asInt();
  }

  private List<String> codes(String event) throws IOException {
    Path csv = folder.resolve(event + ".csv");
    Path pdf = folder.resolve(event + ".pdf");
    run(0, "badges", "--event", event, "--out", pdf.toString(), "--codes", csv.toString());
    assertThat(pdf).exists();
    return Files.readAllLines(csv).stream()
        .skip(1)
        .map(line -> line.substring(line.lastIndexOf(',') + 1))
        .toList();
  }

  private static char other(char letter) {
    return letter == 'B' ? 'C' : 'B';
  }

  private static Path list(String name) {
    return Path.of("assets", "samples", name);
  }

  private List<JsonNode> scan(String input, String event, String session, int code) {
    return run(input, code, "scan", "--event", event, "--session", session, "--station", "Pintu 1");
  }

  private List<JsonNode> run(int code, String... arguments) {
    return run("", code, arguments);
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
        new Wiring(CLOCK, Wiring.playedKeys()).context(terminal, folder.resolve("data"));
    int exit = BalaiCommand.run(context, List.of(arguments));
    words = err.toString(StandardCharsets.UTF_8).strip();
    assertThat(exit).as("%s: %s", String.join(" ", arguments), words).isEqualTo(code);
    var lines = new ArrayList<JsonNode>();
    out.toString(StandardCharsets.UTF_8).lines().forEach(line -> lines.add(JSON.readTree(line)));
    return lines;
  }
}
