package id.balai.roster.source;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RosterResult.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows of a file, one after the other.
public interface RowSource extends Closeable {

  /// The next row; empty at the end.
  ///
  /// @throws UnreadableFileException if the file turns out to be unusable
  Optional<RawRow> next() throws IOException;

  /// The same rows from the beginning; closed before this source is.
  RowSource again() throws IOException;

  /// Indexes of the columns that the office hid.
  default Set<Integer> hiddenColumns() {
    return Set.of();
  }

  /// What the columns hold, if the kind of file says so; then there is no header.
  default Optional<ColumnMapping> columns() {
    return Optional.empty();
  }

  /// Names of further sheets that hold people; none if a sheet was asked for.
  default List<String> further() {
    return List.of();
  }

  /// The rows of another sheet of the same file; closed before this source is.
  ///
  /// @param name one of [#further]
  default RowSource sheet(String name) throws IOException {
    throw new IllegalArgumentException("there are no further sheets");
  }

  /// How the file was understood.
  Source source();
}
