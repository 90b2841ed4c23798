package id.balai.domain.participant.roster;

import id.balai.domain.participant.roster.ColumnMapping.Column;
import java.util.List;

/// How a list was understood, and what of it was not taken; every cell of the file is either part
/// of a row or accounted for here.
///
/// @param headerLine line of the first header row; 0 if the table has none
/// @param columns of the first table, from left to right; of tables side by side one after the
///   other
/// @param tables how many tables stand side by side
/// @param leftOut what was not taken
public record Reading(
    int headerLine, List<ColumnReading> columns, int tables, List<LeftOut> leftOut) {

  public Reading {
    columns = List.copyOf(columns);
    leftOut = List.copyOf(leftOut);
  }

  /// What the columns hold.
  public ColumnMapping mapping() {
    return new ColumnMapping(
        headerLine,
        columns.stream().map(c -> new Column(c.index(), c.header(), c.holds())).toList());
  }

  /// The columns about which a person must say something.
  public List<ColumnReading> questions() {
    return columns.stream().filter(c -> c.question().isPresent()).toList();
  }
}
