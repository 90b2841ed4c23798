package id.balai.domain.participant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the people of events.
public interface ParticipantRepository {

  /// The person with this id.
  Optional<Participant> find(UUID id);

  /// Everybody on the list of an event, by number.
  List<Participant> ofEvent(UUID event);

  /// The highest number on the list of an event, of those that are not given by a door that is
  /// alone ([id.balai.domain.log.OfflineRecords#nextNumber]); 0 while it is empty.
  int lastNumber(UUID event);

  /// How many people are on the list of an event.
  int count(UUID event);

  /// How many people are invited to a session.
  int invited(UUID event, String session);

  /// The people whose search key holds every word of `typed`, best first.
  ///
  /// @param typed what a person typed; titles, case and apostrophes do not matter
  /// @param limit at most this many
  List<Participant> search(UUID event, String typed, int limit);
}
