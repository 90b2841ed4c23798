package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Annulment;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.fixture.Given;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.planning.Sample;
import id.balai.store.journal.FactCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal and the database that follows it, with real files.
final class StoreTest {

  @TempDir Path folder;

  private final People people = new People(7);
  private final Sample sample = people.rantauPulung();
  private final Event event = sample.event();

  @Test
  void everyKindOfFactIsReadBackAsItWasWritten() {
    Participant person = people.person(event, 1, List.of("DAMAI"), "SOS", "DEK");
    Badge badge = people.badge(person);
    Signature signature = signature(person);
    try (var open = new OpenStore(folder)) {
      plan(open);
      record(open, new PeopleFact.Registered(person), new DoorFact.BadgeIssued(badge));
      record(open, new SigningFact.Signed(signature));
    }
    try (var open = new OpenStore(folder)) {
      var repositories = open.store().repositories();
      assertThat(repositories.events().find("rantau-pulung")).contains(event);
      assertThat(repositories.participants().find(person.id())).contains(person);
      assertThat(repositories.badges().find(badge.code())).contains(badge);
      assertThat(repositories.signatures().of(event.id(), "DAMAI")).containsExactly(signature);
      assertThat(repositories.declarations().current(event.id(), "DAMAI"))
          .contains(sample.texts().getFirst());
    }
  }

  @Test
  void aSecondAttendanceOfTheSamePersonIsAContradictionAndNothingOfItIsKept() {
    Participant person = people.person(event, 1, List.of(), "SOS");
    try (var open = new OpenStore(folder)) {
      plan(open);
      record(open, new PeopleFact.Registered(person));
      record(open, attended(person, "Pintu 1"));
      long before = open.store().log().size();

      Recording again =
          open.store()
              .ledger()
              .record(
                  People.desk(),
                  List.of(
                      new PaperFact.Exported(event.id(), "badges", 1),
                      attended(person, "Pintu 2")));

      assertThat(again).isEqualTo(new Recording.Contradiction());
      assertThat(open.store().log().size()).isEqualTo(before);
      assertThat(open.store().repositories().attendances().ofSession(event.id(), "SOS"))
          .extracting(Attendance::station)
          .containsExactly("Pintu 1");
      assertThat(open.store().repositories().attendances().count(event.id(), "SOS")).isEqualTo(1);
    }
  }

  @Test
  void aListThatContradictsLeavesNobodyBehindForTheNext() {
    Participant person = people.person(event, 1, List.of(), "SOS");
    Participant other = people.person(event, 2, List.of(), "SOS");
    try (var open = new OpenStore(folder)) {
      plan(open);
      Recording twice =
          open.store()
              .ledger()
              .record(
                  People.desk(),
                  List.of(new PeopleFact.Registered(person), new PeopleFact.Registered(person)));
      assertThat(twice).isEqualTo(new Recording.Contradiction());
      record(open, new PeopleFact.Registered(other));
      assertThat(open.store().repositories().participants().ofEvent(event.id()))
          .containsExactly(other);
    }
  }

  @Test
  void anAnnulledAttendanceFreesItsPlaceAndStaysReadable() {
    Participant person = people.person(event, 1, List.of(), "SOS");
    var wrong = (DoorFact.Attended) attended(person, "Pintu 1");
    var annulled = new DoorFact.AttendanceAnnulled(wrong.attendance(), "kartu orang lain");
    var right = new DoorFact.Attended(onBehalf(person));
    try (var open = new OpenStore(folder)) {
      plan(open);
      record(open, new PeopleFact.Registered(person));
      record(open, wrong);
      record(open, annulled);
      assertThat(open.store().ledger().record(People.desk(), annulled))
          .isEqualTo(new Recording.Contradiction());
      assertThat(open.store().repositories().attendances().count(event.id(), "SOS")).isZero();
      record(open, right);
    }
    try (var open = new OpenStore(folder)) {
      var attendances = open.store().repositories().attendances();
      assertThat(attendances.ofSession(event.id(), "SOS")).containsExactly(right.attendance());
      assertThat(attendances.count(event.id(), "SOS")).isEqualTo(1);
      assertThat(attendances.annulled(event.id(), "SOS"))
          .containsExactly(
              new Annulment(wrong.attendance(), "kartu orang lain", People.MORNING, "panitia"));
    }
  }

  @Test
  void aSignatureOnPaperAndThePlacesOfAFrozenTextAreReadBack() {
    Participant person = people.person(event, 1, List.of("DAMAI"), "DEK");
    var text = sample.texts().getFirst();
    var places = List.of(person.id());
    var paper = onPaper(person);
    try (var open = new OpenStore(folder)) {
      plan(open);
      record(open, new PeopleFact.Registered(person));
      record(
          open,
          new SigningFact.TextFrozen(event.id(), "DAMAI", 1, text.hash(), places),
          new SigningFact.SignedOnPaper(paper));
      assertThat(
              open.store()
                  .ledger()
                  .record(People.desk(), new SigningFact.Signed(signature(person))))
          .isEqualTo(new Recording.Contradiction());
    }
    try (var open = new OpenStore(folder)) {
      var repositories = open.store().repositories();
      assertThat(repositories.signatures().onPaper(event.id())).containsExactly(paper);
      assertThat(repositories.signatures().ofEvent(event.id())).isEmpty();
      assertThat(repositories.signatures().hasSigned(event.id(), "DAMAI", person.id())).isTrue();
      assertThat(repositories.declarations().places(event.id(), "DAMAI", 1)).isEqualTo(places);
    }
  }

  @Test
  void factsOfOlderJournalsAreReadWithTheirMissingParts() {
    var codec = new FactCodec();
    var session =
        codec.read(
            "{\"code\":\"SOS\",\"name\":\"Sosialisasi\",\"starts\":\"09:00\",\"ends\":\"10:30\"}",
            Session.class);
    var plan =
        codec.read(
            "{\"code\":\"DAMAI\",\"session\":\"DEK\",\"kind\":\"JOINT\"}", DeclarationPlan.class);
    assertThat(session.grace()).isEmpty();
    assertThat(plan.delegation()).isEqualTo(DeclarationPlan.Delegation.REFUSED);
  }

  @Test
  void aLostDatabaseIsMadeAgainFromTheJournal() throws IOException {
    Participant person = people.person(event, 1, List.of(), "SOS");
    List<Entry> before = new ArrayList<>();
    try (var open = new OpenStore(folder)) {
      plan(open);
      record(open, new PeopleFact.Registered(person));
      record(open, attended(person, "Pintu 1"));
      open.store().log().forEach(before::add);
    }
    Files.delete(folder.resolve("balai.mv.db"));
    try (var open = new OpenStore(folder)) {
      List<Entry> after = new ArrayList<>();
      open.store().log().forEach(after::add);
      assertThat(after).isEqualTo(before);
      assertThat(open.store().repositories().attendances().count(event.id(), "SOS")).isEqualTo(1);
    }
  }

  @Test
  void aRottenDatabaseIsSetAsideAndMadeAgain() throws IOException {
    try (var open = new OpenStore(folder)) {
      plan(open);
    }
    Files.write(folder.resolve("balai.mv.db"), new byte[8192]);
    try (var open = new OpenStore(folder)) {
      assertThat(open.store().repositories().events().all()).containsExactly(event);
      assertThat(folder.resolve("balai.set-aside.mv.db")).exists();
    }
  }

  @Test
  void aDatabaseThatFollowsAnotherJournalIsSetAsideAndMadeAgain() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    try (var open = new OpenStore(folder)) {
      plan(open);
      record(open, new PaperFact.Exported(event.id(), "badges", 1));
    }
    try (var open = new OpenStore(other)) {
      Event stranger = new People(8).rantauPulung().event();
      record(open, new WorkspaceFact.EventPlanned(stranger));
    }
    Files.copy(
        other.resolve("balai.mv.db"),
        folder.resolve("balai.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    try (var open = new OpenStore(folder)) {
      assertThat(open.store().repositories().events().all()).containsExactly(event);
      assertThat(folder.resolve("balai.set-aside.mv.db")).exists();
    }
  }

  @Test
  void aTransactionThatACrashCutShortIsDropped() throws IOException {
    try (var open = new OpenStore(folder)) {
      plan(open);
    }
    Files.writeString(journal(), "0badcafe {\"sequence\":99,\"previ", StandardOpenOption.APPEND);
    try (var open = new OpenStore(folder)) {
      long size = open.store().log().size();
      record(open, new PaperFact.Exported(event.id(), "badges", 1));
      assertThat(open.store().log().size()).isEqualTo(size + 1);
    }
    try (var open = new OpenStore(folder)) {
      assertThat(open.store().repositories().events().all()).containsExactly(event);
    }
  }

  @Test
  void anAnsweredTransactionThatTheJournalLostComesBackFromTheDatabase() throws IOException {
    try (var open = new OpenStore(folder)) {
      plan(open);
      record(open, new PaperFact.Exported(event.id(), "badges", 1));
    }
    byte[] whole = Files.readAllBytes(journal());
    Files.write(journal(), java.util.Arrays.copyOf(whole, whole.length - 40));
    try (var open = new OpenStore(folder)) {
      assertThat(open.store().log().size()).isEqualTo(3);
    }
    assertThat(Files.size(journal())).isEqualTo(whole.length);
    try (var open = new OpenStore(folder)) {
      assertThat(open.store().log().size()).isEqualTo(3);
    }
  }

  @Test
  void aJournalThatWasChangedInTheMiddleIsRefusedAndLeftAlone() throws IOException {
    try (var open = new OpenStore(folder)) {
      plan(open);
      record(open, new PaperFact.Exported(event.id(), "badges", 1));
      record(open, new PaperFact.Exported(event.id(), "badges", 2));
    }
    byte[] bytes = Files.readAllBytes(journal());
    bytes[200] ^= 1;
    Files.write(journal(), bytes);

    assertThat(Store.open(folder, OpenStore.shelf(folder), Optional.empty(), sameThread()))
        .isEqualTo(new StoreOpening.Damaged(1));
    assertThat(Files.readAllBytes(journal())).isEqualTo(bytes);
  }

  @Test
  void aSecondProgramOnTheSameFolderIsToldSo() {
    try (var open = new OpenStore(folder)) {
      plan(open);
      assertThat(Store.open(folder, OpenStore.shelf(folder), Optional.empty(), sameThread()))
          .isEqualTo(new StoreOpening.Occupied());
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsAResult() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    assertThat(
            Store.open(
                file.resolve("data"), OpenStore.shelf(folder), Optional.empty(), sameThread()))
        .isEqualTo(new StoreOpening.NotWritable());
  }

  @Test
  void searchIgnoresTitlesCaseAndEveryKindOfApostrophe() {
    Participant person = people.person(event, 1, List.of(), "SOS");
    try (var open = new OpenStore(folder)) {
      plan(open);
      record(open, new PeopleFact.Registered(person));
      var participants = open.store().repositories().participants();
      for (String typed : List.of("siti marif", "MA’RIFAH", "effendi siti", "ma`rif")) {
        assertThat(participants.search(event.id(), typed, 8)).as(typed).containsExactly(person);
      }
      assertThat(participants.search(event.id(), "marzuki", 8)).isEmpty();
    }
  }

  private Path journal() {
    return folder.resolve("balai.journal");
  }

  private static java.util.concurrent.ExecutorService sameThread() {
    return java.util.concurrent.ForkJoinPool.commonPool();
  }

  private void plan(OpenStore open) {
    var facts = new ArrayList<Fact>();
    facts.add(new WorkspaceFact.EventPlanned(event));
    sample.texts().forEach(text -> facts.add(new SigningFact.TextWritten(text)));
    record(open, facts.toArray(Fact[]::new));
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }

  private Fact attended(Participant person, String station) {
    return new DoorFact.Attended(
        new Attendance(
            event.id(), "SOS", person.id(), People.MORNING, station, Attendance.Means.BADGE));
  }

  private Attendance onBehalf(Participant person) {
    return new Attendance(
        event.id(),
        "SOS",
        person.id(),
        People.MORNING.plusSeconds(60),
        "Meja",
        Attendance.Means.PAPER,
        Optional.of(new Delegate("Rahmat Hidayat", "Sekretaris Desa")),
        Optional.of(People.MORNING.minusSeconds(600)));
  }

  private PaperSignature onPaper(Participant person) {
    return new PaperSignature(
        event.id(),
        "DAMAI",
        1,
        sample.texts().getFirst().hash(),
        person.id(),
        "DEK",
        "Pintu 1",
        People.MORNING,
        PaperSignature.Kind.THUMBPRINT,
        "Petugas 1",
        Optional.of(new Assistance("Sri Wahyuni", "tangan gemetar")));
  }

  private Signature signature(Participant person) {
    var text = sample.texts().getFirst();
    return Given.signature(
        event.id(),
        text.code(),
        text.version(),
        text.hash(),
        person.id(),
        "DEK",
        "Pintu 1",
        People.MORNING,
        People.MORNING.plusSeconds(1),
        People.MORNING.plusSeconds(5),
        people.ink());
  }
}
