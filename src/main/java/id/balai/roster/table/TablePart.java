package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.roster.source.RawRow;

/// What a row is within its file.
public sealed interface TablePart {

  /// A row about nobody.
  ///
  /// @param line where it stands
  /// @param why what it is
  record Aside(int line, RemarkCode why) implements TablePart {}

  /// A row about a person.
  ///
  /// @param row the cells
  /// @param mapping what they hold
  /// @param heading the heading of the group above it, or empty
  record PersonRow(RawRow row, ColumnMapping mapping, String heading) implements TablePart {}
}
