package id.balai.paper.printing;

import java.time.Duration;

/// How long a printed job is followed.
///
/// @param limit after this its end counts as not known
/// @param pause between two questions
public record PollPolicy(Duration limit, Duration pause) {

  /// Long enough for a slow printer to take a hundred pages.
  public static final PollPolicy USUAL =
      new PollPolicy(Duration.ofMinutes(10), Duration.ofMillis(400));
}
