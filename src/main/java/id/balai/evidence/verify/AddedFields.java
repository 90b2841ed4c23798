package id.balai.evidence.verify;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// What a signing program may add: a field with a signature in it, and the picture of that
/// signature on a page. It may do nothing when it is touched, and may not be large enough to hide
/// what the page says.
final class AddedFields {

  /// The part of a page that a picture of a signature may cover.
  private static final float MOST_OF_A_PAGE = 0.25f;

  private static final COSName ACTIONS = COSName.AA;

  private final Set<COSBase> widgets = Collections.newSetFromMap(new IdentityHashMap<>());
  private final float smallest;

  AddedFields(PDDocument document) {
    float area = Float.MAX_VALUE;
    for (PDPage page : document.getPages()) {
      area = Math.min(area, area(page.getMediaBox()));
    }
    smallest = area;
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
    for (int at = 0; fields != null && at < fields.size(); at++) {
      if (isField(fields.getObject(at)) && fields.getObject(at) instanceof COSDictionary field) {
        note(field);
      }
    }
  }

  private void note(COSDictionary field) {
    COSArray kids = field.getCOSArray(COSName.KIDS);
    if (kids == null) {
      widgets.add(field);
      return;
    }
    for (int at = 0; at < kids.size(); at++) {
      widgets.add(kids.getObject(at));
    }
  }

  /// Whether it is a field with a signature in it.
  boolean isField(@Nullable COSBase item) {
    if (!(item instanceof COSDictionary field)
        || !COSName.SIG.equals(field.getCOSName(COSName.FT))
        || !(field.getDictionaryObject(COSName.V) instanceof COSDictionary value)
        || value.getCOSArray(COSName.BYTERANGE) == null) {
      return false;
    }
    COSArray kids = field.getCOSArray(COSName.KIDS);
    boolean isQuiet = isQuiet(field);
    for (int at = 0; kids != null && at < kids.size(); at++) {
      isQuiet &= kids.getObject(at) instanceof COSDictionary kid && isQuiet(kid);
    }
    return isQuiet;
  }

  /// Whether it is where such a field shows on a page.
  boolean isWidget(@Nullable COSBase item) {
    return item instanceof COSDictionary widget
        && widgets.contains(item)
        && COSName.WIDGET.equals(widget.getCOSName(COSName.SUBTYPE));
  }

  /// Whether it is an element of the structure for such a field.
  static boolean isElement(@Nullable COSBase item) {
    if (!(item instanceof COSDictionary element)) {
      return false;
    }
    boolean isForm = COSName.getPDFName("Form").equals(element.getCOSName(COSName.S));
    boolean isReference = COSName.getPDFName("OBJR").equals(element.getCOSName(COSName.TYPE));
    return isReference || (isForm && !element.containsKey(COSName.ACTUAL_TEXT));
  }

  private boolean isQuiet(COSDictionary widget) {
    COSArray box = widget.getCOSArray(COSName.RECT);
    boolean isSmall =
        box == null || (box.size() == 4 && area(new PDRectangle(box)) <= smallest * MOST_OF_A_PAGE);
    return isSmall && !widget.containsKey(COSName.A) && !widget.containsKey(ACTIONS);
  }

  private static float area(PDRectangle box) {
    return Math.abs(box.getWidth() * box.getHeight());
  }
}
