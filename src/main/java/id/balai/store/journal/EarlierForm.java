package id.balai.store.journal;

import id.balai.domain.log.LogText;
import id.balai.store.key.ByteSeal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Lines of earlier versions: in the clear (0.1), or sealed and bound to nothing (0.2). They are
/// read to be written anew, never written.
///
/// @param seal of the folder's key
/// @param isClear whether all lines are in the clear; else none may be
record EarlierForm(ByteSeal seal, boolean isClear) implements LineForm {

  /// The first letter of every body, and of no base64 text.
  private static final String CLEAR = "{";

  /// Whether a line is in the clear; one that is torn is not.
  static boolean isClear(byte[] line) {
    try {
      return CheckedLine.read(line).startsWith(CLEAR);
    } catch (DamagedLineException e) {
      return false;
    }
  }

  @Override
  public LogText read(byte[] line) throws DamagedLineException, JournalDamagedException {
    String content = CheckedLine.read(line);
    if (content.startsWith(CLEAR) != isClear) {
      throw new JournalDamagedException(0, "a line in the clear among sealed ones");
    }
    return LineForm.parted(isClear ? content : opened(content));
  }

  private String opened(String content) throws JournalDamagedException {
    try {
      return seal.open(Base64.getDecoder().decode(content))
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .orElseThrow(() -> new JournalDamagedException(0, "cipher"));
    } catch (IllegalArgumentException e) {
      throw new JournalDamagedException(0, "cipher");
    }
  }
}
