package id.balai.domain.signature;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How a hand moved while it signed: behaviour by which somebody can be recognized, so it is only
/// kept where an event turned that on, sealed, never for people under 18, and never in a paper or a
/// table (UU 27/2022, R42). The pad's toolkit reports no pressure, so there is none.
///
/// @param strokes for each stroke and each of its points, milliseconds since the first point
public record Dynamics(List<List<Long>> strokes) {

  public Dynamics {
    strokes = strokes.stream().map(List::copyOf).toList();
  }

  /// Dynamics from times of any beginning.
  ///
  /// @param times milliseconds; at least one stroke with a point
  public static Dynamics since(List<List<Long>> times) {
    long first = times.getFirst().getFirst();
    return new Dynamics(
        times.stream().map(stroke -> stroke.stream().map(time -> time - first).toList()).toList());
  }

  /// Dynamics from what [#bytes()] gave.
  ///
  /// @throws IllegalArgumentException when they are none
  public static Dynamics of(byte[] bytes) {
    return new Dynamics(
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .map(line -> Arrays.stream(line.split(",", -1)).map(Long::valueOf).toList())
            .toList());
  }

  /// How many points all strokes have together.
  public int points() {
    return strokes.stream().mapToInt(List::size).sum();
  }

  /// From the first point to the last.
  public Duration length() {
    return Duration.ofMillis(
        strokes.stream().flatMap(List::stream).mapToLong(Long::longValue).max().orElse(0));
  }

  /// Whether each of these strokes has as many points as the stroke of the ink that stands on
  /// record.
  public boolean belongsTo(Ink ink) {
    return strokes.stream()
        .map(List::size)
        .toList()
        .equals(ink.strokes().stream().map(stroke -> stroke.points().size()).toList());
  }

  /// As text in UTF-8: a stroke a line, numbers with commas between.
  public byte[] bytes() {
    return strokes.stream()
        .map(stroke -> stroke.stream().map(String::valueOf).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
