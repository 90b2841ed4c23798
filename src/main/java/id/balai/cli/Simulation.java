package id.balai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;

/// Plays a day of a given size through the real decoder, services, journal and papers, and counts.
public interface Simulation {

  /// The size of a day.
  ///
  /// @param people who come, 1 to 100,000
  /// @param kiosks at which they pass, 1 to 64
  /// @param signing of a hundred, how many sign a declaration, 0 to 100
  /// @param open how long people are expected at the doors
  /// @param pace how many times as fast as people guests go, 1 to 1000; 0: as fast as the kiosks
  /// @param seed the same seed plays the same day
  record Plan(int people, int kiosks, int signing, Duration open, int pace, long seed) {}

  /// What came of it.
  sealed interface Result {}

  /// It was played.
  ///
  /// @param figures by name, in printing order
  /// @param isWhole whether everybody was recorded exactly once and every signature is there
  record Played(Map<String, Object> figures, boolean isWhole) implements Result {}

  /// The common database holds an event already: nothing was done.
  record InUse() implements Result {}

  /// The disk was full before the day was over; the figures would not be those of the day.
  record NoRoom() implements Result {}

  /// Plays the day and writes its papers and its archive.
  ///
  /// @param folder is made; what an earlier simulation left there is replaced
  /// @param progress is told how many of how many guests have passed
  /// @throws IOException when a folder cannot be opened or a paper could not be written
  Result play(Path folder, Plan plan, BiConsumer<Integer, Integer> progress) throws IOException;
}
