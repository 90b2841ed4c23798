package id.balai.domain.badge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Reads the codes in picture and video files.
public interface PictureReader {

  /// What a picture's codes say.
  ///
  /// @throws IOException when the file cannot be read or is no picture
  Reading read(Path picture) throws IOException;

  /// Plays a video file as if a camera saw it.
  ///
  /// @param seen is told of every showing
  /// @return whether it is a video of a kind that can be played; nothing was told otherwise
  /// @throws IOException when the file cannot be read
  boolean play(Path video, Consumer<Showing> seen) throws IOException;

  /// A code that was shown in a video.
  ///
  /// @param frame number of the frame that told it, from 1
  /// @param nanos time spent on decoding that frame, in nanoseconds
  record Showing(Sighting sighting, int frame, long nanos) {}

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
