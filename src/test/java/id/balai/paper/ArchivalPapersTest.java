package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of paper is PDF/A-3a and PDF/UA-1 at once.
final class ArchivalPapersTest {

  private static final PdfPaperWriter WRITER =
      new PdfPaperWriter(id.balai.paper.word.Words.INDONESIAN);

  static Stream<Arguments> papers() {
    return Stream.of(
        paper("daftar-hadir", (w, out) -> w.write(Fixtures.sheet(9, SheetLayout.STANDARD), out)),
        paper("kartu", (w, out) -> w.write(Fixtures.badges(9, BadgeSheet.Layout.EIGHT_ON_A4), out)),
        paper(
            "sertifikat",
            (w, out) ->
                w.write(Fixtures.certificate("Hj. Siti Rahmawati, S.Pd., M.M.", "sudut"), out)),
        paper(
            "sertifikat-bingkai",
            (w, out) -> w.write(Fixtures.certificate("Ma'ruf Syafi'i, S.Pd.", "bingkai"), out)),
        paper(
            "sertifikat-pita",
            (w, out) ->
                w.write(Fixtures.certificate("Fransiskus Xaverius Bala Keban", "pita"), out)),
        paper(
            "kartu-sepuluh",
            (w, out) -> w.write(Fixtures.badges(10, BadgeSheet.Layout.TEN_ON_A4), out)),
        paper("kartu-satu", (w, out) -> w.write(Fixtures.badges(1, BadgeSheet.Layout.SINGLE), out)),
        paper(
            "daftar-hadir-kosong",
            (w, out) ->
                w.write(Fixtures.sheet(20, SheetLayout.STANDARD.in(SheetMode.EMPTY_LINES)), out)),
        paper("daftar-hadir-lebar", (w, out) -> w.write(Fixtures.sheet(25, Fixtures.wide()), out)),
        paper("pakta", (w, out) -> w.write(OfficeFixtures.pact(), out)),
        paper("berita-acara", (w, out) -> w.write(OfficeFixtures.record(), out)),
        paper("kontingen", (w, out) -> w.write(OfficeFixtures.roster(6), out)),
        paper("rekap", (w, out) -> w.write(OfficeFixtures.recap(), out)),
        paper("penerimaan", (w, out) -> w.write(OfficeFixtures.receipts(7), out)),
        paper("slip", (w, out) -> w.write(OfficeFixtures.slips(), out)),
        paper("undangan", (w, out) -> w.write(OfficeFixtures.invited(), out)),
        paper("foto", (w, out) -> w.write(OfficeFixtures.photos(), out)),
        paper("notula", (w, out) -> w.write(OfficeFixtures.minutes(), out)),
        paper("sertifikat-materi", (w, out) -> w.write(Fixtures.certificateWithTopics(), out)),
        paper("deklarasi", (w, out) -> w.write(Fixtures.declaration(7, 2), out)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void everyPaperIsArchivalAndAccessible(String name, Writing writing) throws Exception {
    var out = new ByteArrayOutputStream();
    writing.write(WRITER, out);
    Path gallery = Path.of("target", "papers");
    Files.createDirectories(gallery);
    Files.write(gallery.resolve(name + ".pdf"), out.toByteArray());
    assertThat(VeraPdf.broken(out.toByteArray())).isEmpty();
  }

  private static Arguments paper(String name, Writing writing) {
    return Arguments.of(name, writing);
  }

  /// Writes one paper.
  interface Writing {
    void write(PaperWriter writer, OutputStream out) throws Exception;
  }
}
