package id.balai.domain.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The file in which entries go from house to house, under a password.
public interface HandedOver {

  /// Writes entries into a file, whole or not at all.
  void write(Path file, List<LogText> texts, char[] password) throws IOException;

  /// Reads a file.
  ///
  /// @throws IOException when it cannot be read at all
  Reading read(Path file, char[] password) throws IOException;

  /// What is in a file.
  sealed interface Reading {

    /// What was written.
    record Read(List<LogText> texts) implements Reading {
      public Read {
        texts = List.copyOf(texts);
      }
    }

    /// It was not written for this.
    record Foreign() implements Reading {}

    /// It is of a newer program.
    record Newer() implements Reading {}

    /// This is not its password, or it was changed or cut.
    record Closed() implements Reading {}
  }
}
