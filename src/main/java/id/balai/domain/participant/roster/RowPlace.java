package id.balai.domain.participant.roster;

/// Where a record of a list stands.
///
/// @param line the physical line where the record starts, or the row of the sheet; from 1
/// @param table which of the tables that stand side by side in this line, from 0
public record RowPlace(int line, int table) {

  /// A record of a list that has one table in a line.
  public static RowPlace line(int line) {
    return new RowPlace(line, 0);
  }
}
