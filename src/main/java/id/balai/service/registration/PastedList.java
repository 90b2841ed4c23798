package id.balai.service.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A list that was pasted as text, kept in a file of its own only as long as it is worked on.
public final class PastedList {

  private Optional<Path> kept = Optional.empty();

  /// Keeps the text; what was pasted before is gone.
  ///
  /// @return a file that only the one who runs the program may read
  public Path keep(String text) throws IOException {
    if (kept.isPresent()) {
      Files.deleteIfExists(kept.get());
    }
    Path file = Files.createTempFile("tempelan", ".txt");
    file.toFile().deleteOnExit();
    Files.writeString(file, text);
    kept = Optional.of(file);
    return file;
  }

  /// Whether the file is such a list.
  public boolean holds(Path file) {
    return kept.filter(file::equals).isPresent();
  }

  /// Removes the file.
  ///
  /// @return whether there was one
  public boolean discard() throws IOException {
    boolean wasThere = kept.isPresent() && Files.deleteIfExists(kept.get());
    kept = Optional.empty();
    return wasThere;
  }
}
