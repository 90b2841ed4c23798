package id.balai.paper.template;

import id.balai.paper.pdf.ForeignParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The ornaments of a drawn page: everything but its text.
final class PageArt {

  private PageArt() {}

  /// The content stream without text objects and marks.
  static byte[] of(PDPage page) throws IOException {
    var kept = new ArrayList<Object>();
    var operands = new ArrayList<COSBase>();
    boolean isText = false;
    var parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        String name = operator.getName();
        isText |= name.equals("BT");
        if (!isText && !isMark(name)) {
          kept.addAll(operands);
          kept.add(operator);
        }
        isText &= !name.equals("ET");
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    return bytes(kept);
  }

  private static boolean isMark(String name) {
    return List.of("BMC", "BDC", "EMC", "MP", "DP").contains(name);
  }

  private static byte[] bytes(List<Object> tokens) throws IOException {
    var out = new ByteArrayOutputStream();
    new ContentStreamWriter(out).writeTokens(tokens);
    return out.toByteArray();
  }

  /// What the page names, in a document of its own that stays open as long as it is used.
  static COSDictionary detached(PDPage page) throws IOException {
    return new ForeignParts(new PDDocument()).ornaments(page.getResources().getCOSObject());
  }
}
