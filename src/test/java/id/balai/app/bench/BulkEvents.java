package id.balai.app.bench;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.People;
import id.balai.store.journal.BulkJournal;
import id.balai.store.journal.KeyHolder;
import id.balai.store.key.FolderShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Journals of large houses, written past the ledger: whoever opens them makes their tables.
final class BulkEvents {

  /// The code of the event that is open.
  static final String OPEN = "TERBUKA";

  static final int OPEN_PEOPLE = 100;
  private static final int CLOSED_PEOPLE = 1_000;

  private BulkEvents() {}

  /// A journal of so many entries: closed events of a thousand people, and one that is open.
  ///
  /// @return a badge of the event that is open
  static String fill(Path data, int entries) throws IOException {
    Files.createDirectories(data);
    var holder = new KeyHolder(data, new FolderShelf(data.resolve("keys")));
    var people = new People(20241007);
    String code = "";
    try (var journal = new BulkJournal(data, holder.journal(), People.desk())) {
      int open = 1 + 2 * OPEN_PEOPLE;
      int number = 0;
      while (journal.size() < entries - open) {
        int room = (int) Math.min(CLOSED_PEOPLE, (entries - open - journal.size() - 2) / 3);
        if (room <= 0) {
          break;
        }
        event(journal, people, "EVENT-" + number++, room, true);
      }
      code = event(journal, people, OPEN, OPEN_PEOPLE, false);
    }
    return code;
  }

  /// A journal of one event, which is open and to which so many people came.
  static void fillOne(Path data, int count) throws IOException {
    Files.createDirectories(data);
    var holder = new KeyHolder(data, new FolderShelf(data.resolve("keys")));
    var people = new People(20241007);
    try (var journal = new BulkJournal(data, holder.journal(), People.desk())) {
      Event plan = named(people.rantauPulung().event(), people.id(), OPEN);
      people(journal, people, plan, count, true);
    }
  }

  private static String event(
      BulkJournal journal, People people, String code, int count, boolean isClosed) {
    Event plan = named(people.rantauPulung().event(), people.id(), code);
    String last = people(journal, people, plan, count, isClosed);
    if (isClosed) {
      journal.append(List.of(new WorkspaceFact.EventClosed(plan.id())));
    }
    return last;
  }

  /// @return the badge of the last of them
  private static String people(
      BulkJournal journal, People people, Event plan, int count, boolean areHere) {
    List<Fact> list = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(plan)));
    List<Fact> arrivals = new ArrayList<>();
    String last = "";
    for (int number = 1; number <= count; number++) {
      Participant person =
          renamed(
              people.person(plan, number, List.of(), "SOS"), idOf(journal.size() + number, people));
      Badge badge = people.badge(person);
      last = badge.code().text();
      list.add(new PeopleFact.Registered(person));
      list.add(new DoorFact.BadgeIssued(badge));
      if (areHere) {
        arrivals.add(
            new DoorFact.Attended(
                new Attendance(
                    plan.id(),
                    "SOS",
                    person.id(),
                    People.MORNING,
                    "Pintu 1",
                    Attendance.Means.BADGE)));
      }
    }
    journal.append(list);
    arrivals.forEach(one -> journal.append(List.of(one)));
    return last;
  }

  /// A UUIDv7 as the program draws them: later people have larger ids.
  private static UUID idOf(long entry, People people) {
    long milliseconds = People.MORNING.toEpochMilli() + entry;
    return new UUID(milliseconds << 16 | 0x7000L, people.id().getLeastSignificantBits());
  }

  private static Participant renamed(Participant person, UUID id) {
    return new Participant(
        id,
        person.event(),
        person.number(),
        person.name() + ' ' + word(person.number()),
        person.sex(),
        person.status(),
        person.identities(),
        person.rank(),
        person.grade(),
        person.village(),
        person.phone(),
        person.birth(),
        person.participations(),
        person.owes(),
        person.isWalkIn());
  }

  /// A word that nobody else has, of syllables.
  static String word(int number) {
    var word = new StringBuilder("Q");
    for (int rest = number; rest > 0; rest /= 60) {
      word.append("aeiou".charAt(rest % 5)).append("bdgklmnprstw".charAt(rest / 5 % 12));
    }
    return word.toString();
  }

  private static Event named(Event event, UUID id, String code) {
    return new Event(
        id,
        code,
        event.name(),
        event.theme(),
        event.venue(),
        event.place(),
        event.date(),
        event.zone(),
        event.letterhead(),
        event.sessions(),
        event.groups(),
        event.declarations(),
        event.officials(),
        event.certificates(),
        event.privacy(),
        event.papers(),
        event.entries(),
        event.presence(),
        event.door());
  }
}
