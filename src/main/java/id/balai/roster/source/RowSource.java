package id.balai.roster.source;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RosterResult.Source;
import java.io.Closeable;
import java.io.IOException;
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

  /// How the file was understood.
  Source source();
}
