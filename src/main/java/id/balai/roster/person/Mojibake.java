package id.balai.roster.person;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Undoes that UTF-8 was once read as Windows-1252 and saved again: `â€™` was an apostrophe.
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern SUSPICIOUS =
      Pattern.compile("[ÂÃâï][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

  private Mojibake() {}

  /// The text as it was, or the same text if nothing is wrong with it.
  static String repaired(String text) {
    if (isAscii(text)) {
      return text;
    }
    String last = text;
    for (int i = 0; i < 2 && SUSPICIOUS.matcher(last).find(); i++) {
      String once = once(last);
      if (once.equals(last)) {
        break;
      }
      last = once;
    }
    return last;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String once(String text) {
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }
}
