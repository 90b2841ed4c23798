package id.balai.ui.console.home;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.log.Books;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.participant.Participant;
import id.balai.ui.control.Tone;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/// Tells in a line what an entry of the log is about.
final class Happenings {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");

  private final Books books;
  private final Event event;

  Happenings(Books books, Event event) {
    this.books = books;
    this.event = event;
  }

  /// The line for an entry, or empty for what nobody needs to see as it happens.
  Optional<Happening> of(Entry entry) {
    if (!entry.fact().event().equals(event.id())) {
      return Optional.empty();
    }
    return switch (entry.fact()) {
      case Fact.Attended fact -> Optional.of(attended(entry, fact.attendance()));
      case Fact.Signed fact ->
          Optional.of(
              line(entry, fact.signature().participant(), "console.happened.signed", Tone.OK));
      case Fact.Refused fact ->
          Optional.of(
              fact.participant()
                  .map(id -> line(entry, id, "console.happened.refused", Tone.WARN))
                  .orElseGet(() -> nobody(entry)));
      default -> Optional.empty();
    };
  }

  private Happening attended(Entry entry, Attendance attendance) {
    return line(entry, attendance.participant(), "console.happened.attended", Tone.OK);
  }

  private Happening line(Entry entry, UUID id, String key, Tone tone) {
    Participant person = books.participants().find(id).orElseThrow();
    String place = person.main().institution() + " · " + entry.provenance().station();
    return new Happening(time(entry), person.name(), place, key, tone);
  }

  private Happening nobody(Entry entry) {
    return new Happening(
        time(entry), "", entry.provenance().station(), "console.happened.refused", Tone.BAD);
  }

  private String time(Entry entry) {
    return TIME.format(entry.provenance().at().atZone(event.zone()));
  }
}
