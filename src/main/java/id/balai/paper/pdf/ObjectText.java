package id.balai.paper.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/// Writes objects as a file has them (ISO 32000-1 section 7.3).
///
/// @param out where they are written
/// @param numbers of what they refer to
record ObjectText(Bytes out, ObjectNumbers numbers) {

  /// Numbers have at most four decimals, as those of PDFBox have.
  private static final int GRAIN = 10_000;

  /// Appends an object without its number.
  void add(COSBase object) throws IOException {
    switch (object) {
      case COSStream stream -> stream(stream);
      case COSDictionary dictionary -> dictionary(dictionary);
      case COSArray array -> array(array);
      default -> simple(object);
    }
  }

  private void value(COSBase value) throws IOException {
    switch (value) {
      case COSObject object -> value(object.getObject());
      case COSArray array when !numbers.has(array) -> array(array);
      case COSDictionary dictionary when dictionary.isDirect() -> dictionary(dictionary);
      case COSArray array -> reference(array);
      case COSDictionary dictionary -> reference(dictionary);
      default -> simple(value);
    }
  }

  private void reference(COSBase object) {
    out.number(numbers.of(object)).ascii(" 0 R");
  }

  private void dictionary(COSDictionary dictionary) throws IOException {
    out.ascii("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().writePDF(out);
      out.write(' ');
      value(entry.getValue());
    }
    out.ascii(">>");
  }

  private void array(COSArray array) throws IOException {
    out.ascii("[");
    for (int at = 0; at < array.size(); at++) {
      if (at > 0) {
        out.write(' ');
      }
      value(array.get(at));
    }
    out.ascii("]");
  }

  private void stream(COSStream stream) throws IOException {
    dictionary(stream);
    out.ascii("\nstream\n");
    if (stream instanceof ReadyStream ready) {
      ready.addTo(out);
    } else {
      try (var in = stream.createRawInputStream()) {
        out.add(in, Math.toIntExact(stream.getLength()));
      }
    }
    out.ascii("\nendstream");
  }

  private void simple(COSBase value) throws IOException {
    switch (value) {
      case COSName name -> name.writePDF(out);
      case COSInteger number -> integer(number);
      case COSFloat number -> decimal(number);
      case COSBoolean truth -> truth.writePDF(out);
      case COSString string -> COSWriter.writeString(string, out);
      default -> throw new IllegalArgumentException("cannot write " + value.getClass());
    }
  }

  private void integer(COSInteger number) throws IOException {
    long value = number.longValue();
    if (value < 0 || value > Integer.MAX_VALUE) {
      number.writePDF(out);
    } else {
      out.number((int) value);
    }
  }

  /// As [COSFloat#writePDF] does it, without its detour over big numbers.
  private void decimal(COSFloat number) throws IOException {
    float value = number.floatValue();
    int parts = Math.round(value * GRAIN);
    if (value < 0 || value > 10_000 || parts / (float) GRAIN != value) {
      number.writePDF(out);
      return;
    }
    out.number(parts / GRAIN);
    int rest = parts % GRAIN;
    if (rest > 0) {
      int digits = 4;
      while (rest % 10 == 0) {
        rest /= 10;
        digits--;
      }
      out.write('.');
      out.padded(rest, digits);
    }
  }
}
