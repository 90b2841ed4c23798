package id.balai.domain.log;

import java.util.List;
import java.util.function.Supplier;

/// The result of an attempt to record facts.
public sealed interface Recording {

  /// One of three answers, for each of the results.
  ///
  /// @param stored all facts are on disk
  /// @param contradicted a fact contradicts one that stands
  /// @param failed the storage did not take them
  default <T> T map(
      Supplier<? extends T> stored,
      Supplier<? extends T> contradicted,
      Supplier<? extends T> failed) {
    return switch (this) {
      case Stored _ -> stored.get();
      case Contradiction _ -> contradicted.get();
      case Failed _ -> failed.get();
    };
  }

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
