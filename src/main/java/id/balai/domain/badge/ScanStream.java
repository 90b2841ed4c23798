package id.balai.domain.badge;

import java.util.List;

/// Puts together what a device sends letter by letter, however it ends a scan: with a carriage
/// return, a line feed, both, a tabulator, an end of text, or not at all. A whole badge is given at
/// its last letter; what the device adds to it after that says nothing. Of a line that is longer
/// than any code only the beginning is kept. Belongs to one thread.
public final class ScanStream {

  /// A longer line is looked at when it ends: not at each of its letters.
  private static final int LONGEST_WITH_BADGE = 200;

  private final StringBuilder line = new StringBuilder();
  private boolean hasGiven;

  /// Takes one character in.
  ///
  /// @return the codes that it completed, most often none
  public List<String> add(int character) {
    if (ScanText.isEnd(character)) {
      return quiet();
    }
    if (line.length() < ScanText.LONGEST) {
      line.appendCodePoint(character);
    }
    return wholeBadges();
  }

  /// Nothing more came for a while, or the device ended: what stands there is a code.
  public List<String> quiet() {
    List<String> codes = ScanText.codes(line.toString());
    boolean isRest = hasGiven;
    line.setLength(0);
    hasGiven = false;
    return isRest ? List.of() : codes;
  }

  /// Whether something stands there that [#quiet] ends.
  public boolean isWaiting() {
    return !line.isEmpty() || hasGiven;
  }

  private List<String> wholeBadges() {
    if (line.length() < BadgeCode.LENGTH || line.length() > LONGEST_WITH_BADGE) {
      return List.of();
    }
    char last = Character.toUpperCase(line.charAt(line.length() - 1));
    boolean mayEnd = BadgeCode.ALPHABET.indexOf(last) >= 0 || last > 0xff;
    List<String> badges = mayEnd ? ScanText.codes(line.toString()) : List.of();
    if (badges.isEmpty() || BadgeCode.parse(badges.getFirst()).isEmpty()) {
      return List.of();
    }
    line.setLength(0);
    hasGiven = true;
    return badges;
  }
}
