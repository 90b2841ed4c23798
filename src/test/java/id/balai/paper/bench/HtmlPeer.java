package id.balai.paper.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.SheetRow;
import id.balai.paper.type.Face;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// The same papers, drawn whole by an HTML engine: a certificate's template filled with a person's
/// words, without the code, which it cannot draw; and an attendance sheet.
final class HtmlPeer implements CertificateBenchmark.Producer {

  static {
    // What it would write to the terminal is no part of the work.
    XRLog.setLoggingEnabled(false);
  }

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  @Override
  public void write(CertificatePaper paper, OutputStream out) throws Exception {
    String html = paper.template().html();
    Map<String, String> words =
        Map.of(
            "f-nama", paper.recipient().name(),
            "f-instansi", paper.recipient().institution(),
            "f-nomor", paper.number(),
            "f-kegiatan", paper.event().name(),
            "f-tempat", paper.event().venue(),
            "f-pemerintah", paper.event().letterhead().government(),
            "f-kantor", paper.event().letterhead().office(),
            "f-pejabat-1", paper.signatories().getFirst().official().name());
    for (var word : words.entrySet()) {
      html = html.replace("id=\"" + word.getKey() + "\">", ">" + word.getValue());
    }
    draw(html, out);
  }

  /// What stands in the last column of a sheet.
  enum Signatures {
    NONE,
    /// What it can draw by itself; making them is part of its work.
    PICTURES
  }

  /// The same list as a table of HTML: number, name, institution, position and time of each row.
  static void write(AttendanceSheet sheet, Signatures signatures, OutputStream out)
      throws IOException {
    var html =
        new StringBuilder(
            """
            <html lang="id"><head><title>Daftar Hadir</title><style>
            @page { size: 215mm 330mm; margin: 15mm }
            body { font-family: 'Plus Jakarta Sans'; font-size: 9pt }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid black; padding: 2mm; height: 9mm }
            </style></head><body><h1>Daftar Hadir</h1><table><thead><tr><th>No.</th><th>Nama</th>
            <th>Instansi</th><th>Jabatan</th><th>Jam</th><th>Tanda tangan</th></tr></thead><tbody>
            """);
    int number = 0;
    for (SheetRow row : sheet.rows()) {
      html.append("<tr><td>").append(++number);
      for (String cell :
          List.of(
              row.person().name(),
              row.person().institution(),
              row.person().position(),
              row.arrival().map(Object::toString).orElse(""))) {
        html.append("</td><td>").append(cell.replace("&", "&amp;").replace("<", "&lt;"));
      }
      html.append("</td><td>");
      if (signatures == Signatures.PICTURES && row.ink().isPresent()) {
        html.append("<img alt=\"Tanda tangan\" style=\"width: 25mm; height: 9mm\" src=\"");
        html.append(SignaturePictures.address(row.ink().get())).append("\"/>");
      }
      html.append("</td></tr>");
    }
    draw(html.append("</tbody></table></body></html>").toString(), out);
  }

  private static void draw(String html, OutputStream out) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.withHtmlContent(html, null);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.useFont(Face.SANS::open, "Plus Jakarta Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(Face.SANS_BOLD::open, "Plus Jakarta Sans", 700, FontStyle.NORMAL, true);
    builder.useFont(Face.DISPLAY_BOLD::open, "Cormorant Garamond", 700, FontStyle.NORMAL, true);
    builder.toStream(out);
    builder.run();
  }
}
