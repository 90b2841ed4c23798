package id.balai.roster.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name and the office of its owner that stand in one cell: one below the other, in brackets,
/// behind a dash, a stroke or a comma.
///
/// @param name the name with its titles, and the number where one stands with it
/// @param office what its owner holds, or where; empty if only a name stands in the cell
public record NamedOffice(String name, String office) {
  private static final Pattern LINES = Pattern.compile("\\s*[\\r\\n]+\\s*");
  private static final Pattern BRACKETS =
      Pattern.compile("^(.*?\\p{L}.*?)\\s*[(\\[](.+?)[)\\]]\\s*$");
  private static final List<Pattern> BETWEEN =
      List.of(
          Pattern.compile("\\s+[-–—~]+\\s+|\\s*[–—]\\s*"),
          Pattern.compile("\\s*\\|\\s*|\\s*;\\s*"),
          Pattern.compile("\\s*/\\s*"),
          Pattern.compile("\\s*:\\s+"),
          Pattern.compile("\\s+(?:selaku|sebagai|jabatan)\\s+", Pattern.CASE_INSENSITIVE));
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)\\(?(NIPPPK|NI PPPK|NIP|NIK|NRP|NUPTK)?[\\s.:]*[\\d .'-]{8,}\\)?");
  private static final Pattern BRACKETED = Pattern.compile("^[(\\[](.*)[)\\]]$");
  private static final int LONGEST = 200;

  /// The two halves of a cell of which a column says that it holds both.
  ///
  /// @param isOfficeFirst whether the header names the office before the name
  public static NamedOffice of(String text, boolean isOfficeFirst) {
    Optional<NamedOffice> found = halves(text).map(h -> sorted(h, isOfficeFirst));
    if (found.isPresent()) {
      return found.get();
    }
    return new NamedOffice(text.strip(), "");
  }

  /// Whether a cell holds a name and, beyond doubt, an office.
  public static boolean isPair(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    return halves(text)
        .filter(h -> isOffice(h.name) != isOffice(h.office))
        .filter(h -> hasLetters(h.name) && hasLetters(h.office))
        .isPresent();
  }

  private static NamedOffice sorted(NamedOffice halves, boolean isOfficeFirst) {
    boolean isFirst = isOffice(halves.name);
    boolean isSecond = isOffice(halves.office);
    boolean isTurned = isFirst == isSecond ? isOfficeFirst : isFirst;
    return isTurned ? halves.turned() : halves;
  }

  private NamedOffice turned() {
    return new NamedOffice(/* name= */ office, /* office= */ name);
  }

  private static boolean isOffice(String half) {
    return !NameShape.isTitled(half)
        && (OfficeShape.isAnyPost(half) || OfficeShape.isInstitution(half));
  }

  private static boolean hasLetters(String text) {
    return text.codePoints().filter(Character::isLetter).limit(3).count() == 3;
  }

  /// What stands before and behind what parts them, in the order of the cell.
  private static Optional<NamedOffice> halves(String text) {
    String plain = text.strip();
    if (LINES.matcher(plain).find()) {
      return byLines(plain);
    }
    Matcher brackets = BRACKETS.matcher(plain);
    if (brackets.matches() && hasLetters(brackets.group(2))) {
      return Optional.of(new NamedOffice(brackets.group(1).strip(), brackets.group(2).strip()));
    }
    for (Pattern between : BETWEEN) {
      String[] parts = between.split(plain, 2);
      if (parts.length == 2 && hasLetters(parts[0]) && hasLetters(parts[1])) {
        return Optional.of(new NamedOffice(parts[0].strip(), parts[1].strip()));
      }
    }
    return byComma(plain);
  }

  /// Lines with a number belong to the name wherever they stand.
  private static Optional<NamedOffice> byLines(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder numbers = new StringBuilder();
    for (String line : LINES.split(text, -1)) {
      if (NUMBER.matcher(line).matches()) {
        numbers.append('\n').append(line);
      } else {
        words.add(unbracketed(line));
      }
    }
    if (words.size() < 2) {
      return Optional.empty();
    }
    String rest = String.join(", ", words.subList(1, words.size()));
    return Optional.of(
        isOffice(words.getFirst())
            ? new NamedOffice(words.getFirst(), rest + numbers)
            : new NamedOffice(words.getFirst() + numbers, rest));
  }

  private static String unbracketed(String line) {
    Matcher brackets = BRACKETED.matcher(line.strip());
    return brackets.matches() ? brackets.group(1).strip() : line.strip();
  }

  /// The first comma behind which neither a title nor the rest of one stands.
  private static Optional<NamedOffice> byComma(String text) {
    Matcher comma = COMMA.matcher(text);
    while (comma.find()) {
      String behind = text.substring(comma.end());
      String next = COMMA.split(behind, 2)[0];
      boolean isApart =
          OfficeShape.isAnyPost(next)
              || OfficeShape.isInstitution(next)
              || (next.indexOf('.') < 0 && next.indexOf(' ') > 0 && hasLetters(next));
      if (isApart) {
        return Optional.of(
            new NamedOffice(text.substring(0, comma.start()).strip(), behind.strip()));
      }
    }
    return Optional.empty();
  }
}
