package id.balai.service.merging;

import id.balai.domain.log.ApartOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something that a lone door recorded and that came out otherwise, with both sides.
///
/// @param chain the chain of what was recorded apart
/// @param sequence its place in that chain
/// @param outcome what the rule decided
/// @param participant whom it is about, where that is known
/// @param name as printed; empty where nobody is known or the person was erased
/// @param apart what the lone door recorded
/// @param against what stands or stood against it, where there is something
/// @param isApartCounting whether what the lone door recorded counts now
/// @param choices what a person may let count; empty where there is nothing to decide
/// @param decided who decided last, where somebody did
public record MergingCase(
    UUID chain,
    long sequence,
    ApartOutcome outcome,
    Optional<UUID> participant,
    String name,
    Side apart,
    Optional<Side> against,
    boolean isApartCounting,
    List<Choice> choices,
    Optional<Decided> decided) {

  public MergingCase {
    choices = List.copyOf(choices);
  }

  /// Whether a person has to decide and nobody did yet.
  public boolean isOpen() {
    return outcome.isAsked() && decided.isEmpty();
  }

  /// One of two sides.
  ///
  /// @param about code of the session or declaration; the name of a namesake
  /// @param station where; empty where that is not known
  public record Side(Kind kind, String about, String station, Instant at) {}

  /// What a side is.
  public enum Kind {
    PRESENCE,
    SIGNATURE,
    REGISTRATION,
    /// A badge that no longer worked from then on.
    BADGE_ENDED,
    /// A badge that nobody knows to be anybody's.
    BADGE,
    /// Something else, recorded at a desk.
    RECORD
  }

  /// What may count.
  public enum Choice {
    /// What the lone door recorded.
    APART,
    /// What stands against it.
    COMMON
  }

  /// That somebody decided.
  public record Decided(Instant at, String actor) {}
}
