package id.balai.scan.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A file by places, read in blocks; whatever it says about its own sizes is not believed.
final class Bytes implements Closeable {

  private static final int BLOCK = 1 << 16;

  private final FileChannel channel;
  private final long size;
  private final byte[] block = new byte[BLOCK];
  private long start;
  private int filled;

  Bytes(FileChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  long size() {
    return size;
  }

  /// The byte at a place, 0 to 255, or -1 behind the end.
  int get(long place) throws IOException {
    if (place < start || place >= start + filled) {
      start = place;
      filled = Math.max(0, channel.read(ByteBuffer.wrap(block), place));
    }
    return place < start + filled ? block[(int) (place - start)] & 0xff : -1;
  }

  /// Four bytes as a number, the least first.
  ///
  /// @throws EOFException when the file ends before
  long word(long place) throws IOException {
    byte[] four = at(place, 4);
    return Integer.toUnsignedLong(
        ByteBuffer.wrap(four).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt());
  }

  /// A part of the file.
  ///
  /// @throws EOFException when the file ends before
  byte[] at(long place, int length) throws IOException {
    var part = ByteBuffer.allocate(length);
    long from = place;
    while (part.hasRemaining()) {
      int read = channel.read(part, from);
      if (read < 0) {
        throw new EOFException("the file ends early");
      }
      from += read;
    }
    return part.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
