package id.balai.paper.pdf;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/// Writes a file with a plain cross-reference table. What is the same in every file of a batch is
/// written once, frozen, and copied as bytes into each of them.
final class ObjectWriter {

  static final byte[] HEADER =
      "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

  private final Bytes out;
  private final Optional<Frozen> frozen;
  private final ObjectNumbers numbers;
  private final ObjectText text;

  /// Number of the first object that is written here.
  private final int first;

  /// By number, from `first` on.
  private int[] offsets = new int[64];

  /// Begins an empty file.
  ObjectWriter() {
    this.out = new Bytes(64 * 1024).add(HEADER);
    this.frozen = Optional.empty();
    this.numbers = new ObjectNumbers();
    this.text = new ObjectText(out, numbers);
    this.first = 1;
  }

  /// Begins a file with frozen objects.
  ObjectWriter(Frozen frozen) {
    this.out = new Bytes(frozen.bytes().length + 16 * 1024).add(frozen.bytes());
    this.frozen = Optional.of(frozen);
    this.numbers = new ObjectNumbers(frozen.numbers());
    this.text = new ObjectText(out, numbers);
    this.first = numbers.size();
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
    return new Frozen(out.copy(), digest, numbers.own(), table.copy());
  }

  /// Writes an object and everything it refers to.
  void write(COSBase root) throws IOException {
    numbers.of(root);
    for (var next = numbers.waiting(); next.isPresent(); next = numbers.waiting()) {
      int number = numbers.of(next.get());
      offset(number, out.size());
      out.number(number).ascii(" 0 obj\n");
      text.add(next.get());
      out.ascii("\nendobj\n");
    }
  }

  private void offset(int number, int offset) {
    if (number - first >= offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[number - first] = offset;
  }

  /// Writes the end of the file, seals it and copies all of it.
  ///
  /// @param seal what [SignatureField] has left room for
  void finish(COSDictionary catalog, COSDictionary about, Optional<Seal> seal, OutputStream target)
      throws IOException {
    end(catalog, about);
    if (seal.isEmpty()) {
      out.writeTo(target);
      return;
    }
    byte[] file = out.copy();
    SealedBytes.seal(file, begun(), frozenLength(), seal.get());
    target.write(file);
  }

  private void end(COSDictionary catalog, COSDictionary about) throws IOException {
    write(catalog);
    write(about);
    String id = HexFormat.of().formatHex(digest(), 0, 16);
    int start = out.size();
    int count = numbers.size();
    out.ascii("xref\n0 ").number(count).ascii("\n0000000000 65535 f \n");
    frozen.ifPresent(part -> out.add(part.table()));
    table(out);
    out.ascii("trailer\n<</Size ").number(count);
    out.ascii("/Root ").number(numbers.of(catalog)).ascii(" 0 R/Info ").number(numbers.of(about));
    out.ascii(" 0 R/ID[<").ascii(id).ascii("><").ascii(id).ascii(">]>>\nstartxref\n");
    out.number(start).ascii("\n%%EOF\n");
  }

  private void table(Bytes table) {
    for (int at = 0; at < numbers.size() - first; at++) {
      table.padded(offsets[at], 10).ascii(" 00000 n \n");
    }
  }

  private byte[] digest() {
    Sha256 digest = begun();
    out.digest(digest, frozenLength());
    return digest.bytes();
  }

  /// A digest that has run over what is frozen.
  private Sha256 begun() {
    return frozen.map(part -> part.digest().copy()).orElseGet(Sha256::start);
  }

  private int frozenLength() {
    return frozen.map(part -> part.bytes().length).orElse(0);
  }
}
