package id.balai.domain.document;

import id.balai.domain.event.Emblem;
import java.nio.file.Path;
import java.util.Optional;

/// Takes a picture file of anybody as the arms of an office.
public interface EmblemReader {

  /// The picture, no larger than papers need it.
  ///
  /// @return empty when the file is no PNG or JPEG picture, has more than [Emblem#MOST_BYTES] or
  ///   more than [Emblem#MOST_PIXELS] a side, or cannot be read
  Optional<Emblem> read(Path file);

  /// The picture of a file that was read already.
  ///
  /// @return empty as above
  Optional<Emblem> read(byte[] content);
}
