package id.balai.paper.pdf;

import id.balai.domain.evidence.Seal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Writes a file with a plain cross-reference table. What is the same in every file of a batch is
/// written once, frozen, and copied as bytes into each of them.
final class ObjectWriter {

  private static final byte[] HEADER =
      "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
  private final List<Integer> offsets = new ArrayList<>();
  private final Deque<COSBase> waiting = new ArrayDeque<>();

  /// Begins an empty file.
  ObjectWriter() {
    out.writeBytes(HEADER);
  }

  /// Begins a file with frozen objects.
  ObjectWriter(Frozen frozen) {
    out.writeBytes(frozen.bytes());
    numbers.putAll(frozen.numbers());
    offsets.addAll(frozen.offsets());
  }

  /// The beginning of many files.
  ///
  /// @param bytes header and objects
  /// @param numbers by object
  /// @param offsets by number, the first being object 1
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Frozen(byte[] bytes, IdentityHashMap<COSBase, Integer> numbers, List<Integer> offsets) {}

  /// What was written so far, to begin other files with.
  Frozen freeze() {
    return new Frozen(out.toByteArray(), new IdentityHashMap<>(numbers), List.copyOf(offsets));
  }

  /// Writes an object and everything it refers to.
  void write(COSBase root) throws IOException {
    reference(root);
    while (!waiting.isEmpty()) {
      COSBase object = waiting.remove();
      int number = number(object);
      offsets.set(number - 1, out.size());
      ascii(number + " 0 obj\n");
      body(object);
      ascii("\nendobj\n");
    }
  }

  /// Writes the end of the file, seals it and copies all of it.
  ///
  /// @param seal what [SignatureField] has left room for
  void finish(COSDictionary catalog, COSDictionary about, Optional<Seal> seal, OutputStream target)
      throws IOException {
    int own = out.size();
    end(catalog, about);
    if (seal.isEmpty()) {
      out.writeTo(target);
      return;
    }
    byte[] file = out.toByteArray();
    SealedBytes.seal(file, own, seal.get());
    target.write(file);
  }

  private void end(COSDictionary catalog, COSDictionary about) throws IOException {
    write(catalog);
    write(about);
    String id = HexFormat.of().formatHex(digest());
    int start = out.size();
    ascii("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    var table = new StringBuilder(20 * offsets.size());
    for (int offset : offsets) {
      String digits = Integer.toString(offset);
      table.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
    }
    ascii(table.toString());
    ascii("trailer\n<</Size " + (offsets.size() + 1));
    ascii("/Root " + number(catalog) + " 0 R/Info " + number(about) + " 0 R");
    ascii("/ID[<" + id + "><" + id + ">]>>\nstartxref\n" + start + "\n%%EOF\n");
  }

  private byte[] digest() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
      return Arrays.copyOf(digest, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private int number(COSBase object) {
    Integer number = numbers.get(object);
    if (number == null) {
      throw new IllegalStateException("an object was never referred to");
    }
    return number;
  }

  private int reference(COSBase object) {
    Integer known = numbers.get(object);
    if (known != null) {
      return known;
    }
    offsets.add(0);
    numbers.put(object, offsets.size());
    waiting.add(object);
    return offsets.size();
  }

  private void body(COSBase object) throws IOException {
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
      case COSArray array when !numbers.containsKey(array) -> array(array);
      case COSDictionary dictionary when dictionary.isDirect() -> dictionary(dictionary);
      case COSArray array -> ascii(reference(array) + " 0 R");
      case COSDictionary dictionary -> ascii(reference(dictionary) + " 0 R");
      default -> simple(value);
    }
  }

  private void dictionary(COSDictionary dictionary) throws IOException {
    ascii("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().writePDF(out);
      out.write(' ');
      value(entry.getValue());
    }
    ascii(">>");
  }

  private void array(COSArray array) throws IOException {
    ascii("[");
    for (int at = 0; at < array.size(); at++) {
      if (at > 0) {
        out.write(' ');
      }
      value(array.get(at));
    }
    ascii("]");
  }

  private void stream(COSStream stream) throws IOException {
    byte[] content;
    try (var in = stream.createRawInputStream()) {
      content = in.readAllBytes();
    }
    stream.setInt(COSName.LENGTH, content.length);
    dictionary(stream);
    ascii("\nstream\n");
    out.writeBytes(content);
    ascii("\nendstream");
  }

  private void simple(COSBase value) throws IOException {
    switch (value) {
      case COSName name -> name.writePDF(out);
      case COSInteger number -> number.writePDF(out);
      case COSFloat number -> number.writePDF(out);
      case COSBoolean truth -> truth.writePDF(out);
      case COSString string -> COSWriter.writeString(string, out);
      default -> throw new IllegalArgumentException("cannot write " + value.getClass());
    }
  }

  private void ascii(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}
