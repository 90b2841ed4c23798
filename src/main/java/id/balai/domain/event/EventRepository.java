package id.balai.domain.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the events of this installation.
public interface EventRepository {

  /// The event with this id.
  Optional<Event> find(UUID id);

  /// The event with this code, whatever its letter case.
  Optional<Event> find(String code);

  /// All events, the newest date first.
  List<Event> all();

  /// What new events take over from the office.
  OfficeDefaults defaults();

  /// When the event was closed; empty: it is open.
  Optional<Instant> closedAt(UUID id);
}
