package id.balai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;

/// Plays the sample event's whole day through the real services, without a window.
public interface Demo {

  /// Plays the day and writes every paper and the archive.
  ///
  /// @param folder is made; what an earlier demo left there is replaced
  /// @param language `id` or `en`
  /// @param progress is told how much of how much is done
  /// @return figures by name, in printing order
  /// @throws IOException when a paper could not be written
  Map<String, Object> play(Path folder, String language, BiConsumer<Integer, Integer> progress)
      throws IOException;
}
