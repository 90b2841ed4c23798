package id.balai.domain.badge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads the codes in picture files.
public interface PictureReader {

  /// What a picture's codes say.
  ///
  /// @throws IOException when the file cannot be read or is no picture
  Reading read(Path picture) throws IOException;

  /// The codes of one picture.
  ///
  /// @param texts what the codes say, each once, in the order of reading; hostile
  /// @param nanos time spent on decoding alone, in nanoseconds
  record Reading(List<String> texts, long nanos) {

    public Reading {
      texts = List.copyOf(texts);
    }
  }
}
