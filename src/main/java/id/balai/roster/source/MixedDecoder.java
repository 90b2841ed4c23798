package id.balai.roster.source;

/// Decodes bytes of which some are UTF-8 and some Windows-1252, as files that went through several
/// hands hold them: a valid UTF-8 sequence is taken as such, any other byte as Windows-1252 or
/// another old encoding.
final class MixedDecoder {
  private MixedDecoder() {}

  /// Decodes a stretch that does not end inside a sequence.
  ///
  /// @param table the characters of single bytes
  static String decode(byte[] bytes, int from, int to, char[] table) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int length = sequence(bytes, at, to);
      if (length > 1) {
        text.appendCodePoint(codePoint(bytes, at, length));
      } else {
        text.append(bytes[at] >= 0 ? (char) bytes[at] : table[bytes[at] & 0xFF]);
      }
      at += Math.max(1, length);
    }
    return text.toString();
  }

  /// Length of the valid UTF-8 sequence of several bytes that starts here, or 1.
  static int sequence(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    int length = first >= 0xF0 && first <= 0xF4 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    if (first < 0xC2 || first > 0xF4 || at + length > to) {
      return 1;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    int point = codePoint(bytes, at, length);
    boolean isShortest = length == 2 || point >= (length == 3 ? 0x800 : 0x10000);
    boolean isCharacter = point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
    return isShortest && isCharacter ? length : 1;
  }

  private static int codePoint(byte[] bytes, int at, int length) {
    int point = bytes[at] & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      point = point << 6 | (bytes[at + i] & 0x3F);
    }
    return point;
  }
}
