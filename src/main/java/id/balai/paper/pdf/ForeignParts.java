package id.balai.paper.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Copies parts of one file into another, so that the first may be closed.
public final class ForeignParts extends PDFCloneUtility {

  private static final List<COSName> ORNAMENTS =
      List.of(
          COSName.XOBJECT,
          COSName.EXT_G_STATE,
          COSName.PATTERN,
          COSName.SHADING,
          COSName.COLORSPACE);

  /// @param home where the copies live
  public ForeignParts(PDDocument home) {
    super(home);
  }

  /// What ornaments name, without fonts.
  public COSDictionary ornaments(COSDictionary resources) throws IOException {
    var copy = new COSDictionary();
    for (COSName name : ORNAMENTS) {
      COSBase part = resources.getDictionaryObject(name);
      if (part != null) {
        copy.setItem(name, cloneForNewDocument(part));
      }
    }
    return copy;
  }
}
