package id.balai.paper.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Objects packed together (an object stream, ISO 32000-1 section 7.5.7).
final class ObjectPack {

  /// What a reader unpacks to find one of them.
  private static final int MOST = 200;

  private final Bytes heads = new Bytes(4096);
  private final Bytes bodies = new Bytes(32 * 1024);
  private final ObjectText text;
  private final int number;
  private int size;

  /// An empty pack, which is an object itself.
  ObjectPack(ObjectNumbers numbers) {
    this.text = new ObjectText(bodies, numbers);
    this.number = numbers.take();
  }

  /// Its own number.
  int number() {
    return number;
  }

  /// How many objects are in it.
  int size() {
    return size;
  }

  boolean isFull() {
    return size == MOST;
  }

  /// Puts an object in; no stream.
  void add(int object, COSBase body) throws IOException {
    heads.number(object).ascii(" ").number(bodies.size()).ascii(" ");
    text.add(body);
    bodies.write('\n');
    size++;
  }

  /// All of them, packed.
  COSStream stream() {
    int first = heads.size();
    COSStream stream = Streams.packed(heads.add(bodies).copy());
    stream.setItem(COSName.TYPE, COSName.OBJ_STM);
    stream.setInt(COSName.N, size);
    stream.setInt(COSName.FIRST, first);
    return stream;
  }
}
