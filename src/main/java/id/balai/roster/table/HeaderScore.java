package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.CellKind;
import id.balai.roster.source.RawRow;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How much a row is like a header, by its own words and shapes.
///
/// @param filled cells that hold something
/// @param known cells with words that stand above columns
/// @param values cells that look like values
/// @param name how plainly a cell says that names stand below; 0 if none does
/// @param meanings what the columns would hold
record HeaderScore(int filled, int known, int values, double name, Set<RosterColumn> meanings) {
  private static final int MOST_LOOKED_AT = 24;
  private static final int LONGEST = 60;

  static HeaderScore of(RawRow row, RowSketch sketch) {
    int filled = 0;
    int known = 0;
    int values = 0;
    double name = 0;
    Set<RosterColumn> meanings = EnumSet.noneOf(RosterColumn.class);
    for (int i = 0; i < sketch.width(); i++) {
      CellKind kind = sketch.at(i);
      if (kind == CellKind.BLANK) {
        continue;
      }
      filled++;
      Optional<Meaning> meaning = HeaderWords.meaning(row.at(i).text());
      boolean isValue = kind.isValue() || kind == CellKind.COUNT || kind == CellKind.MARK;
      values += isValue && meaning.isEmpty() ? 1 : 0;
      if (meaning.isPresent()) {
        known++;
        meanings.add(meaning.get().holds());
        boolean isName = meaning.get().holds().isName();
        name = isName ? Math.max(name, meaning.get().strength()) : name;
      }
    }
    return new HeaderScore(filled, known, values, name, meanings);
  }

  /// A quick look: whether it is worth keeping the row to judge it later.
  static boolean mayBe(RawRow row, RowSketch sketch) {
    for (int i = 0; i < Math.min(sketch.width(), MOST_LOOKED_AT); i++) {
      CellKind kind = sketch.at(i);
      boolean isWords = kind == CellKind.CAPITALS || kind == CellKind.TEXT;
      if (isWords && saysName(row.at(i).text())) {
        return true;
      }
    }
    return false;
  }

  /// Whether *nama* or *name* stands in it, the letters spread or not.
  private static boolean saysName(String text) {
    StringBuilder letters = new StringBuilder(LONGEST);
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.indexOf("nama") >= 0 || letters.indexOf("name") >= 0;
  }

  /// Whether a table begins here, at the top of a file.
  boolean isFirst() {
    long telling = meanings.stream().filter(m -> m != RosterColumn.IGNORED).count();
    boolean isPlain = name >= Meaning.SURE && values == 0 && known >= 3 && known * 2 >= filled;
    if (isAllWords() || isPlain) {
      return true;
    }
    if (name >= Meaning.CLEAR) {
      return telling >= 2 && values <= known && (known * 2 >= filled || known >= 3);
    }
    return name > 0 && telling >= 2 && values == 0 && known * 3 >= filled * 2;
  }

  /// Whether a table of offices begins here: offices in a column (*No, Jabatan, Instansi*), or
  /// above columns of those who hold them (*Desa, Kades, Sekdes*).
  static boolean isOfOffices(RawRow row, RowSketch sketch) {
    int filled = 0;
    int offices = 0;
    for (int i = 0; i < sketch.width(); i++) {
      if (sketch.at(i) == CellKind.BLANK) {
        continue;
      }
      String text = row.at(i).text();
      Optional<RosterColumn> meaning = HeaderWords.meaning(text).map(Meaning::holds);
      boolean isOffice = !FurtherNames.office(text).isEmpty();
      if (sketch.at(i).isValue() || (meaning.isEmpty() && !isOffice)) {
        return false;
      }
      filled++;
      offices += isOffice ? 1 : meaning.filter(m -> m == RosterColumn.POSITION).isPresent() ? 2 : 0;
    }
    return filled >= 2 && offices >= 2;
  }

  /// Whether every cell says what stands below it, and one says that names do.
  private boolean isAllWords() {
    return name >= Meaning.SURE && values == 0 && filled >= 2 && known == filled;
  }

  /// Whether a table about something else than people begins here: a word for the numbers of rows,
  /// which no row of values has, and no word for names.
  boolean isOfThings() {
    return meanings.contains(RosterColumn.ROW_NUMBER) && name == 0 && values == 0 && filled >= 3;
  }

  /// Whether a new table begins here although one has begun before: nobody is called *Nama*.
  boolean isAnother() {
    long telling = meanings.stream().filter(m -> m != RosterColumn.IGNORED).count();
    boolean isClear = name >= Meaning.CLEAR && telling >= 2;
    return isAllWords() || (isClear && values * 4 <= known && known * 10 >= filled * 7);
  }
}
