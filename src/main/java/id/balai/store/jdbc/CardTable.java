package id.balai.store.jdbc;

import id.balai.domain.badge.BadgeCode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
  private static final int LENGTH_AT = 2 * Long.BYTES;
  private static final int HEAD = LENGTH_AT + Integer.BYTES;
  private static final int HALF_OF_LETTERS = 13;

  private final long limit;
  private final List<ByteBuffer> chunks = new ArrayList<>();

  /// Where an entry begins, plus one; zero: nothing.
  private int[] slots = new int[1 << 10];

  private int used;
  private long end;

  /// Odd while something changes.
  private long stamp;

  /// @param limit bytes that entries may take; none are held with zero
  CardTable(long limit) {
    this.limit = Math.min(limit, Integer.MAX_VALUE - CHUNK);
  }

  /// To be taken before reading what is to be put in.
  synchronized long stamp() {
    return stamp;
  }

  synchronized Optional<byte[]> get(BadgeCode code) {
    int place = slots[slot(high(code.text()), low(code.text()))] - 1;
    if (place < 0) {
      return Optional.empty();
    }
    int length = chunk(place).getInt(at(place) + LENGTH_AT);
    if (length == 0) {
      return Optional.empty();
    }
    byte[] packed = new byte[length];
    chunk(place).get(at(place) + HEAD, packed);
    return Optional.of(packed);
  }

  /// @param taken the stamp of before `packed` was read
  /// @param packed at least one byte
  synchronized Put put(long taken, BadgeCode code, byte[] packed) {
    if (taken != stamp || stamp % 2 != 0) {
      return Put.CHANGED;
    }
    int size = HEAD + packed.length;
    long place = CHUNK - end % CHUNK < size ? (end / CHUNK + 1) * CHUNK : end;
    if (size > CHUNK || place + size > limit) {
      return Put.FULL;
    }
    write((int) place, code.text(), packed);
    end = place + size;
    int slot = slot(high(code.text()), low(code.text()));
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
      forgetAt(slot(high(code.text()), low(code.text())));
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
    chunk.putLong(at, high(code));
    chunk.putLong(at + Long.BYTES, low(code));
    chunk.putInt(at + LENGTH_AT, packed.length);
    chunk.put(at + HEAD, packed);
  }

  /// The code stays, the way to it would break otherwise; it says nothing about anybody.
  private void forgetAt(int slot) {
    int place = slots[slot] - 1;
    if (place >= 0) {
      ByteBuffer chunk = chunk(place);
      int length = chunk.getInt(at(place) + LENGTH_AT);
      chunk.put(at(place) + HEAD, new byte[length]);
      chunk.putInt(at(place) + LENGTH_AT, 0);
    }
  }

  private void grow() {
    int[] old = slots;
    slots = new int[2 * old.length];
    for (int entry : old) {
      if (entry != 0) {
        int place = entry - 1;
        ByteBuffer chunk = chunk(place);
        slots[slot(chunk.getLong(at(place)), chunk.getLong(at(place) + Long.BYTES))] = entry;
      }
    }
  }

  /// The slot of a code, or the free one where it belongs.
  private int slot(long high, long low) {
    long mixed = (high * 0x9E37_79B9_7F4A_7C15L ^ low) * 0xD6E8_FEB8_6659_FD93L;
    int slot = (int) (mixed >>> 32) & slots.length - 1;
    while (slots[slot] != 0 && !isAt(slots[slot] - 1, high, low)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(int place, long high, long low) {
    ByteBuffer chunk = chunk(place);
    return chunk.getLong(at(place)) == high && chunk.getLong(at(place) + Long.BYTES) == low;
  }

  private ByteBuffer chunk(int place) {
    return chunks.get(place / CHUNK);
  }

  private static int at(int place) {
    return place % CHUNK;
  }

  private static long high(String code) {
    return letters(code, BadgeCode.FAMILY.length());
  }

  private static long low(String code) {
    return letters(code, BadgeCode.FAMILY.length() + HALF_OF_LETTERS);
  }

  /// Thirteen letters at four bits each.
  private static long letters(String code, int from) {
    long bits = 0;
    for (int i = from; i < from + HALF_OF_LETTERS; i++) {
      bits = bits << 4 | BadgeCode.ALPHABET.indexOf(code.charAt(i));
    }
    return bits;
  }
}
