package id.balai.paper.bench;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.balai.domain.document.CertificatePaper;
import id.balai.paper.type.Face;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// The same words, frames and code by OpenPDF, with its fonts parsed once for all files.
@SuppressWarnings("NullAway.Init") // begin() comes first
final class OpenPdfPeer implements CertificateBenchmark.Producer {

  private BaseFont text;
  private BaseFont bold;
  private BaseFont display;

  @Override
  public void begin(List<CertificatePaper> batch) throws IOException {
    text = font(Face.SANS);
    bold = font(Face.SANS_BOLD);
    display = font(Face.DISPLAY_BOLD);
  }

  private static BaseFont font(Face face) throws IOException {
    try (InputStream in = face.open()) {
      String name = face.file() + ".ttf";
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
    }
  }

  @Override
  public void write(CertificatePaper paper, OutputStream out) throws Exception {
    var document = new Document(PageSize.A4.rotate());
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.open();
    draw(paper, writer.getDirectContent());
    document.close();
  }

  /// All in one file, which is written with the last of them.
  static CertificateBenchmark.Producer oneFile() {
    return new OneFile(new OpenPdfPeer());
  }

  @SuppressWarnings("NullAway.Init") // begin() comes first
  private static final class OneFile implements CertificateBenchmark.Producer {
    private final OpenPdfPeer peer;
    private ByteArrayOutputStream file;
    private Document document;
    private PdfWriter writer;
    private CertificatePaper last;

    OneFile(OpenPdfPeer peer) {
      this.peer = peer;
    }

    @Override
    public void begin(List<CertificatePaper> batch) throws IOException {
      peer.begin(batch);
      last = batch.getLast();
      file = new ByteArrayOutputStream();
      document = new Document(PageSize.A4.rotate());
      writer = PdfWriter.getInstance(document, file);
      document.open();
    }

    @Override
    public void write(CertificatePaper paper, OutputStream out) throws Exception {
      document.newPage();
      peer.draw(paper, writer.getDirectContent());
      if (paper.equals(last)) {
        document.close();
        file.writeTo(out);
      }
    }
  }

  private void draw(CertificatePaper paper, PdfContentByte page) throws Exception {
    page.setColorStroke(new Color(0x0B5D4B));
    page.rectangle(18, 18, 806, 559);
    page.rectangle(24, 24, 794, 547);
    page.stroke();
    line(page, bold, 12.5f, 490, paper.event().letterhead().government());
    line(page, text, 10.5f, 475, paper.event().letterhead().office());
    line(page, display, 54, 420, "SERTIFIKAT");
    line(page, text, 10.5f, 400, "Nomor: " + paper.number());
    line(page, text, 11.5f, 375, "diberikan kepada");
    line(page, display, 30, 335, paper.recipient().name());
    line(page, text, 10.5f, 295, paper.recipient().institution());
    line(page, bold, 12, 265, "PESERTA");
    line(page, bold, 15, 235, paper.event().name());
    line(page, text, 10.5f, 215, paper.event().venue());
    line(page, bold, 9.5f, 70, paper.signatories().getFirst().official().name());
    code(page, paper.identity().verification());
  }

  private static void line(PdfContentByte page, BaseFont font, float size, float y, String words) {
    page.beginText();
    page.setFontAndSize(font, size);
    page.showTextAligned(PdfContentByte.ALIGN_CENTER, words, 421, y, 0);
    page.endText();
  }

  private static void code(PdfContentByte page, String words) throws Exception {
    ByteMatrix modules = Encoder.encode(words, ErrorCorrectionLevel.M, null).getMatrix();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row) == 1) {
          page.rectangle(70 + column * 1.42f, 150 - row * 1.42f, 1.42f, 1.42f);
        }
      }
    }
    page.fill();
  }
}
