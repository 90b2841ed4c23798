package id.balai.domain.participant.roster;

import java.util.List;
import java.util.Set;

/// The result of reading a file.
public sealed interface RosterResult {

  /// The file is a list.
  ///
  /// @param rows every record in the order of the file
  /// @param mapping what the columns of the (first) table hold
  /// @param source how the file was understood
  /// @param sample the cells of the first people as they stand in the file, at most [#SAMPLE]
  record Roster(
      List<RosterRow> rows, ColumnMapping mapping, Source source, List<List<String>> sample)
      implements RosterResult {

    /// So many rows let a person see what a column holds.
    public static final int SAMPLE = 6;

    public Roster {
      rows = List.copyOf(rows);
      sample = sample.stream().map(List::copyOf).toList();
    }

    /// The same list without the rows on these lines.
    public Roster without(Set<Integer> lines) {
      return new Roster(
          rows.stream().filter(row -> !lines.contains(row.line())).toList(),
          mapping,
          source,
          sample);
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
  /// @param unread names of further sheets that hold something but were not read
  record Source(String format, String sheet, List<String> unread) {
    public Source {
      unread = List.copyOf(unread);
    }
  }
}
