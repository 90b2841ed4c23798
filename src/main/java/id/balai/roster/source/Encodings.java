package id.balai.roster.source;

import java.nio.charset.Charset;
import java.util.List;

/// Tells which of the old encodings the bytes above 127 of a text are in, by what the letters
/// around them make of them: a capital inside a word or a sign between letters is no spelling.
final class Encodings {
  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<Charset> OTHERS =
      List.of(Charset.forName("x-MacRoman"), Charset.forName("IBM850"));

  /// How much better another encoding must be than the usual one.
  private static final int MARGIN = 2;

  private Encodings() {}

  /// The encoding of a text of which some bytes are no UTF-8.
  ///
  /// @param head beginning of the file
  static Charset of(byte[] head) {
    Charset best = WINDOWS;
    int bestScore = score(head, WINDOWS) + MARGIN;
    for (Charset other : OTHERS) {
      int score = score(head, other);
      if (score > bestScore) {
        best = other;
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(byte[] head, Charset charset) {
    char[] table = table(charset);
    int score = 0;
    for (int i = 0; i < head.length; i++) {
      int length = head[i] < 0 ? MixedDecoder.sequence(head, i, head.length) : 1;
      if (length > 1) {
        i += length - 1;
      } else if (head[i] < 0) {
        char before = i == 0 ? ' ' : table[head[i - 1] & 0xFF];
        char after = i + 1 == head.length ? ' ' : table[head[i + 1] & 0xFF];
        score += fit(before, table[head[i] & 0xFF], after);
      }
    }
    return score;
  }

  private static int fit(char before, char c, char after) {
    boolean isInWord = Character.isLetter(before) && Character.isLetter(after);
    boolean isAfterSmall = Character.isLowerCase(before);
    if (Character.isLowerCase(c)) {
      return Character.isLetter(before) || Character.isLetter(after) ? 1 : 0;
    }
    if (Character.isUpperCase(c)) {
      return isAfterSmall ? -2 : Character.isUpperCase(before) ? 1 : 0;
    }
    if ("'’‘".indexOf(c) >= 0) {
      return isInWord ? 1 : 0;
    }
    boolean isBetweenBlanks = !Character.isLetter(before) && !Character.isLetter(after);
    return "–—“”•…√\u00a0".indexOf(c) >= 0 && isBetweenBlanks ? 1 : isInWord ? -2 : -1;
  }

  static char[] table(Charset charset) {
    char[] table = new char[256];
    for (int b = 0; b < table.length; b++) {
      table[b] = new String(new byte[] {(byte) b}, charset).charAt(0);
    }
    return table;
  }
}
