package id.balai.paper.type;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines that fit, at spaces; a word that is too long for a line is broken within.
public final class LineBreaker {

  private final FontSet types;

  public LineBreaker(FontSet types) {
    this.types = types;
  }

  /// The lines of `text`, each at most `width` points wide; empty text has no line. A line feed
  /// always ends a line.
  public List<String> lines(TextStyle style, String text, float width) {
    var lines = new ArrayList<String>();
    String rest = text.strip();
    for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      fill(style, rest.substring(0, end).strip(), width, lines);
      rest = rest.substring(end + 1);
    }
    fill(style, rest.strip(), width, lines);
    return lines;
  }

  private void fill(TextStyle style, String text, float width, List<String> lines) {
    List<String> words = words(text);
    String whole = String.join(" ", words);
    if (!words.isEmpty() && types.width(style, whole) <= width) {
      lines.add(whole);
      return;
    }
    var line = new StringBuilder();
    for (String word : words) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (types.width(style, longer) <= width) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(hack(style, word, width, lines));
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
  }

  /// The words between blanks. No pattern: a batch breaks lines by the thousand.
  public static List<String> words(String text) {
    var words = new ArrayList<String>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isBlank(text.charAt(at))) {
        if (at > from) {
          words.add(text.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  private static boolean isBlank(char letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }

  /// Cuts whole lines off a word that is longer than a line, and returns what is left.
  private String hack(TextStyle style, String word, float width, List<String> lines) {
    String rest = word;
    while (types.width(style, rest) > width && rest.length() > 1) {
      int end = rest.length();
      while (end > 1 && types.width(style, rest.substring(0, end)) > width) {
        end = rest.offsetByCodePoints(end, -1);
      }
      lines.add(rest.substring(0, Math.max(end, 1)));
      rest = rest.substring(Math.max(end, 1));
    }
    return rest;
  }

  /// As [#lines], but with lines of about equal length: the narrowest column that needs no more
  /// lines.
  public List<String> balanced(TextStyle style, String text, float width) {
    List<String> best = lines(style, text, width);
    float narrow = width / Math.max(1, best.size());
    float wide = width;
    while (best.size() > 1 && wide - narrow > style.size() / 4) {
      float middle = (narrow + wide) / 2;
      List<String> tried = lines(style, text, middle);
      if (tried.size() > best.size() || isHacked(tried, text)) {
        narrow = middle;
      } else {
        wide = middle;
        best = tried;
      }
    }
    return best;
  }

  private static boolean isHacked(List<String> lines, String text) {
    return !String.join(" ", lines).equals(String.join(" ", words(text.strip())));
  }

  /// The largest size from `style.size()` down to `floor` in which `text` takes at most `most`
  /// lines of `width` points; `floor` when it takes more even then.
  public TextStyle shrunk(TextStyle style, String text, float width, float floor, int most) {
    TextStyle fitting = style;
    while (fitting.size() > floor && lines(fitting, text, width).size() > most) {
      fitting = fitting.sized(Math.max(floor, fitting.size() - 0.25f));
    }
    return fitting;
  }

  /// The largest size from `style.size()` down to `floor` in which `text` fits on one line of
  /// `width` points, in steps of a quarter point; `floor` when even that is too wide (R25).
  public TextStyle shrunk(TextStyle style, String text, float width, float floor) {
    float needed = types.width(style, text);
    if (needed <= width) {
      return style;
    }
    float letters = Math.max(1, text.length() - 1) * style.tracking();
    float scaled = style.size() * (width - letters) / (needed - letters);
    float quarters = (float) Math.floor(scaled * 4 - 0.01) / 4;
    return style.sized(Math.min(style.size(), Math.max(floor, quarters)));
  }
}
