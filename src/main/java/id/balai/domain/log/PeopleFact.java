package id.balai.domain.log;

import id.balai.domain.participant.Participant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can happen to the list of people.
public sealed interface PeopleFact extends Fact {

  /// Somebody came onto the list.
  ///
  /// @param consent version of the privacy notice under which the person agreed, by a tick for
  ///   nothing else, to particulars that are not needed (R40); 0 where none were given that way, as
  ///   in older journals
  record Registered(Participant participant, int consent) implements PeopleFact {

    /// Nothing was agreed to besides.
    public Registered(Participant participant) {
      this(participant, 0);
    }

    @Override
    public UUID event() {
      return participant.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(participant.id());
    }

    @Override
    public Fact redacted() {
      return new Registered(participant.redacted(), consent);
    }
  }

  /// A list was brought in as a whole: the facts that were recorded with this one.
  ///
  /// @param people how many are new
  /// @param widened how many who were there got a further capacity
  record ListBrought(UUID event, int people, int widened) implements PeopleFact {}

  /// An import was taken back as a whole: these people and their badges are gone again. It
  /// contradicts whatever they did since.
  ///
  /// @param participants who came with the import
  record ImportUndone(UUID event, List<UUID> participants, String reason) implements PeopleFact {
    public ImportUndone {
      participants = List.copyOf(participants);
    }
  }

  /// A person's entry was changed; the whole new entry, with the reason.
  record Corrected(Participant participant, String reason) implements PeopleFact {
    @Override
    public UUID event() {
      return participant.event();
    }

    @Override
    public Optional<UUID> person() {
      return Optional.of(participant.id());
    }

    @Override
    public Fact redacted() {
      return new Corrected(participant.redacted(), "");
    }
  }

  /// Two entries were found to be one person: attendance, signatures, certificates and refusals of
  /// `gone` count for `kept`, of two attendances in one session the earlier one, and the badges of
  /// `gone` no longer open the door. It contradicts two signatures under one text.
  record PeopleMerged(UUID event, UUID kept, UUID gone, String reason) implements PeopleFact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(kept);
    }

    @Override
    public Fact redacted() {
      return new PeopleMerged(event, kept, gone, "");
    }
  }

  /// One entry was found to be two people: `into` was taken out of it and registered anew. What was
  /// recorded stays with `from`.
  record PersonSplit(UUID event, UUID from, UUID into, String reason) implements PeopleFact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(from);
    }

    @Override
    public Fact redacted() {
      return new PersonSplit(event, from, into, "");
    }
  }

  /// What says who a person is was taken out of the log and the tables (R41): this is the
  /// tombstone.
  ///
  /// @param participant whose
  /// @param ground why
  record Erased(UUID event, UUID participant, Ground ground) implements PeopleFact {
    @Override
    public Optional<UUID> person() {
      return Optional.of(participant);
    }

    /// Why data are erased.
    public enum Ground {
      /// The person asked for it.
      REQUEST,
      /// The time for which they were to be kept is over.
      RETENTION
    }
  }
}
