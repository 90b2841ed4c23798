package id.balai.evidence.externalsigning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A revision that a forger writes letter by letter behind a file.
final class RawRevision {

  private final byte[] before;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<String> table = new ArrayList<>();
  private String more = "";

  RawRevision(byte[] before) {
    this.before = before;
    out.writeBytes(before);
  }

  /// An object as it is written, listed in the table.
  RawRevision object(int number, String text) {
    listed(number, out.size());
    return hidden(number, text);
  }

  /// An object that no table lists.
  RawRevision hidden(int number, String text) {
    return raw(number + " 0 obj\n" + text + "\nendobj\n");
  }

  /// An entry of the table.
  RawRevision listed(int number, int place) {
    table.add(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", number, place));
    return this;
  }

  /// An entry that takes an object away.
  RawRevision freed(int number) {
    table.add(String.format(Locale.ROOT, "%d 1\n0000000000 00001 f \n", number));
    return this;
  }

  RawRevision raw(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /// More in the trailer.
  RawRevision trailer(String keys) {
    more = keys;
    return this;
  }

  /// The file with table and trailer.
  byte[] end() {
    int start = out.size();
    raw("xref\n0 1\n0000000000 65535 f \n" + String.join("", table));
    raw("trailer\n<</Size 9000/Root " + root(before) + "/Prev " + last(before) + more + ">>\n");
    raw("startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  /// Number of the object of a page.
  static int page(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSBase kid = document.getPages().getCOSObject().getCOSArray(COSName.KIDS).get(0);
      return (int) ((COSObject) kid).getKey().getNumber();
    }
  }

  /// Number of the object of the catalogue.
  static int catalogue(byte[] pdf) {
    return Integer.parseInt(root(pdf).split(" ", -1)[0]);
  }

  /// An object as it is written, without its frame.
  static String text(byte[] pdf, int number) {
    String all = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher object = Pattern.compile("(?s)\\n" + number + " 0 obj\\s*(.*?)\\s*endobj").matcher(all);
    if (!object.find()) {
      throw new IllegalArgumentException("no object " + number);
    }
    return object.group(1);
  }

  private static String root(byte[] pdf) {
    return found(pdf, "/Root (\\d+ \\d+ R)");
  }

  static String last(byte[] pdf) {
    return found(pdf, "startxref\\s+(\\d+)");
  }

  private static String found(byte[] pdf, String pattern) {
    Matcher all = Pattern.compile(pattern).matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    String last = "";
    while (all.find()) {
      last = all.group(1);
    }
    return last;
  }
}
