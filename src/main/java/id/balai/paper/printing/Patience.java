package id.balai.paper.printing;

import java.time.Duration;

/// How long a printed job is followed.
///
/// @param limit after this its end counts as not known
/// @param pause between two questions
public record Patience(Duration limit, Duration pause) {

  /// Long enough for a slow printer to take a hundred pages.
  public static final Patience USUAL = new Patience(Duration.ofMinutes(10), Duration.ofMillis(400));
}
