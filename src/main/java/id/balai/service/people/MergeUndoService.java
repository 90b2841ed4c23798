package id.balai.service.people;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Passage;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.registration.IdGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes two people again of two entries that were joined by mistake.
///
/// The one who stays is as before the merger. The other one is registered anew as the log says who
/// it was, under the number of that time, with the attendance that was recorded then and with a new
/// badge, for the old one ended. What was recorded after the merger stays with the one who stayed.
/// An entry that had signed or had a certificate cannot be taken out again: that names one person
/// for good, and only an annulment parts them.
public final class MergeUndoService {

  private final Repositories repositories;
  private final EventLog log;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final IdGenerator ids;

  public MergeUndoService(LedgerAccess access, EventLog log, IdGenerator ids) {
    this.repositories = access.repositories();
    this.log = log;
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.ids = ids;
  }

  /// Undoes the last merger into a person; blocks until it is on disk.
  ///
  /// @param person as the person stands now
  /// @param reason why, not blank
  /// @return the person who is there again
  public EditResult undo(Event event, Participant person, String reason) {
    Optional<Merger> last = lastMerger(person);
    if (last.isEmpty()
        || repositories.participants().find(person.id()).filter(person::equals).isEmpty()) {
      return new EditResult.Overtaken();
    }
    Merger merger = last.get();
    List<Entry> ofOther = log.ofPerson(merger.merged().gone());
    Optional<Participant> other = last(ofOther, Long.MAX_VALUE);
    Optional<Participant> before = last(log.ofPerson(person.id()), merger.sequence() - 1);
    if (other.isEmpty()
        || before.isEmpty()
        || ofOther.stream().anyMatch(MergeUndoService::isBinding)) {
      return new EditResult.NotParted();
    }
    Participant again = other.get().anew(ids.id(), freeNumber(event, other.get().number()));
    var facts = new ArrayList<Fact>();
    facts.add(new PeopleFact.Corrected(before.get(), reason.strip()));
    facts.add(new PeopleFact.Registered(again));
    facts.add(new DoorFact.BadgeIssued(ids.firstBadge(again)));
    Map<String, Attendance> own = attended(log.ofPerson(person.id()), merger.sequence());
    List<Passage> ownWays = passed(log.ofPerson(person.id()), merger.sequence());
    for (Attendance recorded : attended(ofOther, Long.MAX_VALUE).values()) {
      Optional<Attendance> counted =
          repositories
              .attendances()
              .find(event.id(), recorded.session(), person.id())
              .filter(standing -> standing.isSameRecord(recorded.of(person.id())));
      if (counted.isPresent()) {
        facts.add(new DoorFact.AttendanceAnnulled(counted.get(), reason.strip()));
        Optional.ofNullable(own.get(recorded.session()))
            .ifPresent(earlier -> facts.add(new DoorFact.Attended(earlier)));
        facts.addAll(ways(ownWays, recorded.session()));
      }
      facts.add(new DoorFact.Attended(recorded.of(again.id())));
      List<Passage> others =
          counted.isPresent()
              ? repositories.attendances().passages(event.id(), recorded.session(), person.id())
              : passed(ofOther, Long.MAX_VALUE);
      facts.addAll(
          ways(others.stream().map(one -> one.of(again.id())).toList(), recorded.session()));
    }
    facts.add(new PeopleFact.PersonSplit(event.id(), person.id(), again.id(), reason.strip()));
    return PersonEditingService.answer(ledger.record(currentActor.by(event), facts), again);
  }

  /// The number of that time, or the next one where somebody else has it by now.
  private int freeNumber(Event event, int number) {
    boolean isTaken =
        repositories.participants().ofEvent(event.id()).stream()
            .anyMatch(person -> person.number() == number);
    return isTaken ? repositories.participants().lastNumber(event.id()) + 1 : number;
  }

  /// Whether a merger into a person can still be undone, as far as the history says.
  public static boolean isMerged(PersonRecord record) {
    return lastMerger(record.history(), record.person()).isPresent();
  }

  private Optional<Merger> lastMerger(Participant person) {
    return lastMerger(log.ofPerson(person.id()), person);
  }

  /// The last merger that no split came after.
  private static Optional<Merger> lastMerger(List<Entry> history, Participant person) {
    Optional<Merger> last = Optional.empty();
    var sorted = new ArrayList<>(history);
    sorted.sort(java.util.Comparator.comparingLong(Entry::sequence));
    for (Entry entry : sorted) {
      last =
          switch (entry.fact()) {
            case PeopleFact.PeopleMerged one when one.kept().equals(person.id()) ->
                Optional.of(new Merger(entry.sequence(), one));
            case PeopleFact.PersonSplit one when one.from().equals(person.id()) -> Optional.empty();
            default -> last;
          };
    }
    return last;
  }

  /// A person as the log says, up to an entry.
  private static Optional<Participant> last(List<Entry> entries, long upTo) {
    Optional<Participant> found = Optional.empty();
    for (Entry entry : entries) {
      if (entry.sequence() < upTo) {
        found =
            switch (entry.fact()) {
              case PeopleFact.Registered one -> Optional.of(one.participant());
              case PeopleFact.Corrected one -> Optional.of(one.participant());
              default -> found;
            };
      }
    }
    return found;
  }

  private static boolean isBinding(Entry entry) {
    return entry.fact() instanceof SigningFact.Signed
        || entry.fact() instanceof PaperFact.CertificateIssued;
  }

  /// What was recorded of somebody before an entry and not annulled, by session.
  private static Map<String, Attendance> attended(List<Entry> entries, long upTo) {
    Map<String, Attendance> standing = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.sequence() >= upTo) {
        break;
      }
      switch (entry.fact()) {
        case DoorFact.Attended one -> standing.put(one.attendance().session(), one.attendance());
        case DoorFact.AttendanceAnnulled one -> standing.remove(one.attendance().session());
        default -> {}
      }
    }
    return standing;
  }

  /// What was recorded of somebody's goings out and comings in before an entry and still stands.
  private static List<Passage> passed(List<Entry> entries, long upTo) {
    var standing = new ArrayList<Passage>();
    for (Entry entry : entries) {
      if (entry.sequence() >= upTo) {
        break;
      }
      switch (entry.fact()) {
        case DoorFact.Passed one -> standing.add(one.passage());
        case DoorFact.PassageAnnulled one -> standing.removeIf(one.passage()::isSameRecord);
        case DoorFact.AttendanceAnnulled one ->
            standing.removeIf(way -> way.session().equals(one.attendance().session()));
        default -> {}
      }
    }
    return standing;
  }

  private static List<Fact> ways(List<Passage> all, String session) {
    return all.stream()
        .filter(one -> one.session().equals(session))
        .<Fact>map(DoorFact.Passed::new)
        .toList();
  }

  private record Merger(long sequence, PeopleFact.PeopleMerged merged) {}
}
