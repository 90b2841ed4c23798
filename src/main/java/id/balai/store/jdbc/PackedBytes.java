package id.balai.store.jdbc;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/// Numbers one after the other, small ones in one byte. Not for several threads at once.
final class PackedBytes {

  private static final int SEVEN_BITS = 7;
  private static final int MORE = 0x80;

  private byte[] room = new byte[1 << 8];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return Arrays.copyOf(room, length);
  }

  /// Of any sign, which is folded into the lowest bit.
  void number(long number) {
    count((number << 1) ^ (number >> (Long.SIZE - 1)));
  }

  /// A number that is mostly small and never negative, seven bits to a byte.
  void count(long count) {
    long rest = count;
    while ((rest & -MORE) != 0) {
      add((byte) (rest | MORE));
      rest >>>= SEVEN_BITS;
    }
    add((byte) rest);
  }

  /// Sixteen bytes.
  void id(UUID id) {
    fixed(id.getMostSignificantBits());
    fixed(id.getLeastSignificantBits());
  }

  private void fixed(long bits) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      add((byte) (bits >>> shift));
    }
  }

  private void add(byte value) {
    if (length == room.length) {
      room = Arrays.copyOf(room, 2 * length);
    }
    room[length++] = value;
  }

  /// Reads in the order in which was written.
  static final class Reader {

    private final ByteBuffer in;

    Reader(byte[] packed) {
      in = ByteBuffer.wrap(packed);
    }

    long number() {
      long folded = longCount();
      return (folded >>> 1) ^ -(folded & 1);
    }

    long longCount() {
      long rest = 0;
      int shift = 0;
      for (byte next = in.get(); ; next = in.get()) {
        rest |= (long) (next & ~-MORE) << shift;
        if (next >= 0) {
          return rest;
        }
        shift += SEVEN_BITS;
      }
    }

    /// A count that was an `int`.
    int count() {
      return Math.toIntExact(longCount());
    }

    UUID id() {
      return new UUID(in.getLong(), in.getLong());
    }
  }
}
