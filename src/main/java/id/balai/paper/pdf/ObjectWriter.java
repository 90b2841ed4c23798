package id.balai.paper.pdf;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
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
import org.jspecify.annotations.Nullable;

/// Writes a file with a plain cross-reference table. What is the same in every file of a batch is
/// written once, frozen, and copied as bytes into each of them.
final class ObjectWriter {

  private static final byte[] HEADER =
      "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

  /// Numbers have at most four decimals, as those of PDFBox have.
  private static final int GRAIN = 10_000;

  private final Bytes out;
  private final Optional<Frozen> frozen;
  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>(128);
  private final Deque<COSBase> waiting = new ArrayDeque<>();

  /// Number of the first object that is written here.
  private final int first;

  /// By number, from `first` on.
  private int[] offsets = new int[64];

  /// Begins an empty file.
  ObjectWriter() {
    this.out = new Bytes(64 * 1024).add(HEADER);
    this.frozen = Optional.empty();
    this.first = 1;
  }

  /// Begins a file with frozen objects.
  ObjectWriter(Frozen frozen) {
    this.out = new Bytes(frozen.bytes().length + 16 * 1024).add(frozen.bytes());
    this.frozen = Optional.of(frozen);
    this.first = frozen.numbers().size() + 1;
  }

  /// The beginning of many files.
  ///
  /// @param bytes header and objects
  /// @param digest has run over them
  /// @param numbers by object
  /// @param table their lines of the cross-reference table
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Frozen(
      byte[] bytes, Sha256 digest, IdentityHashMap<COSBase, Integer> numbers, byte[] table) {}

  /// What was written so far, to begin other files with.
  Frozen freeze() {
    Sha256 digest = Sha256.start();
    out.digest(digest, 0);
    var table = new Bytes(20 * numbers.size());
    table(table);
    return new Frozen(out.copy(), digest, new IdentityHashMap<>(numbers), table.copy());
  }

  /// Writes an object and everything it refers to.
  void write(COSBase root) throws IOException {
    reference(root);
    while (!waiting.isEmpty()) {
      COSBase object = waiting.remove();
      int number = number(object);
      offsets[number - first] = out.size();
      out.number(number).ascii(" 0 obj\n");
      body(object);
      out.ascii("\nendobj\n");
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
    byte[] file = out.copy();
    SealedBytes.seal(file, own, seal.get());
    target.write(file);
  }

  private void end(COSDictionary catalog, COSDictionary about) throws IOException {
    write(catalog);
    write(about);
    String id = HexFormat.of().formatHex(digest(), 0, 16);
    int start = out.size();
    int count = first + numbers.size();
    out.ascii("xref\n0 ").number(count).ascii("\n0000000000 65535 f \n");
    frozen.ifPresent(part -> out.add(part.table()));
    table(out);
    out.ascii("trailer\n<</Size ").number(count);
    out.ascii("/Root ").number(number(catalog)).ascii(" 0 R/Info ").number(number(about));
    out.ascii(" 0 R/ID[<").ascii(id).ascii("><").ascii(id).ascii(">]>>\nstartxref\n");
    out.number(start).ascii("\n%%EOF\n");
  }

  private void table(Bytes table) {
    for (int at = 0; at < numbers.size(); at++) {
      table.padded(offsets[at], 10).ascii(" 00000 n \n");
    }
  }

  private byte[] digest() {
    Sha256 digest = frozen.map(part -> part.digest().copy()).orElseGet(Sha256::start);
    out.digest(digest, frozen.map(part -> part.bytes().length).orElse(0));
    return digest.bytes();
  }

  private int number(COSBase object) {
    Integer number = known(object);
    if (number == null) {
      throw new IllegalStateException("an object was never referred to");
    }
    return number;
  }

  private @Nullable Integer known(COSBase object) {
    Integer number = numbers.get(object);
    return number == null && frozen.isPresent() ? frozen.get().numbers().get(object) : number;
  }

  private int reference(COSBase object) {
    Integer known = known(object);
    if (known != null) {
      return known;
    }
    int number = first + numbers.size();
    numbers.put(object, number);
    if (offsets.length < numbers.size()) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    waiting.add(object);
    return number;
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
      case COSArray array when known(array) == null -> array(array);
      case COSDictionary dictionary when dictionary.isDirect() -> dictionary(dictionary);
      case COSArray array -> out.number(reference(array)).ascii(" 0 R");
      case COSDictionary dictionary -> out.number(reference(dictionary)).ascii(" 0 R");
      default -> simple(value);
    }
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
    try (var in = stream.createRawInputStream()) {
      out.add(in, Math.toIntExact(stream.getLength()));
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
