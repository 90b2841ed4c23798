package id.balai.store.backup;

import id.balai.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The last 64 bytes of a backup: SHA-256 of every byte before them. A ZIP file has bytes that no
/// checksum of its own covers.
final class FileEnd {

  private static final int DIGITS = 64;
  private static final int PIECE = 1 << 16;

  /// Stands there until the file is whole.
  static final String NOTHING = "0".repeat(DIGITS);

  private FileEnd() {}

  /// Writes the digest over the last bytes of a file and forces it to disk.
  static void write(Path file) throws IOException {
    String digest = digest(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long at = channel.size() - DIGITS;
      for (ByteBuffer bytes = ByteBuffer.wrap(ascii(digest)); bytes.hasRemaining(); ) {
        at += channel.write(bytes, at);
      }
      channel.force(true);
    }
  }

  /// Whether every byte of a file is as it was written.
  static boolean fits(Path file) throws IOException {
    long size = Files.size(file);
    if (size <= DIGITS) {
      return false;
    }
    byte[] end = new byte[DIGITS];
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.read(ByteBuffer.wrap(end), size - DIGITS);
    }
    return Sha256.areEqual(end, ascii(digest(file)));
  }

  private static String digest(Path file) throws IOException {
    Sha256 digest = Sha256.start();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(file)) {
      for (long left = Files.size(file) - DIGITS; left > 0; ) {
        int read = in.read(piece, 0, (int) Math.min(PIECE, left));
        if (read < 0) {
          throw new IOException("the file became shorter");
        }
        digest.add(piece, 0, read);
        left -= read;
      }
    }
    return digest.hex();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
