package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.TokenResult;
import id.balai.domain.participant.Role;
import id.balai.evidence.token.CertificateReader;
import id.balai.evidence.token.CwtTokens;
import id.balai.fixture.MovingClock;
import id.balai.fixture.PlainFile;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.file.ImageFiles;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The signed code on a certificate, from the facts to a picture of the paper and back.
final class VerificationCodeTest {

  private static final String LONG_NAME =
      "Drs. H. Abdurrahman Wahyudi Kusumanegara Prawirodirdjo, M.Si., M.AP.";
  private static final String LONG_EVENT =
      "Sosialisasi Netralitas ASN dan Perangkat Desa, Deklarasi Pilkada Damai, Pengukuhan Forum"
          + " Pembauran Kebangsaan, dan Pelepasan Kontingen Porseni PGRI";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"100", "125", "150"})
  void aPictureOfThePaperIsEnoughToCheckIt(int dpi) throws Exception {
    assertThat(readBack("Hj. Mu'minah Effendi, S.Pd., M.M.", Fixtures.event().name(), dpi))
        .isInstanceOf(TokenResult.Genuine.class);
  }

  @Test
  void theLongestNamesStillFitAtReadableSize() throws Exception {
    assertThat(readBack(LONG_NAME, LONG_EVENT, 100)).isInstanceOf(TokenResult.Genuine.class);
  }

  private TokenResult readBack(String name, String event, int dpi) throws Exception {
    var vault =
        PlainFile.office(
            folder, new MovingClock(Instant.parse("2024-10-07T01:14:00Z")), new SecureRandom());
    var tokens = new CwtTokens(vault);
    CertificatePaper plain = Fixtures.certificate(name, "sudut");
    String token = tokens.write(facts(plain, name, event)).orElseThrow();
    var identity =
        new PaperIdentity(
            plain.identity().code(), token, plain.identity().issued(), plain.identity().archive());
    var paper =
        new CertificatePaper(
            plain.event(),
            plain.recipient(),
            plain.number(),
            plain.programme(),
            plain.signatories(),
            plain.template(),
            identity);
    BufferedImage page = Pdfs.picture(Pdfs.bytes(o -> Pdfs.WRITER.write(paper, o)), 0, dpi);
    Path shown =
        Files.createDirectories(Path.of("target/screenshots"))
            .resolve("kode-sertifikat-" + event.length() + "-" + dpi + ".png");
    ImageIO.write(page, "png", shown.toFile());
    return new QrDecoder()
        .decodeThorough(ImageFiles.read(shown)).stream()
            .map(text -> new CertificateReader().check(text, vault.known()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no code was read at " + dpi + " dpi"));
  }

  private static CertificateFacts facts(CertificatePaper paper, String name, String event) {
    Event held = paper.event();
    return new CertificateFacts(
        paper.number(),
        name,
        Role.PARTICIPANT,
        event,
        held.date(),
        paper.programme().hours(),
        paper.identity().code(),
        paper.identity().issued().toInstant());
  }
}
