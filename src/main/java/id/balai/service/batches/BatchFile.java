package id.balai.service.batches;

import id.balai.base.WholeFile;
import java.util.Optional;

/// A file of a batch.
public interface BatchFile {

  /// Its name without a folder.
  String name();

  /// Writes it, the same bytes each time.
  WholeFile.Content content();

  /// Is the same only for files of the same content, also after a restart; empty: nobody can tell
  /// before it is written.
  Optional<String> key();
}
