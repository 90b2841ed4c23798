package id.balai.store.journal;

import id.balai.base.Sha256;
import java.nio.charset.StandardCharsets;

/// A line in the clear that only the holder of the key can have written: checksum, text, MAC.
final class SignedLine {

  private SignedLine() {}

  /// The line with its line end.
  static byte[] write(JournalKey key, String text) {
    return CheckedLine.write(text + " " + key.mac(text));
  }

  /// The text of a line.
  ///
  /// @param line without its line end
  /// @throws DamagedLineException when the checksum does not fit
  /// @throws JournalDamagedException when it fits but the MAC does not
  static String read(JournalKey key, byte[] line)
      throws DamagedLineException, JournalDamagedException {
    String content = CheckedLine.read(line);
    int blank = content.lastIndexOf(' ');
    String text = content.substring(0, Math.max(blank, 0));
    if (!Sha256.areEqual(
        key.mac(text).getBytes(StandardCharsets.US_ASCII),
        content.substring(blank + 1).getBytes(StandardCharsets.UTF_8))) {
      throw new JournalDamagedException(0, "a signed line was changed");
    }
    return text;
  }
}
