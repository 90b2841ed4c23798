package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.paper.pdf.DocumentCard;
import id.balai.paper.pdf.PaperFile;
import id.balai.paper.type.Align;
import id.balai.paper.type.Face;
import id.balai.paper.type.FontSet;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.PaperMessages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The mistakes that archives reject: each is made on purpose, so that the check is known to bite,
/// and the unspoilt file has none of them.
final class ArchivalGuardsTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("no metadata", "6.6.2.1-1", d -> root(d).removeItem(COSName.METADATA)),
        mistake("no colour profile", "6.2.4.3", d -> root(d).removeItem(COSName.OUTPUT_INTENTS)),
        mistake("attachment not listed", "6.8", d -> root(d).removeItem(COSName.AF)),
        mistake(
            "attachment without a relationship",
            "6.8-3",
            d -> attachment(d).removeItem(COSName.getPDFName("AFRelationship"))),
        mistake(
            "attachment without a Unicode name",
            "6.8-2",
            d -> attachment(d).removeItem(COSName.UF)),
        mistake("no language", "7.2", d -> root(d).removeItem(COSName.LANG)),
        mistake("no tags", "7.1", d -> root(d).removeItem(COSName.STRUCT_TREE_ROOT)),
        mistake("letters without text", "7.21.7-1", d -> font(d).removeItem(COSName.TO_UNICODE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsFound(String name, String rule, Consumer<PDDocument> spoil) throws Exception {
    byte[] good = certificate();
    assertThat(VeraPdf.broken(good)).isEmpty();
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(good)) {
      spoil.accept(document);
      document.save(out);
    }
    assertThat(VeraPdf.broken(out.toByteArray())).as(name).anyMatch(r -> r.contains(rule));
  }

  @Test
  void drawingOutsideOfATagIsRefused() throws IOException {
    var card =
        new DocumentCard(
            "Kertas", "Kertas", "Kantor", PaperMessages.INDONESIAN, Fixtures.identity());
    try (var file = new PaperFile(new FontSet(), card, java.util.Optional.empty())) {
      var canvas = file.page(100, 100);
      TextStyle style = TextStyle.of(Face.SANS, 10);
      assertThatThrownBy(() -> canvas.text(style, Align.LEFT, 10, 10, "Effendi"))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> canvas.artifact(() -> canvas.artifact(() -> {})))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void everyFontIsEmbeddedAndCutDown() throws IOException {
    try (PDDocument document = Loader.loadPDF(certificate())) {
      var resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        var font = resources.getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
      }
    }
  }

  private static byte[] certificate() throws IOException {
    var paper = Fixtures.certificate("Ma'ruf Effendi, S.Pd.", "bingkai");
    return Pdfs.bytes(o -> Pdfs.WRITER.write(paper, o));
  }

  private static COSDictionary root(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary attachment(PDDocument document) {
    var list = (COSArray) root(document).getDictionaryObject(COSName.AF);
    return new PDComplexFileSpecification((COSDictionary) list.getObject(0)).getCOSObject();
  }

  private static COSDictionary font(PDDocument document) {
    try {
      var resources = document.getPage(0).getResources();
      return resources.getFont(resources.getFontNames().iterator().next()).getCOSObject();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Arguments mistake(String name, String rule, Consumer<PDDocument> spoil) {
    return Arguments.of(name, rule, spoil);
  }
}
