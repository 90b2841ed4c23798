package id.balai.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The last line of a part that is closed.
///
/// @param last place of its last entry
/// @param hash of that entry
/// @param digest SHA-256 of all bytes before this line, lower-case hexadecimal
record PartEnd(long last, String hash, String digest) {

  /// No line is longer.
  static final int MOST_BYTES = 400;

  private static final String MARK = "- balai-end ";
  private static final int CRC = 9;

  private static final Pattern TEXT =
      Pattern.compile("- balai-end ([1-9]\\d{0,17}) ([0-9a-f]{64}) ([0-9a-f]{64})");

  /// Whether a line says that it is an end.
  ///
  /// @param line without its line end
  static boolean isSaid(byte[] line) {
    return line.length > CRC
        && new String(
                line, CRC, Math.min(line.length - CRC, MARK.length()), StandardCharsets.US_ASCII)
            .equals(MARK);
  }

  /// @param line without its line end
  /// @throws DamagedLineException when a crash may have torn it
  static PartEnd read(JournalKey key, byte[] line)
      throws DamagedLineException, JournalDamagedException {
    Matcher parts = TEXT.matcher(SignedLine.read(key, line));
    if (!parts.matches()) {
      throw new JournalDamagedException(0, "the end of a part");
    }
    return new PartEnd(Long.parseLong(parts.group(1)), parts.group(2), parts.group(3));
  }

  /// The line with its line end.
  byte[] line(JournalKey key) {
    return SignedLine.write(key, MARK + last + " " + hash + " " + digest);
  }
}
