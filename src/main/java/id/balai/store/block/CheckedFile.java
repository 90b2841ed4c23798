package id.balai.store.block;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.h2.store.fs.FileBaseDefault;

/// A file of enciphered blocks, each with a tag before it; a block that is not what was written is
/// not handed out. It ends with a whole block: a reader sees zeros up to there. The first block
/// holds the salt of the cipher, as the database's own files do, and is not seen from outside.
final class CheckedFile extends FileBaseDefault {

  /// Bytes of a block, as the database writes them.
  static final int BLOCK = 4096;

  private static final int SLOT = BlockGuard.TAG + BLOCK;

  /// Where a database with a cipher keeps two copies of its head. It checks them itself and needs
  /// only one of them; a power cut may have torn the other.
  private static final long FIRST_HEAD = 1;

  private static final long LAST_HEAD = 2;

  private static final byte[] FORM = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);

  private static final int SALT = 8;

  /// Blocks that a page of the database takes, and a few more.
  private static final int SHELF = 8;

  /// Blocks that a page of an index lies in.
  private static final int FEW = 2;

  private final FileChannel base;
  private final BlockGuard guard;
  private final BlockCipher cipher;

  /// Of the base, which nobody else writes; to ask the system costs as much as to read a block.
  private long baseLength;

  /// Where short reads are deciphered, which nearly all are.
  private final byte[] shelf = new byte[SHELF * SLOT];

  private final RecentBlocks recent = new RecentBlocks();

  /// Where blocks stand on their way out.
  private final byte[] leaving = new byte[SHELF * SLOT];

  CheckedFile(FileChannel base, BlockGuard guard) throws IOException {
    this.base = base;
    this.guard = guard;
    this.baseLength = base.size();
    this.cipher = guard.cipher(salt());
  }

  private byte[] salt() throws IOException {
    byte[] salt = new byte[SALT];
    if (baseLength >= SLOT) {
      System.arraycopy(checked(0, 1), BlockGuard.TAG + FORM.length, salt, 0, SALT);
    } else {
      new SecureRandom().nextBytes(salt);
      byte[] slot = new byte[SLOT];
      System.arraycopy(FORM, 0, slot, BlockGuard.TAG, FORM.length);
      System.arraycopy(salt, 0, slot, BlockGuard.TAG + FORM.length, SALT);
      tagged(0, slot, 1);
    }
    return salt;
  }

  @Override
  public synchronized long size() {
    return Math.max(0, baseLength / SLOT - 1) * BLOCK;
  }

  @Override
  public synchronized int read(ByteBuffer to, long from) throws IOException {
    long size = size();
    if (from >= size) {
      return -1;
    }
    int length = (int) Math.min(to.remaining(), size - from);
    long position = from + BLOCK;
    int blocks = blocks(position, length);
    if (blocks <= FEW) {
      readFew(to, position, length);
    } else {
      long first = position / BLOCK;
      byte[] slots = slots(first, blocks);
      for (int done = 0; done < length; ) {
        long at = position + done;
        int inBlock = (int) (at % BLOCK);
        int part = Math.min(BLOCK - inBlock, length - done);
        int slot = (int) (at / BLOCK - first) * SLOT;
        to.put(slots, slot + BlockGuard.TAG + inBlock, part);
        done += part;
      }
    }
    return length;
  }

  private void readFew(ByteBuffer to, long position, int length) throws IOException {
    long first = position / BLOCK;
    int blocks = blocks(position, length);
    if (!recent.has(first, blocks)) {
      byte[] slots = slots(first, blocks);
      for (int i = 0; i < blocks; i++) {
        recent.keep(first + i, slots, i * SLOT + BlockGuard.TAG);
      }
    }
    for (int done = 0; done < length; ) {
      long at = position + done;
      int inBlock = (int) (at % BLOCK);
      int part = Math.min(BLOCK - inBlock, length - done);
      recent.copy(at / BLOCK, inBlock, part, to);
      done += part;
    }
  }

  @Override
  public synchronized int write(ByteBuffer from, long to) throws IOException {
    int length = from.remaining();
    if (length == 0) {
      return 0;
    }
    long position = to + BLOCK;
    fillUpTo(position / BLOCK);
    long end = position + length;
    for (long at = position; at < end; ) {
      long next = Math.min(end, (at / BLOCK + SHELF) * BLOCK);
      writeFew(from, at, (int) (next - at));
      at = next;
    }
    return length;
  }

  /// Writes into so few blocks that they stay near the processor from the first step to the last.
  private void writeFew(ByteBuffer from, long position, int length) throws IOException {
    long first = position / BLOCK;
    int blocks = blocks(position, length);
    keepRest(position, length);
    for (int done = 0; done < length; ) {
      long at = position + done;
      int inBlock = (int) (at % BLOCK);
      int part = Math.min(BLOCK - inBlock, length - done);
      int slot = (int) (at / BLOCK - first) * SLOT;
      from.get(leaving, slot + BlockGuard.TAG + inBlock, part);
      done += part;
    }
    put(first, leaving, blocks);
  }

  /// What stays of the first and the last block.
  private void keepRest(long position, int length) throws IOException {
    int blocks = blocks(position, length);
    long first = position / BLOCK;
    if (position % BLOCK != 0) {
      keep(first, leaving, 0);
    }
    if ((position + length) % BLOCK != 0) {
      keep(first + blocks - 1, leaving, (blocks - 1) * SLOT);
    }
  }

  private void keep(long block, byte[] slots, int at) throws IOException {
    if (block < baseLength / SLOT) {
      System.arraycopy(slots(block, 1), 0, slots, at, SLOT);
    } else {
      Arrays.fill(slots, at, at + SLOT, (byte) 0);
    }
  }

  /// Blocks that nobody wrote before a block that somebody writes are blocks of zeros.
  private void fillUpTo(long block) throws IOException {
    for (long empty = baseLength / SLOT; empty < block; empty++) {
      put(empty, new byte[SLOT], 1);
    }
  }

  private void put(long first, byte[] slots, int blocks) throws IOException {
    for (int i = 0; i < blocks; i++) {
      cipher.encipher(first + i - 1, slots, i * SLOT + BlockGuard.TAG);
    }
    tagged(first, slots, blocks);
  }

  private void tagged(long first, byte[] slots, int blocks) throws IOException {
    recent.forget(first, blocks);
    for (int i = 0; i < blocks; i++) {
      guard.tag(first + i, slots, i * SLOT);
    }
    ByteBuffer bytes = ByteBuffer.wrap(slots, 0, blocks * SLOT);
    for (long at = first * SLOT; bytes.hasRemaining(); ) {
      at += base.write(bytes, at);
      baseLength = Math.max(baseLength, at);
    }
  }

  /// The blocks in the clear, until others are asked for.
  private byte[] slots(long first, int blocks) throws IOException {
    byte[] slots = checked(first, blocks);
    for (int i = 0; i < blocks; i++) {
      cipher.decipher(first + i - 1, slots, i * SLOT + BlockGuard.TAG);
    }
    return slots;
  }

  private byte[] checked(long first, int blocks) throws IOException {
    byte[] slots = blocks <= SHELF ? shelf : new byte[blocks * SLOT];
    ByteBuffer bytes = ByteBuffer.wrap(slots, 0, blocks * SLOT);
    for (long at = first * SLOT; bytes.hasRemaining(); ) {
      int read = base.read(bytes, at);
      if (read < 0) {
        throw new EOFException();
      }
      at += read;
    }
    for (int i = 0; i < blocks; i++) {
      long block = first + i;
      if (!guard.isWhole(block, slots, i * SLOT) && !isHead(block)) {
        throw guard.rotten(block);
      }
    }
    return slots;
  }

  private static boolean isHead(long block) {
    return block >= FIRST_HEAD && block <= LAST_HEAD;
  }

  private static int blocks(long position, int length) {
    return (int) ((position + length - 1) / BLOCK - position / BLOCK + 1);
  }

  @Override
  protected synchronized void implTruncate(long size) throws IOException {
    recent.forgetAll();
    long blocks = 1 + (size + BLOCK - 1) / BLOCK;
    if (blocks * SLOT < baseLength) {
      base.truncate(blocks * SLOT);
      baseLength = blocks * SLOT;
    }
  }

  @Override
  public void force(boolean metaData) throws IOException {
    base.force(metaData);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return base.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    base.close();
  }
}
