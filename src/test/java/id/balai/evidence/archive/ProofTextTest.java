package id.balai.evidence.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Sha256;
import id.balai.domain.evidence.OfficeKey;
import id.balai.evidence.archive.ProofText.Proven;
import id.balai.evidence.key.OfficeVault;
import id.balai.evidence.log.MerkleTree;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.fixture.PlainFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// Signed statements and proofs as texts: one way of writing each, and a change of any kind shows.
final class ProofTextTest {

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private static OfficeVault vault;

  @BeforeAll
  static void draw() {
    vault = PlainFile.office(folder, new MovingClock(People.MORNING), new SecureRandom());
    vault.current();
  }

  @Test
  void aStatementIsCanonicalAndHoldsUnderItsKey() throws Exception {
    byte[] bytes = statement(17);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(new JsonCanonicalizer(text).getEncodedString()).isEqualTo(text);
    SealReading read = SealReading.of(bytes).orElseThrow();
    assertThat(read.holds()).isTrue();
    assertThat(read.key().publicKey()).isEqualTo(vault.current().publicKey());
    assertThat(read.entries()).isEqualTo(17);
    assertThat(read.root()).isEqualTo("ab".repeat(32));
    assertThat(read.files()).containsExactly(Map.entry("a.txt", "00"), Map.entry("é.txt", "11"));
    assertThat(read.isClosed()).isTrue();
  }

  @Test
  void anyOtherByteMakesAStatementNoneOrOneThatDoesNotHold() {
    byte[] bytes = statement(3);
    for (int at = 0; at < bytes.length; at++) {
      for (int bit : new int[] {1, 32}) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) bit;
        assertThat(SealReading.of(changed).filter(SealReading::holds)).as("byte %d", at).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "17",
        "\"x\"",
        "{\"tanda_tangan\":\"00\"}",
        " STATEMENT",
        "STATEMENT ",
        "STATEMENT\n",
        "STATEMENTSTATEMENT",
        "\ufeffSTATEMENT",
        "BLANKED",
        "UPPER",
        "TWICE"
      })
  void aStatementThatIsWrittenOtherwiseIsNone(String form) {
    String text = new String(statement(3), StandardCharsets.UTF_8);
    String other =
        switch (form) {
          case "BLANKED" -> text.replace("\":", "\": ");
          case "UPPER" -> text.replaceAll("(\"tanda_tangan\":\")(....)", "$1ABCD");
          case "TWICE" -> text.replace("{\"akar\"", "{\"akar\":\"x\",\"akar\"");
          default -> form.replace("STATEMENT", text);
        };
    assertThat(other).isNotEqualTo(text);
    assertThat(SealReading.of(other.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"kunci,bukan kunci", "kunci,''", "ditulis,kemarin", "ditulis,''"})
  void aStatementOfNoKeyOrNoTimeIsNone(String field, String value) {
    ObjectNode fields = fields(3).put(field, value);
    byte[] bytes = new SealText(fields, "0".repeat(128)).bytes();
    assertThat(SealReading.of(bytes)).isEmpty();
  }

  @Test
  void aStatementOfAnOpenEventSaysSo() {
    ObjectNode fields = fields(3);
    fields.remove("ditutup");
    var text = new SealText(fields, "");
    byte[] bytes = text.signed(vault.sign(text.toBeSigned()).orElseThrow()).bytes();
    assertThat(SealReading.of(bytes).orElseThrow().isClosed()).isFalse();
  }

  @Test
  void aProofComesBackWithEveryEntryInItsOrder() {
    var random = new Random(9162);
    for (int round = 0; round < 50; round++) {
      var tree = new MerkleTree();
      List<String> log = List.of("{\"a\":\"é\\n\"}", "{}", "\t", "satu\"dua", "\ud83d\ude00", "x");
      log.forEach(line -> tree.add(line.getBytes(StandardCharsets.UTF_8)));
      List<Proven> entries =
          random
              .ints(1 + random.nextInt(5), 0, log.size())
              .distinct()
              .mapToObj(at -> proven(tree, log, at))
              .toList();
      var proof = new ProofText("{\"segel\":1}", entries);
      byte[] bytes = proof.bytes();
      assertThat(ProofText.parse(bytes)).hasValue(proof);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith(ProofText.START);
      for (Proven entry : entries) {
        assertThat(
                MerkleTree.proves(
                    entry.body().getBytes(StandardCharsets.UTF_8),
                    entry.index(),
                    log.size(),
                    entry.path().stream().map(HexFormat.of()::parseHex).toList(),
                    tree.root()))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"entri\":[]}",
        "{\"entri\":{\"a\":1},\"jenis\":\"bukti-catatan-balai\",\"segel\":\"\",\"versi\":1}",
        "{\"entri\":[],\"jenis\":\"bukti-catatan-balai\",\"segel\":\"\",\"versi\":2}",
        "{\"entri\":[],\"jenis\":\"bukti-lain\",\"segel\":\"\",\"versi\":1}",
        "{\"entri\":[17],\"jenis\":\"bukti-catatan-balai\",\"segel\":\"\",\"versi\":1}",
        "{\"entri\":[{\"catatan\":\"\",\"jalur\":[],\"nomor\":1.5}],\"jenis\":\"bukti-catatan-balai\",\"segel\":\"\",\"versi\":1}",
        "{\"entri\":[{\"catatan\":\"\",\"jalur\":[],\"nomor\":99999999999}],\"jenis\":\"bukti-catatan-balai\",\"segel\":\"\",\"versi\":1}",
        "{\"entri\":[{\"catatan\":\"\",\"jalur\":\"ab\",\"nomor\":1}],\"jenis\":\"bukti-catatan-balai\",\"segel\":\"\",\"versi\":1}",
        "{\"entri\":[{\"catatan\":\"\",\"jalur\":[],\"lain\":1,\"nomor\":1}],\"jenis\":\"bukti-catatan-balai\",\"segel\":\"\",\"versi\":1}"
      })
  void aProofThatIsWrittenOtherwiseIsNone(String text) {
    assertThat(ProofText.parse(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void anEmptyProofIsReadAndHoldsNothing() {
    var empty = new ProofText("", List.of());
    assertThat(ProofText.parse(empty.bytes())).hasValue(empty);
  }

  @Test
  void aTreeOfListsThatIsTooDeepIsNone() {
    byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertThat(ProofText.parse(deep)).isEmpty();
    assertThat(SealReading.of(deep)).isEmpty();
  }

  @Test
  void theListOfWhatIsNoContentIsSortedWhateverTheOrderOfTheMap() {
    String list = SealReading.tagManifest(Map.of("b.txt", "22", "a.txt", "11", "B.txt", "33"));
    assertThat(list).isEqualTo("33  B.txt\n11  a.txt\n22  b.txt\n");
  }

  private static Proven proven(MerkleTree tree, List<String> log, int at) {
    List<String> path = tree.path(at).stream().map(HexFormat.of()::formatHex).toList();
    Optional<String> personal =
        at % 2 == 0
            ? Optional.of("{\"salt\":\"" + Sha256.hex(log.get(at)) + "\"}")
            : Optional.empty();
    return new Proven(at, log.get(at), personal, path);
  }

  private static byte[] statement(int entries) {
    var text = new SealText(fields(entries), "");
    return text.signed(vault.sign(text.toBeSigned()).orElseThrow()).bytes();
  }

  private static ObjectNode fields(int entries) {
    OfficeKey key = vault.current();
    ObjectNode fields = SealText.JSON.createObjectNode();
    fields.put("jenis", "segel-arsip-balai").put("versi", 1).put("nama", "Sosialisasi \"é\"");
    fields.put("ditulis", People.MORNING.toString()).put("ditutup", People.MORNING.toString());
    fields.put("kunci", key.publicKey()).put("entri", entries).put("akar", "ab".repeat(32));
    fields.putObject("berkas").put("é.txt", "11").put("a.txt", "00");
    return fields;
  }
}
