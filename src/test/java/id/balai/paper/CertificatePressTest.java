package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.CertificateStack;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CertificatePressTest {

  @Test
  void filesOfABatchAreArchivalAndSearchable() throws Exception {
    List<CertificatePaper> batch = batch(12);
    CertificatePress press = Pdfs.WRITER.press(batch);
    byte[] pdf = Pdfs.bytes(o -> press.write(batch.get(3), o));
    assertThat(VeraPdf.broken(pdf)).isEmpty();
    assertThat(Pdfs.text(pdf)).contains("Hj. Mu'minah Effendi, S.Pd., M.M.");
    assertThat(Pdfs.attachment(pdf)).contains("Hj. Mu'minah Effendi, S.Pd., M.M.");
  }

  @Test
  void aBatchSaysTheSameAsSingleFiles() throws Exception {
    List<CertificatePaper> batch = batch(11);
    CertificatePress press = Pdfs.WRITER.press(batch);
    for (CertificatePaper paper : batch) {
      byte[] pdf = Pdfs.bytes(o -> press.write(paper, o));
      byte[] single = Pdfs.bytes(o -> Pdfs.WRITER.write(paper, o));
      assertThat(Pdfs.text(pdf)).isEqualTo(Pdfs.text(single));
    }
  }

  @Test
  void equalBatchesGiveEqualBytes() throws Exception {
    List<CertificatePaper> batch = batch(5);
    CertificatePress first = Pdfs.WRITER.press(batch);
    CertificatePress second =
        new PdfPaperWriter(id.balai.paper.word.PaperMessages.INDONESIAN, Optional::empty)
            .press(batch);
    byte[] pdf = Pdfs.bytes(o -> first.write(batch.getLast(), o));
    assertThat(Pdfs.bytes(o -> second.write(batch.getLast(), o))).isEqualTo(pdf);
    assertThat(Pdfs.bytes(o -> first.write(batch.getLast(), o))).isEqualTo(pdf);
  }

  @Test
  void aBatchGoesOnWhileOtherCertificatesAreLookedAt() throws Exception {
    List<CertificatePaper> batch = batch(2);
    CertificatePress press = Pdfs.WRITER.press(batch);
    byte[] before = Pdfs.bytes(o -> press.write(batch.getFirst(), o));
    for (int hours = 1; hours <= 6; hours++) {
      CertificatePaper like = Fixtures.certificate("Sutrisno", "pita");
      var other =
          new CertificatePaper(
              like.event(),
              like.recipient(),
              like.number(),
              new CertificatePaper.Programme(CertificatePaper.Kind.CERTIFICATE, hours, List.of()),
              like.signatories(),
              like.template(),
              like.identity());
      Pdfs.bytes(o -> Pdfs.WRITER.write(other, o));
    }
    assertThat(Pdfs.bytes(o -> press.write(batch.getFirst(), o))).isEqualTo(before);
    assertThat(Pdfs.bytes(o -> press.write(batch.getLast(), o))).isNotEmpty();
  }

  @Test
  void aStrangerToTheBatchIsRefusedInsteadOfLosingLetters() throws Exception {
    CertificatePress press = Pdfs.WRITER.press(batch(2));
    var stranger = Fixtures.certificate("Žižek Q.", "sudut");
    assertThatThrownBy(() -> Pdfs.bytes(o -> press.write(stranger, o)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStackForThePrinterHasAPageForEveryoneAndStaysSmall() throws Exception {
    var stack = new CertificateStack(batch(40), Fixtures.identity());
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(stack, o));
    assertThat(Pdfs.pages(pdf)).hasSize(40).allMatch(p -> p.contains("800.1/017/KEC-RP/X/2024"));
    assertThat(pdf.length / 40).isLessThan(8_000);
    var few = new CertificateStack(batch(3), Fixtures.identity());
    assertThat(VeraPdf.broken(Pdfs.bytes(o -> Pdfs.WRITER.write(few, o)))).isEmpty();
  }

  @Test
  void aPressIsManyTimesFasterThanSingleFiles() throws Exception {
    List<CertificatePaper> batch = batch(60);
    CertificatePress press = Pdfs.WRITER.press(batch);
    Pdfs.Writing pressed =
        o -> {
          for (CertificatePaper paper : batch) {
            press.write(paper, o);
          }
        };
    Pdfs.Writing single =
        o -> {
          for (CertificatePaper paper : batch) {
            Pdfs.WRITER.write(paper, o);
          }
        };
    cpu(single);
    cpu(pressed);
    assertThat(cpu(pressed) * 2).isLessThan(cpu(single));
  }

  /// Processor time of this thread in milliseconds.
  private static double cpu(Pdfs.Writing writing) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    writing.write(OutputStream.nullOutputStream());
    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static List<CertificatePaper> batch(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            at -> Fixtures.certificate(Fixtures.NAMES.get(at % Fixtures.NAMES.size()), "sudut"))
        .toList();
  }
}
