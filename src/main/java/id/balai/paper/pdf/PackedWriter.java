package id.balai.paper.pdf;

import id.balai.base.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// Writes a file with its small objects packed together and its cross-reference table packed too
/// (ISO 32000-1 sections 7.5.7 and 7.5.8): the tags of a long list are most of a file's objects.
final class PackedWriter {

  /// Bytes of an entry: kind, place, turn in a pack.
  private static final int[] WIDTHS = {1, 4, 2};

  /// Number 0 is nobody's.
  private static final byte[] FREE = {0, 0, 0, 0, 0, -1, -1};

  private final Bytes out = new Bytes(256 * 1024).add(ObjectWriter.HEADER);
  private final ObjectNumbers numbers = new ObjectNumbers();
  private final ObjectText text = new ObjectText(out, numbers);
  private Optional<ObjectPack> open = Optional.empty();

  /// By number: where an object stands in the file, or the number of its pack.
  private int[] places = new int[256];

  /// By number: which object of a pack it is; below 0 where it stands in none.
  private int[] turns = new int[256];

  /// Writes a whole file; call once.
  void write(COSDictionary catalog, COSDictionary about, OutputStream target) throws IOException {
    numbers.of(catalog);
    numbers.of(about);
    for (var next = numbers.waiting(); next.isPresent(); next = numbers.waiting()) {
      COSBase object = next.get();
      if (object instanceof COSStream || object.equals(catalog)) {
        alone(numbers.of(object), object);
      } else {
        packed(numbers.of(object), object);
      }
    }
    endPack();
    table(catalog, about);
    out.writeTo(target);
  }

  private void alone(int number, COSBase object) throws IOException {
    place(number, out.size(), -1);
    out.number(number).ascii(" 0 obj\n");
    text.add(object);
    out.ascii("\nendobj\n");
  }

  private void packed(int number, COSBase object) throws IOException {
    ObjectPack pack = open.orElseGet(() -> new ObjectPack(numbers));
    open = Optional.of(pack);
    place(number, pack.number(), pack.size());
    pack.add(number, object);
    if (pack.isFull()) {
      endPack();
    }
  }

  private void endPack() throws IOException {
    if (open.isPresent()) {
      alone(open.get().number(), open.get().stream());
      open = Optional.empty();
    }
  }

  private void place(int number, int place, int turn) {
    if (number >= places.length) {
      places = Arrays.copyOf(places, 2 * number);
      turns = Arrays.copyOf(turns, 2 * number);
    }
    places[number] = place;
    turns[number] = turn;
  }

  /// The cross-reference stream, which stands for the trailer too.
  private void table(COSDictionary catalog, COSDictionary about) throws IOException {
    int start = out.size();
    int own = numbers.take();
    place(own, start, -1);
    COSStream table = Streams.packed(entries());
    table.setItem(COSName.TYPE, COSName.XREF);
    table.setInt(COSName.SIZE, numbers.size());
    var widths = new COSArray();
    for (int width : WIDTHS) {
      widths.add(COSInteger.get(width));
    }
    table.setItem(COSName.W, widths);
    table.setItem(COSName.ROOT, catalog);
    table.setItem(COSName.INFO, about);
    var id = new COSString(Arrays.copyOf(digest(), 16), true);
    var ids = new COSArray();
    ids.add(id);
    ids.add(id);
    table.setItem(COSName.ID, ids);
    alone(own, table);
    out.ascii("startxref\n").number(start).ascii("\n%%EOF\n");
  }

  private byte[] digest() {
    Sha256 digest = Sha256.start();
    out.digest(digest, 0);
    return digest.bytes();
  }

  private byte[] entries() {
    var entries = new Bytes(7 * numbers.size());
    entries.add(FREE);
    for (int number = 1; number < numbers.size(); number++) {
      entries.write(turns[number] < 0 ? 1 : 2);
      for (int shift = 24; shift >= 0; shift -= 8) {
        entries.write(places[number] >>> shift);
      }
      entries.write(0);
      entries.write(Math.max(0, turns[number]));
    }
    return entries.copy();
  }
}
