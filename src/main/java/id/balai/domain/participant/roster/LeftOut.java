package id.balai.domain.participant.roster;

import java.util.List;

/// Something in a file that was not taken, besides columns and rows.
///
/// @param kind what it is
/// @param arguments what the sentence names: how many, which
public record LeftOut(Kind kind, List<String> arguments) {

  public LeftOut {
    arguments = List.copyOf(arguments);
  }

  /// What is left.
  public enum Kind {
    /// A column without a meaning: its place, header and an example.
    COLUMN,
    /// Hidden rows, which were read nevertheless: how many.
    HIDDEN_ROWS,
    /// Hidden columns: which.
    HIDDEN_COLUMNS,
    /// Another sheet that holds something: its name.
    SHEET,
    /// Another sheet with people, of another kind than the list: its name, how many.
    PEOPLE_SHEET,
    /// A sheet that repeats the people of the list: its name, how many.
    COPIED_SHEET,
    /// A hidden sheet that holds something: its name.
    HIDDEN_SHEET,
    /// A table that is not about people: its line.
    TABLE,
    /// Cells beyond the columns of the table: how many.
    CELLS,
    /// Marks that nobody sees, taken out of texts: how many cells.
    MARKS
  }

  /// A left thing.
  public static LeftOut of(Kind kind, Object... arguments) {
    return new LeftOut(kind, List.of(arguments).stream().map(Object::toString).toList());
  }
}
