package id.balai.scan.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Kinds of pictures that phones write and that are not read here, told by their first bytes.
final class OtherPictures {

  /// How many of a file's first bytes are looked at.
  static final int START = 24;

  /// Brands of the container that HEIC and AVIF share (ISO 14496-12).
  private static final Map<String, String> BRANDS =
      Map.of(
          "heic", "HEIC", "heix", "HEIC", "hevc", "HEIC", "heim", "HEIC", "heis", "HEIC", "mif1",
          "HEIF", "msf1", "HEIF", "avif", "AVIF", "avis", "AVIF");

  private OtherPictures() {}

  /// How many pixels a PNG claims to have, which the JDK refuses without a reason where they are
  /// too many; 0 for others.
  static long claimed(byte[] start) {
    boolean isPng = start.length == START && start[0] == (byte) 0x89 && start[1] == 'P';
    if (!isPng) {
      return 0;
    }
    ByteBuffer header = ByteBuffer.wrap(start);
    return (long) Math.abs(header.getInt(16)) * Math.abs(header.getInt(20));
  }

  /// The name of the kind, or empty where it is none of these.
  static Optional<String> kind(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.length() < 12) {
      return Optional.empty();
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return Optional.of("WebP");
    }
    if (text.startsWith("ftyp", 4)) {
      return Optional.ofNullable(BRANDS.get(text.substring(8, 12)));
    }
    boolean isXl = text.startsWith("\u00ff\n") || text.startsWith("JXL ", 4);
    return isXl ? Optional.of("JPEG XL") : Optional.empty();
  }
}
