package id.balai.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads papers back.
final class Pdfs {

  static final PdfPaperWriter WRITER =
      new PdfPaperWriter(id.balai.paper.word.PaperMessages.INDONESIAN, Optional::empty);

  private Pdfs() {}

  static byte[] bytes(Writing writing) throws IOException {
    var out = new ByteArrayOutputStream();
    writing.write(out);
    return out.toByteArray();
  }

  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /// Text by page.
  static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  /// How far below the top of the first page the last line with these words stands, in points.
  static float height(byte[] pdf, String words) throws IOException {
    var found = new float[1];
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
              if (text.contains(words)) {
                found[0] = places.getFirst().getYDirAdj();
              }
            }
          };
      stripper.setEndPage(1);
      stripper.getText(document);
    }
    return found[0];
  }

  static BufferedImage picture(byte[] pdf, int page, int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, dpi);
    }
  }

  /// The only attachment as text.
  static String attachment(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      var file = files.values().iterator().next().getEmbeddedFileUnicode();
      return new String(file.toByteArray(), StandardCharsets.UTF_8);
    }
  }

  /// Writes one paper.
  interface Writing {
    void write(OutputStream out) throws IOException;
  }
}
