package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ColumnMapping.Column;
import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.CellKind;
import java.util.List;

/// How the columns of one table are read.
///
/// @param panel where they stand
/// @param readings one for each column
/// @param profiles what stands in each column of the file
/// @param headerLine line of the first header row; 0 if there is none
public record Layout(
    Panel panel, List<ColumnReading> readings, List<ColumnProfile> profiles, int headerLine) {
  private static final double NEARLY_ALL = 0.8;

  public Layout {
    readings = List.copyOf(readings);
    profiles = List.copyOf(profiles);
  }

  ColumnMapping mapping() {
    return new ColumnMapping(
        headerLine,
        readings.stream().map(r -> new Column(r.index(), r.header(), r.holds())).toList());
  }

  RowJudge judge() {
    return new RowJudge(readings, profiles);
  }

  /// Whether people have row numbers in this table.
  boolean isCounted() {
    return readings.stream()
        .filter(r -> r.holds() == RosterColumn.ROW_NUMBER)
        .map(r -> profiles.get(r.index()))
        .anyMatch(p -> p.fill() * p.share(CellKind.COUNT) >= NEARLY_ALL / 2);
  }

  /// Whether the names are written in capitals alone.
  boolean isShouted() {
    return readings.stream()
        .filter(r -> r.holds().isName())
        .anyMatch(r -> profiles.get(r.index()).shouted() > 0.5);
  }

  boolean has(RosterColumn column) {
    return readings.stream().anyMatch(r -> r.holds() == column);
  }

  boolean isNamed() {
    return readings.stream().anyMatch(r -> r.holds().isName());
  }

  /// The same columns, some of them decided by a person.
  Layout decided(ColumnMapping wanted) {
    return new Layout(
        panel, readings.stream().map(r -> decided(r, wanted)).toList(), profiles, headerLine);
  }

  private static ColumnReading decided(ColumnReading reading, ColumnMapping wanted) {
    RosterColumn holds = wanted.at(reading.index());
    if (holds == reading.holds() && reading.question().isEmpty()) {
      return reading;
    }
    return new ColumnReading(
        reading.index(),
        reading.header(),
        holds,
        id.balai.domain.participant.roster.Certainty.DECIDED,
        reading.examples(),
        java.util.Optional.empty());
  }
}
