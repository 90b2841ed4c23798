package id.balai.domain.log;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The one way in which anything becomes true: facts are appended to the log and the tables follow
/// in the same transaction.
public interface Ledger {

  /// Records all facts or none. Returns only after the answer is certain: [Recording.Stored] means
  /// forced to disk.
  Recording record(Provenance provenance, List<Fact> facts);

  /// Records all facts or none, like [#record(Provenance, List)].
  ///
  /// @param progress is told how many facts are prepared, every thousand
  default Recording record(Provenance provenance, List<Fact> facts, IntConsumer progress) {
    return record(provenance, facts);
  }

  /// Records one fact.
  default Recording record(Provenance provenance, Fact fact) {
    return record(provenance, List.of(fact));
  }

  /// Records what was decided by what this station knows. Where other stations recorded meanwhile
  /// what may change that decision, nothing is recorded: a [Recording.Contradiction], after which
  /// this station knows it.
  default Recording recordDecided(Provenance provenance, Fact fact) {
    return record(provenance, fact);
  }

  /// Takes in what other stations recorded; blocks.
  ///
  /// @return whether there was anything new; never where the database is this station's own
  /// @throws StoreAwayException while the common database cannot be reached
  default boolean catchUp() {
    return false;
  }

  /// For how long the common database of several doors has been out of reach, as far as this
  /// station knows without asking.
  ///
  /// @return empty while it answers, and always where the database is this station's own
  default Optional<Duration> aloneFor() {
    return Optional.empty();
  }

  /// Whether the last thing that was to be recorded found no room on the disk. It is asked again
  /// with the next thing that is recorded.
  default boolean isFull() {
    return false;
  }

  /// Tells `listener` of every stored entry, on the writer's thread, after it is on disk; until the
  /// handle is closed.
  Subscription subscribe(Consumer<Entry> listener);

  /// The handle of a listener.
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
