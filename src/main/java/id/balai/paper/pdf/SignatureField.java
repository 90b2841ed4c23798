package id.balai.paper.pdf;

import id.balai.domain.evidence.Seal;
import java.time.ZonedDateTime;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/// The seal's place in a file: an invisible signature field (ISO 32000-1 section 12.8) with room
/// for a signature over everything else, which [SealedBytes] fills in.
final class SignatureField {

  /// Stands where the real numbers will stand, and is as long as they are with blanks.
  static final long UNKNOWN = 9_999_999_999L;

  /// Print and locked: what PDF/A wants of an annotation that nobody sees.
  private static final int FLAGS = 132;

  private final COSDictionary widget = new COSDictionary();
  private final Seal seal;

  /// @param date when the paper was made; the only place where a seal says when
  SignatureField(Seal seal, ZonedDateTime date, String words) {
    this.seal = seal;
    widget.setItem(COSName.TYPE, COSName.ANNOT);
    widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
    widget.setItem(COSName.FT, COSName.SIG);
    widget.setString(COSName.T, "segel");
    widget.setString(COSName.TU, words);
    widget.setInt(COSName.F, FLAGS);
    widget.setItem(COSName.RECT, numbers(0, 0, 0, 0));
    widget.setItem(COSName.V, signature(date));
  }

  /// Puts the field on a page and into the structure, for those who hear the paper read.
  ///
  /// @param owner number under which the structure finds the field's element
  /// @return that element
  Tag put(COSDictionary catalog, COSDictionary page, Tag root, int owner) {
    var fields = new COSArray();
    fields.setDirect(true);
    fields.add(widget);
    var form = new COSDictionary();
    form.setItem(COSName.FIELDS, fields);
    form.setInt(COSName.SIG_FLAGS, 3);
    catalog.setItem(COSName.ACRO_FORM, form);
    var annotations = new COSArray();
    annotations.add(widget);
    page.setItem(COSName.ANNOTS, annotations);
    widget.setItem(COSName.P, page);
    widget.setInt(COSName.STRUCT_PARENT, owner);
    Tag tag = root.child("Form");
    tag.refer(page, widget);
    return tag;
  }

  private COSDictionary signature(ZonedDateTime date) {
    var signature = new COSDictionary();
    signature.setItem(COSName.TYPE, COSName.SIG);
    signature.setItem(COSName.FILTER, COSName.getPDFName("Adobe.PPKLite"));
    signature.setItem(COSName.SUB_FILTER, COSName.getPDFName("ETSI.CAdES.detached"));
    signature.setString(COSName.NAME, seal.name());
    signature.setItem(COSName.M, PdfDate.of(date));
    signature.setItem(COSName.BYTERANGE, numbers(0, UNKNOWN, UNKNOWN, UNKNOWN));
    signature.setItem(COSName.CONTENTS, new COSString(new byte[seal.room()], true));
    return signature;
  }

  private static COSArray numbers(long... values) {
    var numbers = new COSArray();
    numbers.setDirect(true);
    for (long value : values) {
      numbers.add(COSInteger.get(value));
    }
    return numbers;
  }
}
