package id.balai.evidence.verify;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// What the dictionaries of an added signature may hold. Whatever a reader's program could do when
/// somebody points at them, or could show and hide, is not among it.
final class FieldKeys {

  /// Printed, locked, not to be written into.
  private static final int SHOWN_FLAGS = 4 | 64 | 128 | 512;

  private static final Set<COSName> FIELD =
      names(
          "Type Subtype FT T TU F Ff Rect P V AP MK Lock SV StructParent DA BS Border M NM H Kids"
              + " Parent Lang");

  private static final Set<COSName> ELEMENT = names("Type S P K Pg ID Lang");

  private FieldKeys() {}

  /// Whether a field or its widget does nothing but show a signature.
  static boolean isPlain(COSDictionary field) {
    COSName subtype = field.getCOSName(COSName.SUBTYPE);
    return FIELD.containsAll(field.keySet())
        && (subtype == null || COSName.WIDGET.equals(subtype))
        && isPlainAppearance(field);
  }

  /// There is one picture; none appears when somebody points at it.
  private static boolean isPlainAppearance(COSDictionary widget) {
    if (!widget.containsKey(COSName.AP)) {
      return true;
    }
    COSDictionary appearance = widget.getCOSDictionary(COSName.AP);
    return appearance != null
        && appearance.keySet().equals(Set.of(COSName.N))
        && appearance.getDictionaryObject(COSName.N) instanceof COSStream;
  }

  /// Whether a widget with an extent stands still and in sight.
  static boolean isShown(COSDictionary widget) {
    return (widget.getInt(COSName.F, 0) & ~SHOWN_FLAGS) == 0;
  }

  /// Whether an element of the structure says no words of its own.
  static boolean isPlainElement(COSDictionary element) {
    return ELEMENT.containsAll(element.keySet());
  }

  /// Whether a signature lays down what may become of the whole document, which only the office
  /// may.
  static boolean certifies(COSDictionary value) {
    COSArray references = value.getCOSArray(COSName.getPDFName("Reference"));
    for (int at = 0; references != null && at < references.size(); at++) {
      boolean isOfFields =
          references.getObject(at) instanceof COSDictionary reference
              && COSName.getPDFName("FieldMDP")
                  .equals(reference.getCOSName(COSName.getPDFName("TransformMethod")));
      if (!isOfFields) {
        return true;
      }
    }
    return false;
  }

  static boolean isStamp(COSDictionary value) {
    return COSName.getPDFName("ETSI.RFC3161").equals(value.getCOSName(COSName.SUB_FILTER));
  }

  private static Set<COSName> names(String words) {
    return Stream.of(words.split(" ")).map(COSName::getPDFName).collect(Collectors.toSet());
  }
}
