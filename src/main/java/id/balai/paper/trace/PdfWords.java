package id.balai.paper.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a PDF says.
///
/// @param text on its pages and in its title
/// @param attached files that are inside of it
/// @param isOwn whether this program wrote it
record PdfWords(String text, List<Attached> attached, boolean isOwn) {

  private static final String PRODUCER = "Balai";

  /// An attached file.
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Attached(String name, byte[] content) {}

  static PdfWords of(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      var about = document.getDocumentInformation();
      String title = about.getTitle() == null ? "" : about.getTitle();
      return new PdfWords(
          new PDFTextStripper().getText(document) + "\n" + title,
          attached(document),
          PRODUCER.equals(about.getProducer()));
    }
  }

  private static List<Attached> attached(PDDocument document) throws IOException {
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    var attached = new ArrayList<Attached>();
    collect(names.getEmbeddedFiles(), attached);
    return attached;
  }

  private static void collect(
      @org.jspecify.annotations.Nullable PDNameTreeNode<PDComplexFileSpecification> node,
      List<Attached> attached)
      throws IOException {
    if (node == null) {
      return;
    }
    Map<String, PDComplexFileSpecification> files = node.getNames();
    if (files != null) {
      for (PDComplexFileSpecification file : files.values()) {
        var embedded = file.getEmbeddedFile();
        if (embedded != null) {
          attached.add(new Attached(file.getFilename(), embedded.toByteArray()));
        }
      }
    }
    List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    if (kids != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
        collect(kid, attached);
      }
    }
  }
}
