package installer.tools;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes out of a class archive what differs from one making to the next, so that the same classes
/// give the same bytes. Two archives of the same classes differ only in the time stamps of soft
/// references (milliseconds since the computer was started) and in the checksums over them; both
/// become zero. Whatever else differs is an error: then the making itself is not reproducible.
///
/// `java SameBytes.java FIRST SECOND OUT`
public final class SameBytes {

  /// The head of an archive, in which the checksums lie.
  private static final int HEAD = 4096;

  /// Milliseconds of ten years: no computer has been on for longer.
  private static final long LONGEST = 315_360_000_000L;

  private SameBytes() {}

  /// Runs it.
  public static void main(String[] words) throws IOException {
    byte[] first = Files.readAllBytes(Path.of(words[0]));
    byte[] second = Files.readAllBytes(Path.of(words[1]));
    if (first.length != second.length) {
      throw new IOException("the archives differ in length");
    }
    ByteBuffer a = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer b = ByteBuffer.wrap(second).order(ByteOrder.LITTLE_ENDIAN);
    int times = 0;
    for (int at = 0; at + 8 <= first.length; at += 8) {
      long one = a.getLong(at);
      long other = b.getLong(at);
      if (one == other) {
        continue;
      }
      if (at < HEAD) {
        a.putLong(at, same(one, other));
      } else if (one > 0 && other > one && other < LONGEST) {
        a.putLong(at, 0);
        times++;
      } else {
        throw new IOException("the archives differ at " + at + ": " + one + " and " + other);
      }
    }
    Files.write(Path.of(words[2]), first);
    System.out.println(
        "class archive: " + first.length + " bytes, " + times + " time stamps taken out");
  }

  /// Keeps the half that is the same; a half that differs is a checksum.
  private static long same(long one, long other) {
    long low = 0xFFFF_FFFFL;
    return ((one & low) == (other & low) ? one & low : 0)
        | ((one & ~low) == (other & ~low) ? one & ~low : 0);
  }
}
