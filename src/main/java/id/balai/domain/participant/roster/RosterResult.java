package id.balai.domain.participant.roster;

import java.util.List;
import java.util.Set;

/// The result of reading a file.
public sealed interface RosterResult {

  /// The file is a list.
  ///
  /// @param rows every record in the order of the file
  /// @param reading how the columns of the (first) table were understood, and what was left
  /// @param source how the file was understood
  /// @param sample the cells of the first people as they stand in the file, at most [#SAMPLE]
  record Roster(List<RosterRow> rows, Reading reading, Source source, List<List<String>> sample)
      implements RosterResult {

    /// So many rows let a person see what a column holds.
    public static final int SAMPLE = 6;

    public Roster {
      rows = List.copyOf(rows);
      sample = sample.stream().map(List::copyOf).toList();
    }

    /// The same list without the rows on these lines.
    public Roster without(Set<RowPlace> places) {
      return new Roster(
          rows.stream().filter(row -> !places.contains(row.place())).toList(),
          reading,
          source,
          sample);
    }

    /// What the columns of the (first) table hold.
    public ColumnMapping mapping() {
      return reading.mapping();
    }

    /// How many rows become this.
    public long count(Action action) {
      return rows.stream().filter(row -> row.action() == action).count();
    }
  }

  /// Nothing of the file is used.
  ///
  /// @param reason why
  /// @param arguments what the sentence names: a line, a limit
  record Unreadable(UnreadableReason reason, List<String> arguments) implements RosterResult {
    public Unreadable {
      arguments = List.copyOf(arguments);
    }
  }

  /// How a file was understood.
  ///
  /// @param format `CSV`, `TSV` or `XLSX`
  /// @param sheet name of the sheet, or empty
  /// @param also names of further sheets that were read with it, for they are lists of its kind
  /// @param unread names of further sheets that hold something but were not read
  /// @param hidden names of hidden sheets that hold something
  record Source(
      String format, String sheet, List<String> also, List<String> unread, List<String> hidden) {
    public Source {
      also = List.copyOf(also);
      unread = List.copyOf(unread);
      hidden = List.copyOf(hidden);
    }

    /// A file of which one sheet is read, or which has none.
    public Source(String format, String sheet, List<String> unread, List<String> hidden) {
      this(format, sheet, List.of(), unread, hidden);
    }

    /// The same file, some of whose further sheets are read as well.
    public Source with(List<String> further) {
      return new Source(
          format,
          sheet,
          further,
          unread.stream().filter(u -> !further.contains(u)).toList(),
          hidden);
    }
  }
}
