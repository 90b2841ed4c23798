package id.balai.domain.log;

import java.util.List;

/// The result of an attempt to record facts.
public sealed interface Recording {

  /// All facts are on disk.
  record Stored(List<Entry> entries) implements Recording {

    public Stored {
      entries = List.copyOf(entries);
    }
  }

  /// A fact contradicts one that stands (the same person twice in a session, a code or number that
  /// exists); none of the facts was recorded.
  record Contradiction() implements Recording {}

  /// The storage did not take the facts; none was recorded. The cause is in the program's log.
  record Failed() implements Recording {}
}
