package id.balai.evidence.token;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// Bytes in the letters that QR codes hold most densely (RFC 9285): two bytes are three letters.
final class Base45 {

  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  private static final int BASE = 45;

  private Base45() {}

  static String encode(byte[] bytes) {
    var text = new StringBuilder(bytes.length * 3 / 2 + 2);
    for (int at = 0; at + 1 < bytes.length; at += 2) {
      int value = (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
      put(text, value, 3);
    }
    if (bytes.length % 2 == 1) {
      put(text, bytes[bytes.length - 1] & 0xff, 2);
    }
    return text.toString();
  }

  private static void put(StringBuilder text, int value, int letters) {
    int rest = value;
    for (int i = 0; i < letters; i++) {
      text.append(LETTERS.charAt(rest % BASE));
      rest /= BASE;
    }
  }

  /// The bytes, or empty when the text is no Base45.
  static Optional<byte[]> decode(String text) {
    var bytes = new ByteArrayOutputStream(text.length() * 2 / 3);
    for (int at = 0; at < text.length(); at += 3) {
      int letters = Math.min(3, text.length() - at);
      int value = letters < 2 ? -1 : value(text, at, letters);
      if (value < 0 || value > (letters == 3 ? 0xffff : 0xff)) {
        return Optional.empty();
      }
      if (letters == 3) {
        bytes.write(value >> 8);
      }
      bytes.write(value & 0xff);
    }
    return Optional.of(bytes.toByteArray());
  }

  private static int value(String text, int from, int letters) {
    int value = 0;
    for (int i = letters - 1; i >= 0; i--) {
      int digit = LETTERS.indexOf(text.charAt(from + i));
      if (digit < 0) {
        return -1;
      }
      value = value * BASE + digit;
    }
    return value;
  }
}
