package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RowPlace;
import id.balai.roster.source.RawRow;
import java.util.List;

/// What a row is within its file.
public sealed interface TablePart {

  /// A row about nobody.
  ///
  /// @param place where it stands
  /// @param why what it is
  /// @param arguments what the reason names
  record Aside(RowPlace place, RemarkCode why, List<String> arguments) implements TablePart {
    /// The same row on a sheet among several.
    public Aside on(String sheet) {
      return new Aside(place.on(sheet), why, arguments);
    }
  }

  /// A row about a person.
  ///
  /// @param place where it stands
  /// @param row the cells
  /// @param mapping what they hold
  /// @param heading the heading of the group above it, or empty
  /// @param isAlone whether no other table stands beside this one
  record PersonRow(
      RowPlace place, RawRow row, ColumnMapping mapping, String heading, boolean isAlone)
      implements TablePart {
    /// The same row on a sheet among several.
    ///
    /// @param group what those belong to who have no group on the sheet
    public PersonRow on(String sheet, String group) {
      return new PersonRow(
          place.on(sheet), row, mapping, heading.isEmpty() ? group : heading, isAlone);
    }
  }
}
