package id.balai.paper.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.jspecify.annotations.Nullable;

/// Numbers of a file's objects. An object has one from when it is first referred to; then it waits
/// to be written.
final class ObjectNumbers {

  private final IdentityHashMap<COSBase, Integer> own = new IdentityHashMap<>(128);
  private final IdentityHashMap<COSBase, Integer> frozen;
  private final Deque<COSBase> waiting = new ArrayDeque<>();
  private int next;

  /// @param frozen objects that stand in the file already, from 1 on
  ObjectNumbers(IdentityHashMap<COSBase, Integer> frozen) {
    this.frozen = frozen;
    this.next = frozen.size() + 1;
  }

  /// A file of which nothing is written yet.
  ObjectNumbers() {
    this(new IdentityHashMap<>());
  }

  /// The number of an object, new where it had none.
  int of(COSBase object) {
    Integer known = known(object);
    if (known != null) {
      return known;
    }
    int number = take();
    own.put(object, number);
    waiting.add(object);
    return number;
  }

  /// Whether something refers to the object.
  boolean has(COSBase object) {
    return known(object) != null;
  }

  /// A number for what nothing refers to.
  int take() {
    return next++;
  }

  /// The next object that was referred to and is not written, or nothing more.
  Optional<COSBase> waiting() {
    return Optional.ofNullable(waiting.poll());
  }

  /// One more than the highest number.
  int size() {
    return next;
  }

  /// All that were given here.
  IdentityHashMap<COSBase, Integer> own() {
    return new IdentityHashMap<>(own);
  }

  private @Nullable Integer known(COSBase object) {
    Integer number = own.get(object);
    return number == null ? frozen.get(object) : number;
  }
}
