package id.balai.domain.log;

import java.util.Optional;
import java.util.UUID;

/// Everything that can happen. A fact is written once and never changed; what the tables say
/// follows from the facts and can be made again from them. The kinds stand in one file for each
/// room.
public sealed interface Fact
    permits PeopleFact,
        DoorFact,
        SigningFact,
        PaperFact,
        WorkspaceFact,
        ApartFact,
        MergingFact,
        PersonalFact {

  /// Stands for the event of a fact that belongs to none, but to the whole data folder.
  UUID NO_EVENT = new UUID(0, 0);

  /// The event it belongs to, or [#NO_EVENT].
  UUID event();

  /// The one person it is about, where there is one.
  default Optional<UUID> person() {
    return Optional.empty();
  }

  /// The same fact without what says who the person is: what is left of it when the person's data
  /// are erased (R41). Ids, numbers and times stay, so that everything still adds up. A fact that
  /// comes back changed is written in two parts, of which the personal one can be taken out of the
  /// log without breaking its chain.
  default Fact redacted() {
    return this;
  }
}
