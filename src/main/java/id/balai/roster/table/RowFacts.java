package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ColumnMapping.Column;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.source.RawRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What can be said of a row of a table before it is read as a person.
///
/// @param texts texts of the filled cells
/// @param number text of the row number, or empty
/// @param name text of the name, or empty
/// @param identity text of the first filled identity number, or empty
/// @param isCounted whether the table has a column of row numbers
/// @param width how many columns the table has that mean something
record RowFacts(
    List<String> texts, String number, String name, String identity, boolean isCounted, int width) {
  private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,6}(\\.0)?[.)]?");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  static RowFacts of(RawRow row, ColumnMapping mapping) {
    int width =
        (int) mapping.columns().stream().filter(c -> c.holds() != RosterColumn.IGNORED).count();
    return new RowFacts(
        row.texts(),
        text(row, mapping, c -> c == RosterColumn.ROW_NUMBER),
        text(row, mapping, c -> c == RosterColumn.NAME || c == RosterColumn.BARE_NAME),
        text(row, mapping, RosterColumn::isIdentity),
        mapping.has(RosterColumn.ROW_NUMBER),
        width);
  }

  private static String text(RawRow row, ColumnMapping mapping, Predicate<RosterColumn> wanted) {
    for (Column column : mapping.columns()) {
      if (wanted.test(column.holds()) && !row.at(column.index()).isBlank()) {
        return row.at(column.index()).text().strip();
      }
    }
    return "";
  }

  boolean isNumbered() {
    return NUMBERED.matcher(number).matches();
  }

  boolean hasIdentity() {
    return NO_DIGIT.matcher(identity).replaceAll("").length() >= 8;
  }

  int filledBesideNumber() {
    return texts.size() - (number.isEmpty() ? 0 : 1);
  }

  /// Beyond doubt, even below a signature block.
  boolean isSurelyPerson() {
    return !name.isEmpty() && texts.size() >= 3 && (isNumbered() || hasIdentity());
  }

  boolean isPerson() {
    if (name.isEmpty()) {
      return hasIdentity() || (isNumbered() && filledBesideNumber() >= 2) || texts.size() >= 4;
    }
    return true;
  }

  /// One text alone that is worded like a group, or stands where no name stands.
  boolean isHeading() {
    if (hasIdentity() || (isNumbered() && !name.isEmpty())) {
      return false;
    }
    if (texts.size() == 2 && RowShapes.isBareEnumerator(texts.getFirst())) {
      return !isNumbered();
    }
    if (texts.size() != 1 || width < 2) {
      return false;
    }
    String text = texts.getFirst();
    boolean isPlacedLikeName = text.equals(name);
    boolean isShouted = text.equals(text.toUpperCase(Locale.ROOT)) && isCounted;
    return text.length() > 1
        && !isNumbered()
        && (!isPlacedLikeName || RowShapes.isGroupWords(text) || isShouted);
  }

  /// The words of the heading.
  String headingText() {
    return texts.getLast();
  }
}
