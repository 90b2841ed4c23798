package id.balai.paper.pdf;

import id.balai.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/// Bytes of a file that grows. One thread writes it.
final class Bytes extends OutputStream {

  private byte[] content;
  private int size;

  /// @param room bytes that fit before it grows
  Bytes(int room) {
    content = new byte[room];
  }

  @Override
  public void write(int value) {
    room(1);
    content[size++] = (byte) value;
  }

  @Override
  public void write(byte[] more, int from, int length) {
    room(length);
    System.arraycopy(more, from, content, size, length);
    size += length;
  }

  /// Appends all of them.
  Bytes add(byte[] more) {
    write(more, 0, more.length);
    return this;
  }

  /// Appends all bytes of another.
  Bytes add(Bytes more) {
    write(more.content, 0, more.size);
    return this;
  }

  /// Appends all bytes of a stream.
  ///
  /// @param length how many they are
  void add(InputStream more, int length) throws IOException {
    room(length);
    int read = more.readNBytes(content, size, length);
    if (read != length || more.read() >= 0) {
      throw new IOException("a stream is not as long as it says");
    }
    size += length;
  }

  /// Appends ASCII letters.
  Bytes ascii(String text) {
    int length = text.length();
    room(length);
    for (int at = 0; at < length; at++) {
      content[size + at] = (byte) text.charAt(at);
    }
    size += length;
    return this;
  }

  /// Appends a whole number in decimal digits.
  ///
  /// @param value 0 or more
  Bytes number(int value) {
    int digits = 1;
    for (int rest = value; rest > 9; rest /= 10) {
      digits++;
    }
    return padded(value, digits);
  }

  /// Appends a whole number with zeros before it.
  ///
  /// @param value 0 or more, of at most so many digits
  Bytes padded(int value, int digits) {
    room(digits);
    int rest = value;
    for (int at = digits - 1; at >= 0; at--) {
      content[size + at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
    return this;
  }

  int size() {
    return size;
  }

  /// A copy of all of them.
  byte[] copy() {
    return Arrays.copyOf(content, size);
  }

  /// Lets a digest run over the bytes from `from` on.
  void digest(Sha256 digest, int from) {
    digest.add(content, from, size - from);
  }

  /// Copies all of them.
  void writeTo(OutputStream target) throws IOException {
    target.write(content, 0, size);
  }

  private void room(int more) {
    if (size + more > content.length) {
      content = Arrays.copyOf(content, Math.max(2 * content.length, size + more));
    }
  }
}
