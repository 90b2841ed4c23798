package id.balai.service.archiving;

import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/// How an event's tables name people and times.
///
/// @param event whose tables they are
/// @param people everybody in it
record RowWords(Event event, Map<UUID, Participant> people) {

  /// The short number of a person; nothing for somebody who is no longer on the list.
  String number(UUID participant) {
    Participant person = people.get(participant);
    return person == null ? "" : Integer.toString(person.number());
  }

  /// A time with the event's zone.
  String time(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(event.zone()));
  }

  static String yes(boolean is) {
    return is ? "Y" : "";
  }
}
