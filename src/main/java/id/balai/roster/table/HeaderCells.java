package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.source.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words above each column, out of one to three header rows with roofs over several columns.
///
/// @param roof the words of the first row over the column, or over a column to its left
/// @param below the words under the roof; empty in a header of one row
/// @param isOwnRoof whether the roof stands over this very column
record HeaderCells(String roof, String below, boolean isOwnRoof) {

  /// The words above each column.
  ///
  /// @param rows the header rows; none for a table without a header
  /// @param width how many columns the table has
  static List<HeaderCells> of(List<RawRow> rows, int width) {
    List<HeaderCells> cells = new ArrayList<>();
    String parent = "";
    for (int i = 0; i < width; i++) {
      String top = rows.isEmpty() ? "" : rows.getFirst().at(i).text().strip();
      String below = below(rows, i);
      parent = top.isEmpty() ? parent : top;
      boolean isUnder = top.isEmpty() && !below.isEmpty();
      cells.add(new HeaderCells(isUnder ? parent : top, below, !isUnder));
    }
    return cells;
  }

  private static String below(List<RawRow> rows, int column) {
    StringBuilder words = new StringBuilder();
    String top = rows.isEmpty() ? "" : rows.getFirst().at(column).text();
    rows.stream()
        .skip(1)
        .map(r -> r.at(column).text())
        .filter(t -> !t.equals(top))
        .forEach(t -> words.append(t.strip()).append(' '));
    return words.toString().strip();
  }

  /// All words in one line.
  String header() {
    return (roof + " " + below).strip().replaceAll("\\s+", " ");
  }

  /// What the words say.
  Optional<Meaning> meaning() {
    if (below.isEmpty()) {
      return HeaderWords.meaning(roof);
    }
    Optional<Meaning> sub = HeaderWords.meaning(below);
    Optional<Meaning> over = HeaderWords.meaning(roof);
    if (sub.isPresent() && isName(sub.get())) {
      boolean isOfRoof = over.isPresent() && !isPersonal(over.get());
      return isOfRoof ? over : sub;
    }
    if (sub.isPresent() && sub.get().holds() != RosterColumn.ROW_NUMBER) {
      return isVague(sub.get()) ? whole().or(() -> sub) : sub;
    }
    return HeaderWords.meaning(header()).or(() -> isOwnRoof ? over : Optional.empty());
  }

  /// *Tgl* alone says little, under *Tempat, Tanggal Lahir* it says what it is.
  private static boolean isVague(Meaning sub) {
    return sub.holds() == RosterColumn.IGNORED && sub.strength() <= Meaning.HINT;
  }

  private Optional<Meaning> whole() {
    return HeaderWords.meaning(header()).filter(m -> m.holds() != RosterColumn.IGNORED);
  }

  private static boolean isName(Meaning meaning) {
    return meaning.holds() == RosterColumn.NAME && meaning.strength() >= Meaning.SURE;
  }

  private static boolean isPersonal(Meaning roof) {
    return roof.holds().isName() || roof.holds().isIdentity() || roof.holds() == RosterColumn.GROUP;
  }
}
