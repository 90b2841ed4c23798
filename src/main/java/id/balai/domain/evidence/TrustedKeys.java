package id.balai.domain.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Finds public keys that somebody vouches for.
public interface TrustedKeys {

  /// The keys of the office whose data folder this is; empty where it has none yet.
  ///
  /// @throws IOException when they cannot be read
  List<OfficeKey> ofHouse(Path folder) throws IOException;

  /// The keys in a file that an office has handed out.
  ///
  /// @throws IOException when it is no such file
  List<OfficeKey> ofFile(Path file) throws IOException;
}
