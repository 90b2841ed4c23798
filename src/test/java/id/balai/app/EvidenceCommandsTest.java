package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Context;
import id.balai.cli.Terminal;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.SigningPlace;
import id.balai.evidence.externalsigning.OutsideService;
import id.balai.evidence.forgery.SmallArchive;
import id.balai.evidence.verify.AddedSignatures;
import id.balai.paper.preview.PdfPageLooks;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the command line says of papers, proofs and archives, and with which exit code.
final class EvidenceCommandsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Clock CLOCK = Clock.fixed(SmallArchive.NOW, ZoneOffset.UTC);

  @TempDir static Path made;
  @TempDir Path place;

  private String words = "";

  /// An event that was held, once for all tests; each has a copy of its own.
  @BeforeAll
  static void hold() throws IOException {
    try (Workspace workspace = TestHouses.open(made, CLOCK)) {
      Event event =
          workspace
              .services()
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja")
              .orElseThrow();
      SmallArchive.hold(workspace.services(), event, 3);
      workspace.services().certificates().issue(event);
    }
  }

  @BeforeEach
  void copy() throws IOException {
    Commands.copy(made, place.resolve("data"));
  }

  @Test
  void aReplacedAndAVoidedCertificateAreSaidToBeSo() throws IOException {
    Path papers = place.resolve("sertifikat");
    run("", 0, "certificates", "--event", "RANTAU-PULUNG", "--out", papers.toString());
    List<Path> files = files(papers, ".pdf");
    try (Workspace workspace = workspace()) {
      workspace.services().certificates().reissuing().reissue(event(workspace), 1, "salah nama");
      workspace.services().certificates().reissuing().withdraw(event(workspace), 2, "keliru");
    }
    Path data = place.resolve("data");
    run("", 1, "verify", "--data", data.toString(), files.get(0).toString());
    assertThat(words).contains("sudah diganti");
    run("", 1, "verify", "--data", data.toString(), files.get(1).toString());
    assertThat(words).contains("sudah dibatalkan");
    run("", 0, "verify", "--data", data.toString(), files.get(2).toString());
    Path archives = place.resolve("arsip");
    run("", 0, "archive", "--event", "RANTAU-PULUNG", "--close", "--out", archives.toString());
    Path archive = archives.resolve("RANTAU-PULUNG");
    String key = archive.resolve("data/kunci/kunci-kantor.json").toString();
    String[] known = {"verify", "--key", key, "--archive", archive.toString()};
    elsewhere(1, known, files.get(0));
    assertThat(words).contains("sudah diganti");
    elsewhere(1, known, files.get(1));
    assertThat(words).contains("sudah dibatalkan");
    elsewhere(0, known, files.get(2));
    elsewhere(0, new String[] {"verify", "--key", key}, archive);
    elsewhere(1, new String[] {"verify"}, archive);
    Files.writeString(archive.resolve("data/data/sertifikat.json"), "[]\n");
    elsewhere(1, known, files.get(2));
    assertThat(words).contains("sendiri tidak sah");
  }

  @Test
  void aProofAndTheWayOfASignedPaperAreChecked() throws Exception {
    Path proofs = place.resolve("bukti");
    run("", 0, "archive", "--event", "RANTAU-PULUNG", "--proof", "1", "--out", proofs.toString());
    Path proof = files(proofs, ".json").getFirst();
    run("", 0, "verify", proof.toString());
    Files.writeString(proof, Files.readString(proof).replace("RANTAU", "RANTAI"));
    run("", 1, "verify", proof.toString());
    run("", 1, "verify", "BLI1:RUSAK");
    assertThat(words).startsWith("Kode sertifikat: Tidak sah");
    run("", 1, "archive", "--event", "RANTAU-PULUNG", "--proof", "999", "--out", place + "/x");

    Path out = place.resolve("tte");
    run("", 2, "tte");
    run("", 2, "tte", "export", "--event", "RANTAU-PULUNG", "--anchors", "##", "--out", "x");
    run("", 1, "tte", "export", "--event", "RANTAU-PULUNG", "--anchors", "e", "--out", out + "");
    assertThat(words).contains("pilih tanda lain");
    run("", 0, "tte", "export", "certificates", "--event", "RANTAU-PULUNG", "--out", out + "");
    run("", 0, "tte", "export", "recap", "--event", "RANTAU-PULUNG", "--out", out + "");
    Path file = out.resolve("sertifikat-0001.pdf");
    Path back = Files.createDirectories(place.resolve("kembali"));
    byte[] sent = Files.readAllBytes(file);
    Files.write(back.resolve("a.pdf"), new OutsideService("Fulan").sign(sent, Optional.empty()));
    threeVerdicts(sent);
    JsonNode taken = run("", 0, "tte", "import", back.toString()).getFirst();
    assertThat(taken.get("signers").get(0).asString()).isEqualTo("Fulan");
    run("", 0, "tte", "import", back.toString());
    assertThat(words).contains("sudah diterima");
    run("", 1, "tte", "import", file.toString());
    assertThat(words).contains("belum ditandatangani");
    run("", 1, "tte", "import", back + "/tiada.pdf");
    assertThat(words).contains("tiada.pdf tidak ada");
    run("", 0, "verify", "--data", place.resolve("data").toString(), back + "/a.pdf");
    assertThat(words).contains("Ditandatangani di luar oleh Fulan").contains("terhubung");
    JsonNode report =
        run("", 0, "verify", "--json", "--data", place.resolve("data") + "", back + "/a.pdf")
            .getFirst();
    assertThat(report.get("holds").asBoolean()).isTrue();

    run("", 0, "archive", "--event", "RANTAU-PULUNG", "--close", "--out", place + "/arsip");
    Path archive = place.resolve("arsip/RANTAU-PULUNG");
    Path kept = archive.resolve("data/tte");
    assertThat(kept).isDirectoryContaining("glob:**-asal.pdf");
    assertThat(Files.readAllBytes(kept.resolve("0001-sertifikat-0001-asal.pdf"))).isEqualTo(sent);
    assertThat(kept.resolve("0001-sertifikat-0001-tte.pdf"))
        .hasSameBinaryContentAs(back.resolve("a.pdf"));
    String key = archive.resolve("data/kunci/kunci-kantor.json").toString();
    elsewhere(0, new String[] {"verify", "--key", key}, archive);
    String[] known = {"verify", "--key", key, "--archive", archive.toString()};
    elsewhere(0, known, back.resolve("a.pdf"));
    assertThat(words).contains("terhubung dalam catatan kegiatan");
  }

  /// Genuine, signed by a stranger in his place, and signed over other words.
  private void threeVerdicts(byte[] sent) throws Exception {
    Path data = place.resolve("data");
    Path pictures = place.resolve("gambar");
    SigningPlace free = new AddedSignatures(new PdfPageLooks()).places(sent).getFirst();
    var over = new SigningPlace(1, free.left(), 260, free.width(), 50, "#", "", true);
    var stranger = new OutsideService("Orang Asing");
    Path whole = Files.write(place.resolve("utuh.pdf"), sent);
    Path signed = Files.write(place.resolve("asing.pdf"), stranger.sign(sent, Optional.of(free)));
    Path forged = Files.write(place.resolve("palsu.pdf"), stranger.sign(sent, Optional.of(over)));
    run("", 0, "verify", "--data", data.toString(), whole.toString());
    assertThat(words).startsWith("utuh.pdf: Sah:");
    run("", 3, "verify", "--data", data + "", "--pictures", pictures + "", signed.toString());
    assertThat(words)
        .contains("asing.pdf: Utuh, dengan tambahan")
        .contains("Tanda tangan 1: Orang Asing (penerbit sertifikat: Penerbit Uji), halaman 1")
        .contains("asing.pdf-1.png")
        .doesNotContain("Sah");
    assertThat(pictures.resolve("asing.pdf-1.png")).isNotEmptyFile();
    JsonNode line =
        run("", 3, "verify", "--json", "--data", data.toString(), signed.toString()).getFirst();
    assertThat(line.get("verdict").asString()).isEqualTo("HOLDS_WITH_ADDITIONS");
    assertThat(line.get("holds").asBoolean()).isFalse();
    assertThat(line.get("additions").get(0).get("place").get("page").asInt()).isEqualTo(1);
    run("", 1, "verify", "--data", data.toString(), whole.toString(), forged.toString());
    assertThat(words).contains("palsu.pdf: Tidak sah: dokumen diubah sesudah disegel kantor");
    run("", 1, "tte", "import", forged.toString());
    assertThat(words).contains("di luar tempat");
    run("", 3, "verify", "--data", data.toString(), whole.toString(), signed.toString());
  }

  @Test
  void keysUnderAPasswordAndAServiceForStampsAreSetFromTheCommandLine() throws IOException {
    run("", 2, "keys", "--timestamp", "ftp://cap.contoh");
    assertThat(words).contains("https://");
    run("", 0, "keys", "--timestamp", "http://127.0.0.1:9/");
    try (Workspace workspace = workspace()) {
      assertThat(workspace.services().keys().timeStampService()).isPresent();
    }
    run("", 0, "keys", "--timestamp", "off");
    try (Workspace workspace = workspace()) {
      assertThat(workspace.services().keys().timeStampService()).isEmpty();
      workspace.services().keys().protect("rahasia kantor".toCharArray());
    }
    String[] export = {"tte", "export", "--event", "RANTAU-PULUNG", "--out", place + "/kunci"};
    run("", 1, export);
    assertThat(words).contains("Kunci kantor terkunci");
    String[] open = {
      "tte", "export", "--event", "RANTAU-PULUNG", "--password", "--out", place + "/kunci"
    };
    run("salah sekali\n", 1, open);
    assertThat(words).contains("tidak membuka kunci kantor");
    run("rahasia kantor\n", 0, open);
    String[] archive = {
      "archive", "--event", "RANTAU-PULUNG", "--password", "--out", place + "/arsip"
    };
    run("rahasia kantor\n", 0, archive);
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private static Event event(Workspace workspace) {
    return workspace.services().repositories().events().all().getFirst();
  }

  private Workspace workspace() {
    return TestHouses.open(place.resolve("data"), CLOCK);
  }

  /// On a computer that has no house of this office.
  private void elsewhere(int code, String[] arguments, Path subject) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add(subject.toString());
    run(place.resolve("lain"), "", code, all.toArray(String[]::new));
  }

  private List<JsonNode> run(String input, int code, String... arguments) {
    return run(place.resolve("data"), input, code, arguments);
  }

  private List<JsonNode> run(Path data, String input, int code, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Context context = new Wiring(CLOCK, Wiring.playedKeys()).context(terminal, data);
    int exit = BalaiCommand.run(context, List.of(arguments));
    String answer = out.toString(StandardCharsets.UTF_8);
    words = (err.toString(StandardCharsets.UTF_8) + answer).strip();
    assertThat(exit).as("%s: %s", String.join(" ", arguments), words).isEqualTo(code);
    return answer
        .lines()
        .filter(line -> line.startsWith("{"))
        .map(line -> JSON.readTree(line))
        .toList();
  }
}
