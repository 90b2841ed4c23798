package id.balai.domain.evidence;

import java.io.IOException;
import java.util.Optional;

/// Keeps the files that came back signed, byte for byte, sealed under the key of the data folder.
public interface PaperShelf {

  /// Keeps a file; on return it is on disk.
  void keep(SignedPaper paper, byte[] pdf) throws IOException;

  /// A file as it came, or empty where it was let go.
  ///
  /// @throws IOException when it was changed since, or cannot be read
  Optional<byte[]> find(SignedPaper paper) throws IOException;

  /// Lets go of a file.
  void remove(SignedPaper paper) throws IOException;
}
