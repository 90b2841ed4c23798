package id.balai.domain.dataprotection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Papers, tables and archives that this program wrote outside of its data folder and can still
/// reach: the ones in its own papers folder.
public interface WrittenFiles {

  /// Where none are kept.
  WrittenFiles NONE = (_, _) -> Swept.NOTHING;

  /// Deletes what holds one of these words; archives stay and are named.
  ///
  /// @param eventCode the event whose files they are
  /// @param words names and numbers that say who somebody is
  /// @throws IOException when the folder cannot be read
  Swept sweep(String eventCode, Collection<String> words) throws IOException;

  /// The result.
  ///
  /// @param deleted files that are gone
  /// @param left archives that hold one of the words, and files that do or cannot be read and that
  ///   this program did not write or could not delete
  record Swept(int deleted, List<Path> left) {

    /// Nothing was there.
    public static final Swept NOTHING = new Swept(0, List.of());

    public Swept {
      left = List.copyOf(left);
    }

    /// This and what was done elsewhere.
    public Swept and(Swept other) {
      List<Path> all = Stream.concat(left.stream(), other.left.stream()).distinct().toList();
      return new Swept(deleted + other.deleted, all);
    }
  }
}
