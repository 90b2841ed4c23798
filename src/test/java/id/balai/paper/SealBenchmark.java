package id.balai.paper;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.evidence.token.CwtTokens;
import id.balai.fixture.PlainFile;
import id.balai.paper.word.PaperMessages;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What a signed code and a seal add to a certificate, in processor time of one thread.
public final class SealBenchmark {

  private static final int ROUNDS = 6;
  private static final int FILES = 500;

  private SealBenchmark() {}

  /// Runs the rounds; the last one counts.
  public static void main(String[] arguments) throws Exception {
    var vault =
        PlainFile.office(Files.createTempDirectory("kunci"), Clock.systemUTC(), new SecureRandom());
    var sealed = new PdfPaperWriter(PaperMessages.INDONESIAN, vault::seal);
    var plain = new PdfPaperWriter(PaperMessages.INDONESIAN, Optional::empty);
    CertificatePaper bare = Fixtures.certificate("Hj. Mu'minah Effendi, S.Pd., M.M.", "sudut");
    var tokens = new CwtTokens(vault);
    CertificatePaper coded = coded(bare, tokens.write(facts(bare)).orElseThrow());
    for (int round = 1; round <= ROUNDS; round++) {
      double none = pressed(plain, bare);
      double code = pressed(plain, coded);
      double both = pressed(sealed, coded);
      double token = cpu(() -> tokens.write(facts(bare)));
      System.out.printf(
          "round %s: without %s ms, with code %s ms, with code and seal %s ms, signing a code %s"
              + " ms%n",
          round, none, code, both, token);
    }
  }

  private static double pressed(PdfPaperWriter writer, CertificatePaper paper) throws Exception {
    CertificatePress press = writer.press(List.of(paper));
    return cpu(() -> press.write(paper, OutputStream.nullOutputStream()));
  }

  /// Work that may fail.
  private interface Work {
    void run() throws Exception;
  }

  private static double cpu(Work work) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < FILES; i++) {
      work.run();
    }
    return Math.round((threads.getCurrentThreadCpuTime() - before) / 1e4 / FILES) / 100.0;
  }

  private static CertificatePaper coded(CertificatePaper bare, String token) {
    PaperIdentity identity = bare.identity();
    return new CertificatePaper(
        bare.event(),
        bare.recipient(),
        bare.number(),
        bare.programme(),
        bare.signatories(),
        bare.template(),
        new PaperIdentity(identity.code(), token, identity.issued(), identity.archive()));
  }

  private static CertificateFacts facts(CertificatePaper paper) {
    return new CertificateFacts(
        paper.number(),
        paper.recipient().name(),
        paper.recipient().role(),
        paper.event().name(),
        paper.event().date(),
        paper.programme().hours(),
        paper.identity().code(),
        paper.identity().issued().toInstant());
  }
}
