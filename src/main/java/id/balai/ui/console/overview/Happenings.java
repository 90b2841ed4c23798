package id.balai.ui.console.overview;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Passage;
import id.balai.domain.attendance.RefusalReason;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/// Tells in a line what an entry of the log is about.
final class Happenings {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");

  private final Repositories repositories;
  private final Event event;

  Happenings(Repositories repositories, Event event) {
    this.repositories = repositories;
    this.event = event;
  }

  /// Whether a fact is one of those that are shown.
  static boolean isShown(Fact fact) {
    return fact instanceof DoorFact.Attended
        || fact instanceof DoorFact.AttendanceAnnulled
        || fact instanceof DoorFact.Passed
        || fact instanceof SigningFact.Signed
        || fact instanceof DoorFact.Refused;
  }

  /// The line for an entry, or empty for what nobody needs to see as it happens.
  Optional<Happening> of(Entry entry) {
    if (!entry.fact().event().equals(event.id())) {
      return Optional.empty();
    }
    return switch (entry.fact()) {
      case DoorFact.Attended fact when isStanding(fact.attendance()) ->
          line(entry, fact.attendance().participant(), "overview.happened.attended", Tone.OK);
      case DoorFact.AttendanceAnnulled fact ->
          line(entry, fact.attendance().participant(), "overview.happened.annulled", Tone.WARN);
      case DoorFact.Passed fact when isStanding(fact.passage()) ->
          line(
              entry,
              fact.passage().participant(),
              Messages.key("overview.happened", fact.passage().way()),
              Tone.INFO);
      case SigningFact.Signed fact ->
          line(entry, fact.signature().participant(), "overview.happened.signed", Tone.OK);
      case DoorFact.Refused fact ->
          fact.participant()
              .map(id -> line(entry, id, "overview.happened.refused", Tone.WARN))
              .orElseGet(() -> Optional.of(nobody(entry)))
              .map(line -> line.because(why(fact.reason())));
      default -> Optional.empty();
    };
  }

  /// Whether somebody still counts as present by this very record.
  private boolean isStanding(Attendance recorded) {
    return repositories
        .attendances()
        .find(event.id(), recorded.session(), recorded.participant())
        .filter(recorded::isSameRecord)
        .isPresent();
  }

  /// Whether a going out or coming in still counts.
  private boolean isStanding(Passage recorded) {
    return repositories
        .attendances()
        .passages(event.id(), recorded.session(), recorded.participant())
        .stream()
        .anyMatch(recorded::isSameRecord);
  }

  /// Empty where the person was taken off the list since.
  private Optional<Happening> line(Entry entry, UUID id, String key, Tone tone) {
    return repositories
        .participants()
        .find(id)
        .map(person -> new Happening(time(entry), person.name(), place(entry, person), key, tone));
  }

  private static String place(Entry entry, Participant person) {
    String office = person.main().institution();
    return (office.isBlank() ? "" : office + " · ") + entry.provenance().station();
  }

  private Happening nobody(Entry entry) {
    return new Happening(
        time(entry), "", entry.provenance().station(), "overview.happened.refused", Tone.BAD);
  }

  /// Why a code was turned away, as the key of a sentence.
  private static String why(RefusalReason reason) {
    return Messages.key("overview.refused", reason);
  }

  private String time(Entry entry) {
    return TIME.format(entry.provenance().at().atZone(event.zone()));
  }
}
