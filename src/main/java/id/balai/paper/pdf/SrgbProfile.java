package id.balai.paper.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A small ICC profile (version 2.1, display, RGB) that says what our colours mean: the sRGB
/// primaries and white adapted to D50 and sRGB's tone curve in 256 steps. The profile of a Java
/// runtime would differ from release to release.
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final String DESCRIPTION = "sRGB";
  private static final String COPYRIGHT = "CC0";
  private static final int CURVE_STEPS = 256;
  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  private SrgbProfile() {}

  /// The profile; equal bytes at every call.
  static byte[] bytes() {
    byte[][] parts = {
      description(),
      text(),
      xyz(0.96420, 1.0, 0.82491),
      xyz(0.43607, 0.22249, 0.01392),
      xyz(0.38515, 0.71687, 0.09708),
      xyz(0.14307, 0.06061, 0.71410),
      curve()
    };
    int table = HEADER + 4 + 12 * TAGS.length;
    int size = table;
    for (byte[] part : parts) {
      size += part.length;
    }
    var out = ByteBuffer.allocate(size);
    header(out, size);
    out.putInt(TAGS.length);
    int at = table;
    for (int tag = 0; tag < TAGS.length; tag++) {
      byte[] part = parts[Math.min(tag, parts.length - 1)];
      out.put(ascii(TAGS[tag])).putInt(at).putInt(part.length);
      at += tag < parts.length - 1 ? part.length : 0;
    }
    for (byte[] part : parts) {
      out.put(part);
    }
    return out.array();
  }

  private static void header(ByteBuffer out, int size) {
    out.putInt(size).putInt(0).putInt(0x02100000);
    out.put(ascii("mntrRGB XYZ "));
    short[] date = {2024, 1, 1, 0, 0, 0};
    for (short part : date) {
      out.putShort(part);
    }
    out.put(ascii("acsp"));
    out.position(68);
    out.putInt(63190).putInt(65536).putInt(54061);
    out.position(HEADER);
  }

  private static byte[] description() {
    byte[] words = ascii(DESCRIPTION + "\0");
    int length = 12 + words.length + 8 + 3 + 67;
    var out = ByteBuffer.allocate((length + 3) / 4 * 4);
    out.put(ascii("desc")).putInt(0).putInt(words.length).put(words);
    return out.array();
  }

  private static byte[] text() {
    return ByteBuffer.allocate(12).put(ascii("text")).putInt(0).put(ascii(COPYRIGHT)).array();
  }

  private static byte[] xyz(double... values) {
    var out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (double value : values) {
      out.putInt((int) Math.round(value * 65536));
    }
    return out.array();
  }

  private static byte[] curve() {
    var out = ByteBuffer.allocate(12 + 2 * CURVE_STEPS);
    out.put(ascii("curv")).putInt(0).putInt(CURVE_STEPS);
    for (int step = 0; step < CURVE_STEPS; step++) {
      double device = step / (CURVE_STEPS - 1.0);
      double light = device <= 0.04045 ? device / 12.92 : Math.pow((device + 0.055) / 1.055, 2.4);
      out.putShort((short) Math.round(light * 65535));
    }
    return out.array();
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }
}
