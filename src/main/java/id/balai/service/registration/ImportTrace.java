package id.balai.service.registration;

import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import java.util.List;
import java.util.UUID;

/// What an import changed, so that it can be undone as a whole.
///
/// @param before the event as it was
/// @param after the event with the groups that the list brought
/// @param people who are new
/// @param widened who got a further capacity
public record ImportTrace(Event before, Event after, List<UUID> people, List<Widened> widened) {

  public ImportTrace {
    people = List.copyOf(people);
    widened = List.copyOf(widened);
  }

  /// Whether nothing was changed.
  public boolean isEmpty() {
    return people.isEmpty() && widened.isEmpty();
  }

  /// Somebody before and after the import.
  public record Widened(Participant before, Participant after) {}
}
