package id.balai.paper.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import id.balai.domain.document.CertificatePaper;
import id.balai.paper.type.Face;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.OutputStream;
import java.util.Map;

/// The same template, filled with a person's words and drawn whole by the HTML engine; without the
/// code, which it cannot draw.
final class HtmlPeer implements CertificateBenchmark.Producer {

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
