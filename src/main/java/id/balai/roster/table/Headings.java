package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.NameShape;
import id.balai.roster.source.RawRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells headings of groups from people who have nothing but a name, and remembers the group.
///
/// `A. FORKOPIMCAM` is a group and `A. Rahim` is somebody: no sign decides alone, so they are added
/// up. In doubt the row is a person, with a remark; nobody is lost.
final class Headings {
  private static final Pattern ENUMERATED =
      Pattern.compile("^([A-Z]|[IVX]{1,5}|\\d{1,2})\\s*[.)]\\s*(?=\\p{L})(.*)$");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final double IN_NAME_COLUMN = 1.5;
  private static final double ELSEWHERE = 0.5;

  private String current = "";
  private String last = "";

  /// The group that the rows below belong to.
  String current() {
    return current;
  }

  /// @param isInside whether people with row numbers follow, so that this row lacks one
  boolean isHeading(RawRow row, RowSketch sketch, Layout layout, boolean isInside) {
    List<String> texts = row.texts();
    boolean isBareNumbered =
        texts.size() == 2
            && RowShapes.isBareEnumerator(texts.getFirst())
            && mayHoldEnumerator(row, layout);
    if (texts.size() != 1 && !isBareNumbered) {
      return false;
    }
    String text = isBareNumbered ? texts.getFirst() + ". " + texts.getLast() : texts.getFirst();
    if (text.length() < 2 || text.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean isAtName =
        layout.readings().stream()
            .anyMatch(r -> r.holds().isName() && !row.at(r.index()).isBlank());
    boolean isPlacedLikeName = isAtName && !isBareNumbered;
    double needed = isPlacedLikeName && !isInside ? IN_NAME_COLUMN : ELSEWHERE;
    return signs(text, isPlacedLikeName, isInside, layout) >= needed;
  }

  /// Whether the first cell stands where an `A` can only be the number of a heading: under *L/P* an
  /// `L` is a man, under *Gol* an `IX` a grade.
  private static boolean mayHoldEnumerator(RawRow row, Layout layout) {
    return layout.readings().stream()
        .filter(r -> !row.at(r.index()).isBlank())
        .findFirst()
        .map(ColumnReading::holds)
        .filter(h -> h != RosterColumn.IGNORED && h != RosterColumn.CODE && !h.isName())
        .filter(h -> h != RosterColumn.ROW_NUMBER)
        .isEmpty();
  }

  private double signs(String text, boolean isAtName, boolean isInside, Layout layout) {
    String words = RowShapes.headingWords(text);
    double signs = isAtName ? 0 : 2;
    signs += isInside ? 1 : 0;
    signs += RowShapes.isGroupWords(words) ? 2 : 0;
    signs += text.strip().endsWith(":") ? 2 : 0;
    signs += NameShape.isShouted(words) && !layout.isShouted() ? 1.5 : 0;
    signs += enumeration(text);
    signs -= Math.min(2.5, NameShape.knownWords(words) * 1.5);
    signs -= NameShape.isTitled(text) ? 3 : 0;
    return signs;
  }

  /// A number that begins a row of headings or goes on with it speaks for a heading; a letter out
  /// of order is the initial of somebody.
  private double enumeration(String text) {
    Matcher parts = ENUMERATED.matcher(text.strip());
    if (!parts.matches()) {
      return 0;
    }
    String number = parts.group(1).toUpperCase(Locale.ROOT);
    boolean isFirst = number.equals("A") || number.equals("I") || number.equals("1");
    boolean isNext = next(last).filter(number::equals).isPresent();
    if (isNext) {
      return 2;
    }
    boolean isInitial = NameShape.isInitialed(text) && !NameShape.isShouted(parts.group(2));
    if (isInitial) {
      return isFirst ? -0.5 : -1.5;
    }
    return isFirst ? 1.5 : 0.5;
  }

  private static Optional<String> next(String number) {
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int roman = ROMAN.indexOf(number);
    if (roman >= 0 && roman + 1 < ROMAN.size() && !number.equals("C") && !number.equals("D")) {
      return Optional.of(ROMAN.get(roman + 1));
    }
    if (number.matches("\\d+")) {
      return Optional.of("" + (Integer.parseInt(number) + 1));
    }
    return number.length() == 1
        ? Optional.of("" + (char) (number.charAt(0) + 1))
        : Optional.empty();
  }

  void enter(RawRow row) {
    List<String> texts = row.texts();
    String text = texts.size() == 2 ? texts.getFirst() + ". " + texts.getLast() : texts.getFirst();
    Matcher parts = ENUMERATED.matcher(text.strip());
    last = parts.matches() ? parts.group(1).toUpperCase(Locale.ROOT) : last;
    current = RowShapes.headingWords(texts.getLast());
  }
}
