package id.balai.scan.camera;

import java.time.Duration;

/// How long the camera process may take.
///
/// @param firstWord from its start to its first message
/// @param silence from one message to the next
/// @param frameless from one frame to the next while it is said to run: an unplugged camera throws
///   nothing, it only delivers no more
/// @param retry from the end of one process to the start of the next
public record Deadlines(Duration firstWord, Duration silence, Duration frameless, Duration retry) {

  /// For real cameras.
  public static final Deadlines USUAL =
      new Deadlines(
          Duration.ofSeconds(15),
          Duration.ofSeconds(3),
          Duration.ofSeconds(8),
          Duration.ofSeconds(2));
}
