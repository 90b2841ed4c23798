package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OfficePapersTest {

  @Test
  void officialRecordsSpellTheDateInWordsAndAnnexTheMembers() throws IOException {
    String text =
        Pdfs.text(Pdfs.bytes(o -> Pdfs.WRITER.write(OfficeFixtures.record(), o)))
            .replaceAll("\\s+", " ");
    assertThat(text)
        .contains("Senin, tanggal tujuh bulan Oktober tahun dua ribu dua puluh empat")
        .contains("Lampiran Berita Acara: daftar anggota", "Saksi-saksi", "Hj. Mu'minah Effendi");
  }

  @Test
  void receiptListsAddUpInFiguresAndInWords() throws IOException {
    String text =
        Pdfs.text(Pdfs.bytes(o -> Pdfs.WRITER.write(OfficeFixtures.receipts(7), o)))
            .replaceAll("\\s+", " ");
    assertThat(text)
        .contains("Rp997.500,00", "Sembilan ratus sembilan puluh tujuh ribu lima ratus rupiah")
        .contains("1.050.000 52.500 997.500");
  }

  @Test
  void recapsAddUpAndListTheAbsent() throws IOException {
    String text = Pdfs.text(Pdfs.bytes(o -> Pdfs.WRITER.write(OfficeFixtures.recap(), o)));
    assertThat(text)
        .contains(
            "Jumlah 30 14 11 1 26 2 4 1 0 3",
            "sakit",
            "Daftar undangan yang tidak hadir",
            "Sutrisno");
  }

  @Test
  void everySlipHasItsNumber() throws IOException {
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(OfficeFixtures.slips(), o));
    assertThat(Pdfs.pages(pdf)).hasSize(2);
    assertThat(Pdfs.text(pdf)).contains("001", "010", "013").doesNotContain("014");
  }

  @Test
  void aPactStandsOnOnePageWithThePlaceForAStamp() throws IOException {
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(OfficeFixtures.pact(), o));
    assertThat(Pdfs.pages(pdf)).hasSize(1);
    assertThat(Pdfs.text(pdf)).contains("meterai", "NIP. 19710420 199703 1 901");
    assertThat(Pdfs.attachment(pdf)).contains("\"jenis\":\"pakta\"", Fixtures.LONGEST);
  }

  @Test
  void englishPapersHaveEnglishWordsAndTheHallsTimeZone() throws Exception {
    var english = new PdfPaperWriter(java.util.Locale.ENGLISH, Optional::empty);
    byte[] pdf =
        Pdfs.bytes(
            o -> english.write(Fixtures.sheet(3, id.balai.domain.layout.SheetLayout.STANDARD), o));
    assertThat(Pdfs.text(pdf))
        .contains("ATTENDANCE SHEET", "Monday, 7 October 2024", "WITA", "Page 1 of 1");
    assertThat(VeraPdf.broken(pdf)).isEmpty();
  }

  @Test
  void minutesHaveASectionForEverySession() throws IOException {
    String text = Pdfs.text(Pdfs.bytes(o -> Pdfs.WRITER.write(OfficeFixtures.minutes(), o)));
    assertThat(text).contains("NOTULA", "112 orang", "Sosialisasi Netralitas (09.00 – 10.30 WITA)");
  }
}
