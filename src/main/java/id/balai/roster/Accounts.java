package id.balai.roster;

import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.LeftOut;
import id.balai.domain.participant.roster.LeftOut.Kind;
import id.balai.domain.participant.roster.Reading;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterResult.Source;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.roster.source.RawRow;
import id.balai.roster.table.FoundTable;
import id.balai.roster.table.Layouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Accounts for what of a file does not become people.
final class Accounts {
  private final List<ColumnReading> columns;
  private final int headerLine;
  private final int panels;
  private final Set<Integer> hiddenColumns = new TreeSet<>();
  private int hiddenRows;
  private int marks;
  private int moved;

  Accounts(List<FoundTable> tables) {
    FoundTable first = Layouts.firstNamed(tables);
    columns = Layouts.readings(first);
    headerLine = Layouts.headerLine(first);
    panels = Layouts.panels(first);
  }

  void hidden(Set<Integer> columns) {
    hiddenColumns.addAll(columns);
  }

  void see(RawRow row) {
    hiddenRows += row.isHidden() && !row.isBlank() ? 1 : 0;
  }

  void seePerson(RosterRow row) {
    marks += has(row, RemarkCode.MARKS_REMOVED) ? 1 : 0;
    moved += has(row, RemarkCode.CELLS_LEFT_OVER) ? 1 : 0;
  }

  private static boolean has(RosterRow row, RemarkCode code) {
    return row.remarks().stream().anyMatch(r -> r.code() == code);
  }

  /// @param others rows of tables that are not about people
  /// @param sheets further sheets with people
  Reading reading(Source source, long others, List<LeftOut> sheets) {
    List<LeftOut> left = new ArrayList<>();
    for (ColumnReading column : columns) {
      if (column.isLeftOut()) {
        left.add(
            LeftOut.of(
                Kind.COLUMN,
                letters(column.index()),
                column.header(),
                column.examples().getFirst().replace('\n', ' ')));
      }
    }
    hiddenColumns.forEach(i -> left.add(LeftOut.of(Kind.HIDDEN_COLUMNS, letters(i))));
    count(left, Kind.HIDDEN_ROWS, hiddenRows);
    left.addAll(sheets);
    List<String> named = sheets.stream().map(l -> l.arguments().getFirst()).toList();
    source.unread().stream()
        .filter(name -> !named.contains(name))
        .forEach(name -> left.add(LeftOut.of(Kind.SHEET, name)));
    source.hidden().forEach(name -> left.add(LeftOut.of(Kind.HIDDEN_SHEET, name)));
    count(left, Kind.TABLE, others);
    count(left, Kind.CELLS, moved);
    count(left, Kind.MARKS, marks);
    return new Reading(headerLine, columns, panels, left);
  }

  private static void count(List<LeftOut> left, Kind kind, long count) {
    if (count > 0) {
      left.add(LeftOut.of(kind, count));
    }
  }

  /// The letter of a column, as spreadsheets have it.
  static String letters(int index) {
    String last = "" + (char) ('A' + index % 26);
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
