package id.balai.store.jdbc;

import id.balai.domain.badge.BadgeCode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A map from card codes to packed bytes that costs a few bytes more than they are long: a million
/// entries are no objects but stretches of a few hundred chunks, found by open addressing.
///
/// What is held never outlives what it was read from. Anyone who puts something in took a stamp
/// before reading it; a change goes from [#beginChange], which takes entries out, to [#endChange];
/// and a stamp from before or within a change is refused. May be used from any thread.
final class CardTable {

  /// The result of putting an entry in.
  enum Put {
    HELD,
    /// Something changed since the stamp was taken: read again.
    CHANGED,
    /// There is no room.
    FULL
  }

  private static final int CHUNK = 1 << 20;

  /// Twenty-six letters of four bits each: sixteen, then ten.
  private static final int FIRST_LETTERS = 16;

  private static final int LENGTH_AT = 13;
  private static final int HEAD = LENGTH_AT + Short.BYTES;
  private static final int LONGEST = (1 << Short.SIZE) - 1;

  private final long limit;
  private final Consumer<byte[]> onForgotten;
  private final List<ByteBuffer> chunks = new ArrayList<>();

  /// Where an entry begins, plus one; zero: nothing.
  private int[] slots = new int[1 << 10];

  private int used;
  private long end;

  /// Odd while something changes.
  private long stamp;

  /// @param limit bytes that entries may take; none are held with zero
  /// @param onForgotten is given each entry that goes, within the lock on this table
  CardTable(long limit, Consumer<byte[]> onForgotten) {
    this.onForgotten = onForgotten;
    this.limit = Math.min(limit, Integer.MAX_VALUE - CHUNK);
  }

  /// To be taken before reading what is to be put in.
  synchronized long stamp() {
    return stamp;
  }

  synchronized Optional<byte[]> get(BadgeCode code) {
    int place = slots[slot(first(code.text()), rest(code.text()))] - 1;
    if (place < 0) {
      return Optional.empty();
    }
    byte[] packed = packed(place);
    return packed.length == 0 ? Optional.empty() : Optional.of(packed);
  }

  private byte[] packed(int place) {
    ByteBuffer chunk = chunk(place);
    byte[] packed = new byte[Short.toUnsignedInt(chunk.getShort(at(place) + LENGTH_AT))];
    chunk.get(at(place) + HEAD, packed);
    return packed;
  }

  /// @param taken the stamp of before `packed` was read
  /// @param packed 1 to 65,535 bytes
  synchronized Put put(long taken, BadgeCode code, byte[] packed) {
    if (taken != stamp || stamp % 2 != 0) {
      return Put.CHANGED;
    }
    int size = HEAD + packed.length;
    long place = CHUNK - end % CHUNK < size ? (end / CHUNK + 1) * CHUNK : end;
    if (packed.length > LONGEST || place + size > limit) {
      return Put.FULL;
    }
    write((int) place, code.text(), packed);
    end = place + size;
    int slot = slot(first(code.text()), rest(code.text()));
    boolean isNew = slots[slot] == 0;
    forgetAt(slot);
    slots[slot] = (int) place + 1;
    if (isNew && ++used > slots.length / 2) {
      grow();
    }
    return Put.HELD;
  }

  /// Takes the entries out, to the last byte, and lets nothing in until [#endChange].
  synchronized void beginChange(Collection<BadgeCode> codes) {
    stamp += 1 - stamp % 2;
    for (BadgeCode code : codes) {
      forgetAt(slot(first(code.text()), rest(code.text())));
    }
  }

  /// Ends a change; without one nothing happens.
  synchronized void endChange() {
    stamp += stamp % 2;
  }

  private void write(int place, String code, byte[] packed) {
    while (chunks.size() <= place / CHUNK) {
      chunks.add(ByteBuffer.allocate(CHUNK));
    }
    ByteBuffer chunk = chunk(place);
    int at = at(place);
    long rest = rest(code);
    chunk.putLong(at, first(code));
    chunk.putInt(at + Long.BYTES, (int) (rest >>> Byte.SIZE));
    chunk.put(at + Long.BYTES + Integer.BYTES, (byte) rest);
    chunk.putShort(at + LENGTH_AT, (short) packed.length);
    chunk.put(at + HEAD, packed);
  }

  /// The code stays, the way to it would break otherwise; it says nothing about anybody.
  private void forgetAt(int slot) {
    int place = slots[slot] - 1;
    if (place >= 0) {
      byte[] packed = packed(place);
      if (packed.length > 0) {
        onForgotten.accept(packed);
        chunk(place).put(at(place) + HEAD, new byte[packed.length]);
        chunk(place).putShort(at(place) + LENGTH_AT, (short) 0);
      }
    }
  }

  private void grow() {
    int[] old = slots;
    slots = new int[2 * old.length];
    for (int entry : old) {
      if (entry != 0) {
        slots[slot(firstAt(entry - 1), restAt(entry - 1))] = entry;
      }
    }
  }

  /// The slot of a code, or the free one where it belongs.
  private int slot(long first, long rest) {
    long mixed = (first * 0x9E37_79B9_7F4A_7C15L ^ rest) * 0xD6E8_FEB8_6659_FD93L;
    int slot = (int) (mixed >>> 32) & slots.length - 1;
    while (slots[slot] != 0
        && (firstAt(slots[slot] - 1) != first || restAt(slots[slot] - 1) != rest)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private long firstAt(int place) {
    return chunk(place).getLong(at(place));
  }

  private long restAt(int place) {
    int at = at(place) + Long.BYTES;
    return Integer.toUnsignedLong(chunk(place).getInt(at)) << Byte.SIZE
        | Byte.toUnsignedInt(chunk(place).get(at + Integer.BYTES));
  }

  private ByteBuffer chunk(int place) {
    return chunks.get(place / CHUNK);
  }

  private static int at(int place) {
    return place % CHUNK;
  }

  private static long first(String code) {
    return letters(code, BadgeCode.FAMILY.length(), FIRST_LETTERS);
  }

  private static long rest(String code) {
    int from = BadgeCode.FAMILY.length() + FIRST_LETTERS;
    return letters(code, from, BadgeCode.LENGTH - from);
  }

  private static long letters(String code, int from, int count) {
    long bits = 0;
    for (int i = from; i < from + count; i++) {
      bits = bits << 4 | BadgeCode.ALPHABET.indexOf(code.charAt(i));
    }
    return bits;
  }
}
