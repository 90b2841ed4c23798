package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.layout.SheetLayout;
import id.balai.evidence.key.LocalStamps;
import id.balai.evidence.key.OfficeVault;
import id.balai.fixture.MovingClock;
import id.balai.fixture.PlainFile;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Papers carry the office's seal in their first revision and stay archival and accessible.
final class SealedPapersTest {

  private static final Dss.Verdict GOOD =
      new Dss.Verdict(Indication.TOTAL_PASSED, SignatureLevel.PAdES_BASELINE_B);

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private static OfficeVault vault;

  @SuppressWarnings("NullAway.Init") // before every test
  private static PaperWriter writer;

  @BeforeAll
  static void keys() {
    vault =
        PlainFile.office(
            folder, new MovingClock(Instant.parse("2024-10-07T01:14:00Z")), new SecureRandom());
    writer = new PdfPaperWriter(id.balai.paper.word.PaperMessages.INDONESIAN, vault::seal);
  }

  static Stream<Arguments> papers() {
    return Stream.of(
        paper("sheet", out -> writer.write(Fixtures.sheet(40, SheetLayout.STANDARD), out)),
        paper(
            "badges", out -> writer.write(Fixtures.badges(9, BadgeSheet.Layout.EIGHT_ON_A4), out)),
        paper("declaration", out -> writer.write(Fixtures.declaration(7, 2), out)),
        paper("record", out -> writer.write(OfficeFixtures.record(), out)),
        paper("certificate", out -> writer.write(Fixtures.certificateWithTopics(), out)),
        paper("pressed", SealedPapersTest::press));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void anIndependentJudgeAcceptsTheSealAndTheFileStaysArchival(String kind, Pdfs.Writing writing)
      throws Exception {
    byte[] pdf = Pdfs.bytes(writing);
    assertThat(Dss.verdicts(pdf, vault.current().certificate())).containsExactly(GOOD);
    assertThat(VeraPdf.broken(pdf)).isEmpty();
    assertThat(Pdfs.bytes(writing)).isEqualTo(pdf);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text).containsOnlyOnce("%%EOF").containsOnlyOnce("/ByteRange");
  }

  @ParameterizedTest(name = "{0}, stamped")
  @MethodSource("papers")
  void anIndependentJudgeAcceptsTheStampAndTheFileStaysArchival(String kind, Pdfs.Writing writing)
      throws Exception {
    try (var stamps = new LocalStamps(Instant.parse("2024-10-07T01:15:00Z"))) {
      vault.timeStampService(Optional.of(stamps.address()));
      byte[] pdf = Pdfs.bytes(writing);
      assertThat(Dss.verdicts(pdf, vault.current().certificate(), stamps.certificate()))
          .containsExactly(
              new Dss.Verdict(Indication.TOTAL_PASSED, SignatureLevel.PAdES_BASELINE_T));
      assertThat(VeraPdf.broken(pdf)).isEmpty();
      assertThat(vault.stamping()).isEqualTo(KeyVault.Stamping.READY);
    } finally {
      vault.timeStampService(Optional.empty());
    }
  }

  @Test
  void oneChangedByteBreaksTheSeal() throws Exception {
    byte[] pdf = Pdfs.bytes(SealedPapersTest::press);
    int producer = new String(pdf, StandardCharsets.ISO_8859_1).lastIndexOf("/Producer");
    pdf[producer + "/Producer (".length()] ^= 1;
    assertThat(Dss.verdicts(pdf, vault.current().certificate()))
        .allMatch(verdict -> verdict.indication() == Indication.TOTAL_FAILED);
  }

  @Test
  void whileTheKeysStandLockedPapersComeWithoutASeal() throws Exception {
    var locked = new PdfPaperWriter(id.balai.paper.word.PaperMessages.INDONESIAN, Optional::empty);
    byte[] pdf = Pdfs.bytes(out -> locked.write(OfficeFixtures.record(), out));
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/ByteRange");
  }

  private static void press(OutputStream out) throws java.io.IOException {
    CertificatePaper paper = Fixtures.certificate("Hj. Mu'minah Effendi, S.Pd., M.M.", "sudut");
    writer.press(List.of(paper)).write(paper, out);
  }

  private static Arguments paper(String name, Pdfs.Writing writing) {
    return Arguments.of(name, writing);
  }
}
