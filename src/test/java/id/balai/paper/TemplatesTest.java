package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.TemplateFlaw;
import id.balai.domain.document.TemplatePreview.Shown;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Templates that organizers write: good ones are used, others are refused in one word.
final class TemplatesTest {

  private static final String NAME =
      "<div id=\"f-nama\" style=\"position:absolute;left:20mm;top:60mm;width:200mm;height:20mm;"
          + "font-size:30pt;color:#0B5D4B;text-align:right\"></div>";

  /// A picture of 74 bytes that claims 30,000 pixels a side.
  private static final String CLAIMING = Base64.getEncoder().encodeToString(claiming());

  private static byte[] claiming() {
    var bytes = ByteBuffer.allocate(74);
    bytes.putLong(0x89504E470D0A1A0AL);
    var header = ByteBuffer.allocate(13);
    header.putInt(30_000).putInt(30_000).put(new byte[] {8, 2, 0, 0, 0});
    chunk(bytes, "IHDR", header.array());
    chunk(bytes, "IDAT", Arrays.copyOf(HexFormat.of().parseHex("78da63000000010001"), 17));
    chunk(bytes, "IEND", new byte[0]);
    return bytes.array();
  }

  private static void chunk(ByteBuffer bytes, String kind, byte[] content) {
    int start = bytes.position() + 4;
    bytes.putInt(content.length).put(kind.getBytes(StandardCharsets.US_ASCII)).put(content);
    var crc = new CRC32();
    crc.update(bytes.duplicate().flip().position(start));
    bytes.putInt((int) crc.getValue());
  }

  private static String table(String attribute) {
    return "<table><tr><td " + attribute + ">a</td></tr></table>";
  }

  static Stream<Arguments> flaws() {
    return Stream.of(
        arguments("<html><body><p>", TemplateFlaw.NOT_WELL_FORMED, "1"),
        arguments("", TemplateFlaw.NOT_WELL_FORMED, "1"),
        arguments("{\\rtf1}", TemplateFlaw.NOT_WELL_FORMED, "1"),
        arguments(page("<p>tanpa nama</p>"), TemplateFlaw.NO_NAME, ""),
        arguments(page(NAME + "<script>x()</script>"), TemplateFlaw.ACTIVE, "script"),
        arguments(page(NAME + "<p onclick=\"x()\">a</p>"), TemplateFlaw.ACTIVE, "onclick"),
        arguments(page(NAME + "<iframe src=\"x\"></iframe>"), TemplateFlaw.ACTIVE, "iframe"),
        arguments(
            page(NAME + "<img src=\"https://contoh.id/a.png\"/>"),
            TemplateFlaw.OUTSIDE,
            "https://contoh.id/a.png"),
        arguments(
            page(NAME + "<img src=\"file:///etc/passwd\"/>"),
            TemplateFlaw.OUTSIDE,
            "file:///etc/passwd"),
        arguments(
            page(NAME + "<p style=\"background: URL( 'a.png' )\">a</p>"),
            TemplateFlaw.OUTSIDE,
            "a.png"),
        arguments(
            "<html><head><style>@import 'a.css';</style></head><body>" + NAME + "</body></html>",
            TemplateFlaw.OUTSIDE,
            "@import"),
        arguments(
            "<html><head><link href=\"a.css\"/></head><body>" + NAME + "</body></html>",
            TemplateFlaw.OUTSIDE,
            "link"),
        arguments(
            "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + page(NAME + "&a;"),
            TemplateFlaw.NOT_WELL_FORMED,
            "1"),
        arguments(page(NAME + NAME), TemplateFlaw.DOUBLE_FIELD, "f-nama"),
        arguments(page(NAME + "<p id=\"f-gaji\"></p>"), TemplateFlaw.UNKNOWN_FIELD, "f-gaji"),
        arguments(
            page(NAME + "<p style=\"font-family: Comic Sans\">a</p>"),
            TemplateFlaw.UNKNOWN_FONT,
            "Comic Sans"),
        arguments(
            page(NAME + box("f-qr", "width:10mm;height:10mm")), TemplateFlaw.CODE_TOO_SMALL, "30"),
        arguments(page(NAME + "<div style=\"height:400mm\">a</div>b"), TemplateFlaw.OVERFLOW, ""),
        arguments(
            page(NAME + box("x", "left:290mm;white-space:nowrap") + "")
                .replace("></div></body>", ">kata yang keluar dari kertas</div></body>"),
            TemplateFlaw.OVERFLOW,
            ""),
        arguments(
            page(NAME + "<img src=\"data:image/png;base64," + CLAIMING + "\"/>"),
            TemplateFlaw.PICTURE,
            "30000 × 30000"),
        arguments(
            page(
                NAME + "<p style=\"background:url(data:image/png;base64," + CLAIMING + ")\">a</p>"),
            TemplateFlaw.PICTURE,
            "30000 × 30000"),
        arguments(
            page(NAME + "<img src=\"data:image/png;base64,AAAA\"/>"), TemplateFlaw.PICTURE, "?"),
        arguments(page(NAME + table("colspan=\"100000000\"")), TemplateFlaw.TOO_LARGE, ""),
        arguments(page(NAME + table("rowspan=\"51\"")), TemplateFlaw.TOO_LARGE, ""),
        arguments(page(NAME + table("width=\"10000%\"")), TemplateFlaw.TOO_LARGE, ""),
        arguments(page(NAME + "<p style=\"height:100000000mm\">a</p>"), TemplateFlaw.TOO_LARGE, ""),
        arguments(
            page(NAME + "<table><tr><td>".repeat(9) + "</td></tr></table>".repeat(9)),
            TemplateFlaw.TOO_LARGE,
            ""),
        arguments(page(NAME + "<b>".repeat(70) + "</b>".repeat(70)), TemplateFlaw.TOO_LARGE, ""),
        arguments(page(NAME + "<br/>".repeat(3000)), TemplateFlaw.TOO_LARGE, ""),
        arguments(
            page(NAME + " ".repeat(CertificateTemplate.MOST_CHARACTERS)),
            TemplateFlaw.TOO_LARGE,
            ""));
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void aTemplateThatCannotBeUsedIsRefusedWithItsReason(
      String html, TemplateFlaw flaw, String detail) throws IOException {
    assertThat(Pdfs.WRITER.show(certificate("Sutrisno", html), 30))
        .isEqualTo(new Shown.Refused(flaw, detail));
  }

  @Test
  void anOwnTemplateIsArchivalSearchableAndShown() throws Exception {
    String html =
        "<!DOCTYPE html>\n"
            + page(
                NAME
                    + "<h1 style=\"font-family:'Great Vibes'\">Piagam Effendi</h1>"
                    + "<p id=\"f-kegiatan\"></p>");
    CertificatePaper paper = certificate(Fixtures.LONGEST, html);
    byte[] pdf = Pdfs.bytes(out -> Pdfs.WRITER.write(paper, out));
    assertThat(VeraPdf.broken(pdf)).isEmpty();
    assertThat(Pdfs.text(pdf)).contains("Piagam Effendi", Fixtures.event().name());
    assertThat(Pdfs.text(pdf).replaceAll("\\s+", " ")).contains(Fixtures.LONGEST);
    assertThat(Pdfs.WRITER.show(paper, 40)).isInstanceOf(Shown.Page.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sudut", "bingkai", "pita"})
  void whatShipsHasAPlaceForEverythingThatACertificateSays(String name) throws IOException {
    CertificatePaper paper = Fixtures.certificate(Fixtures.LONGEST, name);
    String text = Pdfs.text(Pdfs.bytes(out -> Pdfs.WRITER.write(paper, out)));
    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            Fixtures.LONGEST,
            "800.1/017/KEC-RP/X/2024",
            "SDN 004 Rantau Pulung",
            "PESERTA",
            "3 jam pelajaran",
            "Suparlan Hadi Wibowo, S.E., M.M.",
            "NIP. 19710420 199703 1 901",
            "Rantau Pulung, 7 Oktober 2024",
            "BLI-7K4M-9QXE");
  }

  /// What is nested deeply is measured in bounded time.
  @ParameterizedTest
  @ValueSource(strings = {"inline-block", "table", "inline-table", "table-cell"})
  void nestedBoxesAreLaidOutOrRefusedAtOnce(String display) throws IOException {
    String open = "<div style=\"display:" + display + "\">";
    String html = page(NAME + open.repeat(50) + "a" + "</div>".repeat(50));
    assertThat(Pdfs.WRITER.show(certificate("Sutrisno", html), 30)).isNotNull();
  }

  private static String box(String id, String style) {
    return "<div id=\""
        + id
        + "\" style=\"position:absolute;left:5mm;top:5mm;"
        + style
        + "\"></div>";
  }

  private static String page(String body) {
    return "<html><head><title>t</title><style>@page{size:297mm 210mm;margin:0}"
        + "body{font-family:'Plus Jakarta Sans'}</style></head><body>"
        + body
        + "</body></html>";
  }

  private static CertificatePaper certificate(String name, String html) {
    CertificatePaper plain = Fixtures.certificate(name, "sudut");
    return new CertificatePaper(
        plain.event(),
        plain.recipient(),
        plain.number(),
        plain.programme(),
        plain.signatories(),
        new CertificateTemplate("sendiri", html),
        plain.identity());
  }
}
