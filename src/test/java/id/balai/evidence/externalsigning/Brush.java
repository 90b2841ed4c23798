package id.balai.evidence.externalsigning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// What forgers draw with: white boxes with other words in them.
final class Brush {

  private static final String WORDS =
      "q 1 g 0 0 400 60 re f Q BT /F1 18 Tf 0 g 8 20 Td (Rp 900.000.000 kepada Fulan) Tj ET";

  private Brush() {}

  /// A white box with other words.
  static COSStream box(PDDocument document) throws IOException {
    return form(document, WORDS, 400, 60);
  }

  /// A form that draws something.
  static COSStream form(PDDocument document, String content, float wide, float high)
      throws IOException {
    COSStream form = stream(document, content);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, numbers(0, 0, wide, high));
    form.setItem(COSName.RESOURCES, fonts());
    return form;
  }

  static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static COSDictionary fonts() {
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
    var fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    var resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    return resources;
  }

  static COSArray numbers(float... values) {
    var numbers = new COSArray();
    for (float value : values) {
      numbers.add(new COSFloat(value));
    }
    return numbers;
  }

  /// Puts an annotation onto a page.
  static COSDictionary annotate(PDDocument document, int page, String subtype, float... box)
      throws IOException {
    var annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, subtype);
    annotation.setItem(COSName.RECT, numbers(box));
    annotation.setInt(COSName.F, 4);
    var appearance = new COSDictionary();
    appearance.setItem(COSName.N, box(document));
    annotation.setItem(COSName.AP, appearance);
    list(document, document.getPage(page), annotation);
    return annotation;
  }

  /// Puts an annotation into the list of a page.
  static void list(PDDocument document, PDPage page, COSDictionary annotation) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      page.getCOSObject().setItem(COSName.ANNOTS, annotations);
    }
    annotations.add(annotation);
    annotations.setNeedToBeUpdated(true);
    touch(document, annotation, page.getCOSObject());
  }

  /// Writes these into the next revision.
  static void touch(PDDocument document, COSDictionary... changed) {
    for (COSDictionary one : List.of(changed)) {
      one.setNeedToBeUpdated(true);
    }
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }

  static COSDictionary catalogue(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  static COSDictionary form(PDDocument document) {
    return catalogue(document).getCOSDictionary(COSName.ACRO_FORM);
  }
}
