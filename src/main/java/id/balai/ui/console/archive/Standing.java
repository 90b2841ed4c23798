package id.balai.ui.console.archive;

import java.time.Instant;

/// Whether an event is closed, as far as it is known.
sealed interface Standing {

  /// It is being looked up.
  record Reading() implements Standing {}

  /// It could not be looked up.
  ///
  /// @param why what a person is told
  record Unread(String why) implements Standing {}

  /// It is open.
  record Open() implements Standing {}

  /// It was closed.
  record Closed(Instant at) implements Standing {}
}
