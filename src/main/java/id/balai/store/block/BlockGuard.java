package id.balai.store.block;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/// Enciphers the blocks of a folder's files, and knows of every block whether it is what was
/// written at that place, by a keyed tag (SipHash-2-4 of 128 bits: 3 µs a block, where HMAC-SHA-256
/// takes twice as long once compiled and three times before), and remembers that one was not.
public final class BlockGuard {

  /// Bytes of a tag.
  static final int TAG = 16;

  private final byte[] key;
  private final byte[] secret;
  private final AtomicLong rotten = new AtomicLong();

  /// @param key of the tags, any secret of at least 16 bytes
  /// @param password of the cipher, as the database would be given it
  public BlockGuard(byte[] key, String password) {
    this.key = Arrays.copyOf(key, TAG);
    this.secret = password.getBytes(StandardCharsets.UTF_16BE);
  }

  /// The cipher of one file.
  BlockCipher cipher(byte[] salt) {
    return new BlockCipher(secret, salt);
  }

  /// How many blocks that were read were not what was written, so far.
  public long rottenBlocks() {
    return rotten.get();
  }

  /// Writes the tag of the block that stands behind it.
  void tag(long index, byte[] slots, int at) {
    System.arraycopy(of(index, slots, at), 0, slots, at, TAG);
  }

  /// Whether the tag is the one of the block that stands behind it.
  boolean isWhole(long index, byte[] slots, int at) {
    return org.bouncycastle.util.Arrays.constantTimeAreEqual(
        of(index, slots, at), Arrays.copyOfRange(slots, at, at + TAG));
  }

  RottenBlockException rotten(long index) {
    rotten.incrementAndGet();
    return new RottenBlockException(index);
  }

  private byte[] of(long index, byte[] slots, int at) {
    return BlockTag.of(key, index, slots, at + TAG);
  }
}
