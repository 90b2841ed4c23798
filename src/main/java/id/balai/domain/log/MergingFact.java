package id.balai.domain.log;

import java.util.Optional;
import java.util.UUID;

/// What was decided about that which stations recorded apart ([ApartFact]). Both sides stay in the
/// log, whatever is decided.
public sealed interface MergingFact extends Fact {

  /// What was recorded apart is decided up to here: the facts recorded with this one.
  ///
  /// @param chain the chain of what was recorded apart
  /// @param upTo the newest entry that is decided, as numbered in its chain
  record ScansDecided(UUID chain, long upTo) implements MergingFact {
    @Override
    public UUID event() {
      return Fact.NO_EVENT;
    }
  }

  /// A rule decided something other than that it counts as it was recorded.
  ///
  /// @param participant whom it is about, where that is known
  /// @param chain the chain of what was recorded apart
  /// @param sequence its place in that chain
  record ApartDecided(
      UUID event, Optional<UUID> participant, UUID chain, long sequence, ApartOutcome outcome)
      implements MergingFact {
    @Override
    public Optional<UUID> person() {
      return participant;
    }
  }

  /// A person decided, or looked at what a rule had decided and let it be; the newest one counts.
  ///
  /// @param participant whom it is about, where that is known
  /// @param chain the chain of what was recorded apart
  /// @param sequence its place in that chain
  /// @param isApart whether what was recorded apart counts now, and not what stood against it
  record ApartChosen(
      UUID event, Optional<UUID> participant, UUID chain, long sequence, boolean isApart)
      implements MergingFact {
    @Override
    public Optional<UUID> person() {
      return participant;
    }
  }
}
