package id.balai.domain.keeping;

import java.io.IOException;
import java.nio.file.Path;

/// What is done with data folders that are not open.
public interface Safe {

  /// Puts the key of a folder that came from another computer onto this one.
  ///
  /// @return `false` when what was typed does not open it
  /// @throws IOException when there is no such folder, or its key file is damaged
  boolean unlock(Path folder, Opener opener) throws IOException;

  /// Restores a backup into a folder that holds no data yet; reads and checks all of it first.
  RestoreResult restore(Path backup, Path folder, Opener opener);
}
