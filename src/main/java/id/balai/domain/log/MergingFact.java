package id.balai.domain.log;

import java.util.List;
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

  /// An entry of another house's chain came here as it was written there: by stick, or with an
  /// event that came home from a common database. The log holds it behind this one, with the hash
  /// by which its chain goes on.
  ///
  /// @param participant whom it is about, where it is about somebody
  /// @param chain the other chain
  /// @param sequence its place there
  /// @param isFollowed whether it counts here; what another house decided about merging does not,
  ///   for every house decides by itself what things count for
  /// @param body as written
  /// @param personal as written, unless the person was erased
  record EntryBrought(
      Optional<UUID> participant,
      UUID chain,
      long sequence,
      boolean isFollowed,
      String body,
      Optional<String> personal)
      implements MergingFact {
    @Override
    public UUID event() {
      return Fact.NO_EVENT;
    }

    @Override
    public Optional<UUID> person() {
      return participant;
    }

    @Override
    public Fact redacted() {
      return new EntryBrought(participant, chain, sequence, isFollowed, body, Optional.empty());
    }
  }

  /// What comes now came home from a common database, in the order in which it stood there. The
  /// tables begin anew, unless they hold something of other chains.
  ///
  /// @param chains other chains that were here before
  record TablesBegun(List<UUID> chains) implements MergingFact {
    public TablesBegun {
      chains = List.copyOf(chains);
    }

    @Override
    public UUID event() {
      return Fact.NO_EVENT;
    }
  }

  /// Entries of this house's own chain, in their turn among those that came home.
  ///
  /// @param first place in the own chain
  /// @param last place in the own chain
  record OwnAgain(long first, long last) implements MergingFact {
    @Override
    public UUID event() {
      return Fact.NO_EVENT;
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
