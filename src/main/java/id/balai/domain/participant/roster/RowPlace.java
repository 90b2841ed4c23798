package id.balai.domain.participant.roster;

/// Where a record of a list stands.
///
/// @param sheet the sheet of the workbook, for those that are read after the first; otherwise empty
/// @param line the physical line where the record starts, or the row of the sheet; from 1
/// @param table which of the tables that stand side by side in this line, from 0
public record RowPlace(String sheet, int line, int table) {

  /// A record of a list that has one sheet.
  public RowPlace(int line, int table) {
    this("", line, table);
  }

  /// A record of a list that has one table in a line.
  public static RowPlace line(int line) {
    return new RowPlace(line, 0);
  }

  /// The same place on a sheet among several.
  public RowPlace on(String name) {
    return name.isEmpty() ? this : new RowPlace(name, line, table);
  }

  /// The line as people look for it: `12`, or `Desa Mukti Jaya 12` on a further sheet.
  public String label() {
    return sheet.isEmpty() ? "" + line : sheet + " " + line;
  }
}
