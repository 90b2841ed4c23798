package id.balai.scan.serial;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A serial line that a scanner may hang on.
public interface SerialLink {

  /// Connects. The stream ends or breaks when the scanner is pulled out; closing it frees the line.
  ///
  /// @return empty when nothing is plugged in
  /// @throws IOException when the line is there and may not be opened
  Optional<InputStream> connect() throws IOException;
}
