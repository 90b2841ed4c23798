package id.balai.store.block;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Blocks in the clear that were read a moment ago: several pages of an index share one, and
/// whoever walks through the index asks for them one behind the other. Not for several threads at
/// once.
final class RecentBlocks {

  /// A quarter of a megabyte: a few blocks for each index that is walked through at a time.
  private static final int ROOM = 64;

  private static final long NONE = -1;

  private final long[] kept = new long[ROOM];
  private final byte[] blocks = new byte[ROOM * CheckedFile.BLOCK];

  RecentBlocks() {
    Arrays.fill(kept, NONE);
  }

  /// Whether all of these are here.
  boolean has(long first, int count) {
    for (long block = first; block < first + count; block++) {
      if (kept[place(block)] != block) {
        return false;
      }
    }
    return true;
  }

  /// Hands out a part of a block that is here.
  ///
  /// @param from where in the block it begins
  void copy(long block, int from, int length, ByteBuffer to) {
    to.put(blocks, place(block) * CheckedFile.BLOCK + from, length);
  }

  /// @param at where the block begins
  void keep(long block, byte[] bytes, int at) {
    System.arraycopy(bytes, at, blocks, place(block) * CheckedFile.BLOCK, CheckedFile.BLOCK);
    kept[place(block)] = block;
  }

  /// To be called when these are no longer what they were.
  void forget(long first, int count) {
    for (long block = first; block < first + count; block++) {
      if (kept[place(block)] == block) {
        kept[place(block)] = NONE;
      }
    }
  }

  void forgetAll() {
    Arrays.fill(kept, NONE);
  }

  private static int place(long block) {
    return (int) (block % ROOM);
  }
}
