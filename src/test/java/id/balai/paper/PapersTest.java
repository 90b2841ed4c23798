package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.JointDeclaration;
import id.balai.domain.document.SheetMark;
import id.balai.domain.document.Signer;
import id.balai.domain.layout.SheetLayout;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PapersTest {

  @Test
  void equalContentGivesEqualBytes() throws IOException {
    var other = new PdfPaperWriter(id.balai.paper.word.PaperMessages.INDONESIAN, Optional::empty);
    var sheet = Fixtures.sheet(12, SheetLayout.STANDARD);
    assertThat(Pdfs.bytes(o -> other.write(sheet, o)))
        .isEqualTo(Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o)));
    var certificate = certificate(Fixtures.LONGEST);
    assertThat(Pdfs.bytes(o -> other.write(certificate, o)))
        .isEqualTo(Pdfs.bytes(o -> Pdfs.WRITER.write(certificate, o)));
  }

  @ParameterizedTest
  @EnumSource(BadgeSheet.Layout.class)
  void everyBadgeOfASheetIsReadFromItsPicture(BadgeSheet.Layout layout) throws Exception {
    int perPage =
        switch (layout) {
          case EIGHT_ON_A4 -> 8;
          case TEN_ON_A4 -> 10;
          case SINGLE -> 1;
        };
    BadgeSheet sheet = Fixtures.badges(perPage, layout);
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o));
    Result[] read =
        new QRCodeMultiReader()
            .decodeMultiple(bitmap(pdf, 150), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
    assertThat(Arrays.stream(read).map(Result::getText))
        .containsExactlyInAnyOrderElementsOf(
            sheet.cards().stream().map(c -> c.code().text()).toList());
  }

  @Test
  void aCardSaysNothingAboutThePersonInItsCode() throws Exception {
    BadgeSheet sheet = Fixtures.badges(1, BadgeSheet.Layout.SINGLE);
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o));
    assertThat(new QRCodeReader().decode(bitmap(pdf, 150)).getText()).startsWith("HDRB");
    assertThat(Pdfs.text(pdf)).contains("PESERTA", "No. 1", "Senin, 7 Oktober 2024");
  }

  @Test
  void theVerificationCodeOfACertificateIsReadFromItsPicture() throws Exception {
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(certificate("Sutrisno"), o));
    assertThat(new QRCodeReader().decode(bitmap(pdf, 100)).getText()).isEqualTo("BLI-7K4M-9QXE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sutrisno",
        Fixtures.LONGEST,
        "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft",
        "Ŵilliam Žižek–Nguyễn Văn Đức ʻOkina, S.Pd."
      })
  void namesOnCertificatesAreNeverCut(String name) throws IOException {
    String text = Pdfs.text(Pdfs.bytes(o -> Pdfs.WRITER.write(certificate(name), o)));
    assertThat(text.replaceAll("\\s+", "")).contains(name.replaceAll("\\s+", ""));
  }

  @Test
  void theBackPageListsTopicsAndHours() throws IOException {
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(Fixtures.certificateWithTopics(), o));
    List<String> pages = Pdfs.pages(pdf);
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).contains("3 jam pelajaran", "800.1/017/KEC-RP/X/2024");
    assertThat(pages.getLast()).contains("DAFTAR MATERI", "Fachrurrozi Adnan", "Jumlah");
    assertThat(Pdfs.attachment(pdf)).contains("\"nomor\":\"800.1/017/KEC-RP/X/2024\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 9, 34, 100})
  void everySignerHasACell(int signers) throws IOException {
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(Fixtures.declaration(signers, 0), o));
    String text = Pdfs.text(pdf);
    for (int number = 1; number <= signers; number++) {
      assertThat(text).containsPattern("(?m)^" + number + "\\.");
    }
    assertThat(text).contains("Saksi-saksi");
  }

  @Test
  void aCellStaysWhereItIsWhenOthersSign() throws IOException {
    JointDeclaration signed = Fixtures.declaration(20, 3);
    var open =
        signed.signers().stream()
            .map(s -> new Signer(s.name(), s.office(), java.util.Optional.empty()))
            .toList();
    var before =
        new JointDeclaration(
            signed.event(),
            signed.wording(),
            open,
            List.of(),
            signed.witnesses(),
            signed.format(),
            signed.identity());
    String first = Pdfs.pages(Pdfs.bytes(o -> Pdfs.WRITER.write(before, o))).getFirst();
    List<String> after = Pdfs.pages(Pdfs.bytes(o -> Pdfs.WRITER.write(signed, o)));
    assertThat(body(after.getFirst())).isEqualTo(body(first));
    assertThat(after.getLast()).contains("Lembar tambahan", "21.", "23.");
  }

  @Test
  void whoSignedATranslationHasItNamedInTheOwnCellOnly() throws IOException {
    JointDeclaration plain = Fixtures.declaration(12, 1);
    var signers = new java.util.ArrayList<>(plain.signers());
    signers.set(4, translated(signers.get(4), "en"));
    var sheet =
        new JointDeclaration(
            plain.event(),
            plain.wording(),
            signers,
            plain.latecomers(),
            plain.witnesses(),
            plain.format(),
            plain.identity());
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o));
    java.nio.file.Files.write(java.nio.file.Path.of("target/deklarasi-terjemahan.pdf"), pdf);
    assertThat(Pdfs.height(pdf, "bahasa Inggris"))
        .as("above the edge of its cell")
        .isLessThan(Pdfs.height(pdf, "8.") - 4 * 72 / 25.4f - 2);
    String text = Pdfs.text(pdf).replaceAll("\\s+", " ");
    assertThat(text).containsOnlyOnce("menandatangani terjemahan bahasa Inggris");
    assertThat(Pdfs.attachment(pdf)).containsOnlyOnce("\"bahasaTerjemahan\":\"en\"");
  }

  private static Signer translated(Signer signer, String language) {
    return new Signer(
        signer.name(),
        signer.office(),
        signer.ink(),
        List.of(SheetMark.ASSISTED),
        java.util.Optional.of(language));
  }

  private static String body(String page) {
    return page.lines().filter(l -> !l.contains("Halaman")).toList().toString();
  }

  @Test
  void charactersWithoutAFontAreNamedAndNeverPrintedAsBoxes() {
    assertThat(Pdfs.WRITER.unshowable("Ma'ruf Nguyễn ʿAlī Ж")).isEmpty();
    assertThat(Pdfs.WRITER.unshowable("محمد ab م")).contains("م ح د");
    assertThatThrownBy(() -> Pdfs.bytes(o -> Pdfs.WRITER.write(certificate("محمد"), o)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0645");
  }

  @Test
  void blanksOfAllKindsAreSpaces() throws IOException {
    String name = "Nor\u00a0Aina\tEff\u00adendi";
    assertThat(Pdfs.text(Pdfs.bytes(o -> Pdfs.WRITER.write(certificate(name), o))))
        .contains("Nor Aina Effendi");
  }

  private static CertificatePaper certificate(String name) {
    return Fixtures.certificate(name, "sudut");
  }

  private static BinaryBitmap bitmap(byte[] pdf, int dpi) throws IOException {
    var picture = Pdfs.picture(pdf, 0, dpi);
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    return new BinaryBitmap(
        new HybridBinarizer(
            new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
  }
}
