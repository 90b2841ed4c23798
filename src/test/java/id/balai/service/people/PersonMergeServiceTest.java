package id.balai.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.Badge;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.fixture.Given;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.planning.Sample;
import id.balai.service.registration.IdGenerator;
import id.balai.store.dynamics.SealedDynamics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Corrects, joins and takes apart people of a real store, and makes its tables again from the
/// journal.
final class PersonMergeServiceTest {

  @TempDir Path folder;

  private final People people = new People(7);
  private final Sample sample = people.rantauPulung();
  private final Event event = sample.event();
  private final DeclarationText text = sample.texts().getFirst();
  private final Participant one = people.person(event, 1, List.of(text.code()), "SOS", "DEK");
  private final Participant other = people.person(event, 2, List.of(text.code()), "SOS", "DEK");
  private final Badge badgeOfOne = people.badge(one);
  private final Badge badgeOfOther = people.badge(other);
  private OpenStore open;
  private Repositories repositories;

  @BeforeEach
  void open() {
    open = new OpenStore(folder);
    repositories = open.store().repositories();
    record(new WorkspaceFact.EventPlanned(event));
    sample.texts().forEach(version -> record(new SigningFact.TextWritten(version)));
    record(new PeopleFact.Registered(one));
    record(new DoorFact.BadgeIssued(badgeOfOne));
    record(new PeopleFact.Registered(other));
    record(new DoorFact.BadgeIssued(badgeOfOther));
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void aMergerLetsTheEarlierAttendanceAndTheSignatureCount() {
    attend(one, "SOS", 10);
    attend(other, "SOS", 5);
    attend(other, "DEK", 20);
    sign(other);
    assertThat(joining().merge(event, one.id(), other.id(), "tercatat dua kali"))
        .isInstanceOf(EditResult.Done.class);

    checkMerged();
    open.close();
    open = new OpenStore(folder);
    repositories = open.store().repositories();
    checkMerged();
  }

  private void checkMerged() {
    assertThat(repositories.participants().ofEvent(event.id()))
        .extracting(Participant::id)
        .containsExactly(one.id());
    assertThat(repositories.attendances().find(event.id(), "SOS", one.id()).orElseThrow().at())
        .isEqualTo(People.MORNING.plus(Duration.ofMinutes(5)));
    assertThat(repositories.attendances().find(event.id(), "DEK", one.id())).isPresent();
    assertThat(repositories.attendances().count(event.id(), "SOS")).isEqualTo(1);
    assertThat(repositories.participants().invited(event.id(), "SOS")).isEqualTo(1);
    assertThat(repositories.signatures().find(event.id(), text.code(), one.id())).isPresent();
    Badge gone = (Badge) repositories.badges().find(badgeOfOther.code()).orElseThrow();
    assertThat(gone.participant()).isEqualTo(one.id());
    assertThat(gone.state()).isEqualTo(Badge.State.REVOKED);
    assertThat(repositories.badges().find(badgeOfOne.code()).orElseThrow().state())
        .isEqualTo(Badge.State.ISSUED);
    assertThat(repositories.badges().issued(event.id())).hasSize(1);
  }

  @Test
  void anUndoneMergerLeavesBothAsTheyWereBefore() {
    attend(one, "SOS", 10);
    attend(other, "SOS", 5);
    attend(other, "DEK", 20);
    joining().merge(event, one.id(), other.id(), "tercatat dua kali");
    Participant merged = repositories.participants().find(one.id()).orElseThrow();
    var result = (EditResult.Done) parting().undo(event, merged, "ternyata dua orang");
    Participant again = result.person();

    assertThat(again.number()).isEqualTo(other.number());
    assertThat(again.name()).isEqualTo(other.name());
    assertThat(repositories.participants().find(one.id())).contains(one);
    assertThat(came("SOS", one)).contains(People.MORNING.plus(Duration.ofMinutes(10)));
    assertThat(came("SOS", again)).contains(People.MORNING.plus(Duration.ofMinutes(5)));
    assertThat(came("DEK", one)).isEmpty();
    assertThat(came("DEK", again)).contains(People.MORNING.plus(Duration.ofMinutes(20)));
    assertThat(repositories.badges().newest(one.id()).orElseThrow().code())
        .isEqualTo(badgeOfOne.code());
    assertThat(repositories.badges().newest(again.id()).orElseThrow().state())
        .isEqualTo(Badge.State.ISSUED);
    assertThat(parting().undo(event, one, "lagi")).isInstanceOf(EditResult.Overtaken.class);
  }

  @Test
  void aMergerOfSomebodyWhoSignedIsNotUndone() {
    sign(other);
    joining().merge(event, one.id(), other.id(), "tercatat dua kali");
    Participant merged = repositories.participants().find(one.id()).orElseThrow();
    assertThat(parting().undo(event, merged, "ternyata dua orang"))
        .isInstanceOf(EditResult.NotParted.class);
    assertThat(repositories.participants().ofEvent(event.id())).hasSize(1);
  }

  private MergeUndoService parting() {
    return new MergeUndoService(
        new LedgerAccess(repositories, open.store().ledger(), desk()), open.store().log(), fresh());
  }

  private Optional<Instant> came(String session, Participant person) {
    return repositories.attendances().find(event.id(), session, person.id()).map(Attendance::at);
  }

  @Test
  void whoIsTakenOutOrRegroupedOwesWhatTheGroupSigns() {
    Event signing =
        event.withGroups(
            List.of(
                new Group("UMUM", 1, Group.Duty.NONE), new Group("PEJABAT", 2, Group.Duty.SIGNS)));
    record(new WorkspaceFact.EventPlanned(signing));
    Participant free = people.person(signing, 3, List.of(), "SOS");
    record(new PeopleFact.Registered(free));
    record(new DoorFact.BadgeIssued(people.badge(free)));
    assertThat(free.main().group()).isEqualTo("UMUM");

    var taken = (EditResult.Done) joining().split(signing, free, in(free, "PEJABAT"), 0, "dua");
    assertThat(taken.person().owes()).isEqualTo(signing.signed());
    var editing =
        new PersonEditingService(
            new LedgerAccess(repositories, open.store().ledger(), desk()), fresh());
    var moved = (EditResult.Done) editing.correct(signing, free, in(free, "PEJABAT"), "pindah");
    assertThat(moved.person().owes()).isEqualTo(signing.signed());
    var back =
        (EditResult.Done) editing.correct(signing, moved.person(), in(free, "UMUM"), "kembali");
    assertThat(back.person().owes()).isEmpty();
  }

  private static PersonEntry in(Participant person, String group) {
    PersonEntry entry = PersonEntry.of(person);
    Participation main = entry.main();
    var place =
        new Participation(
            group, main.role(), main.position(), main.institution(), main.sessions(), main.order());
    return new PersonEntry(
        entry.name(),
        entry.sex(),
        entry.status(),
        entry.identities(),
        entry.rank(),
        entry.grade(),
        entry.village(),
        entry.phone(),
        place,
        entry.owes());
  }

  @Test
  void twoWhoSignedOneTextStayTwo() {
    sign(one);
    sign(other);
    long before = open.store().log().size();
    assertThat(joining().merge(event, one.id(), other.id(), "sama"))
        .isEqualTo(new EditResult.BothSigned(text.code()));
    assertThat(open.store().log().size()).isEqualTo(before);
    assertThat(repositories.participants().ofEvent(event.id())).hasSize(2);
  }

  @Test
  void aSplitGivesANewPersonANumberAndABadgeAndLeavesWhatWasRecorded() {
    attend(one, "SOS", 3);
    PersonEntry typed = PersonEntry.of(other);
    var result = (EditResult.Done) joining().split(event, one, typed, 0, "dua orang senama");
    assertThat(result.person().number()).isEqualTo(3);
    assertThat(repositories.badges().newest(result.person().id())).isPresent();
    assertThat(repositories.attendances().find(event.id(), "SOS", one.id())).isPresent();
    assertThat(repositories.attendances().find(event.id(), "SOS", result.person().id())).isEmpty();
  }

  @Test
  void aCorrectionNeedsThePersonAsSeenAndStandsInTheHistory() throws IOException {
    var editing =
        new PersonEditingService(
            new LedgerAccess(repositories, open.store().ledger(), desk()), fresh());
    PersonEntry was = PersonEntry.of(one);
    PersonEntry typed = named(was, "Hj. Siti Marifah");
    assertThat(editing.correct(event, one, typed, "ejaan")).isInstanceOf(EditResult.Done.class);
    assertThat(editing.correct(event, one, was, "ejaan")).isInstanceOf(EditResult.Overtaken.class);
    Participant now = repositories.participants().find(one.id()).orElseThrow();
    assertThat(now.name()).isEqualTo("Hj. Siti Marifah");
    assertThat(editing.correct(event, now, PersonEntry.of(now), "ejaan"))
        .isInstanceOf(EditResult.Unchanged.class);
    var record =
        new PersonService(
                repositories,
                open.store().log(),
                new SealedDynamics(folder, OpenStore.key(folder)),
                new CurrentActor(Clock.systemUTC()))
            .of(event, one.id())
            .orElseThrow();
    assertThat(record.history().getFirst().fact())
        .isEqualTo(new PeopleFact.Corrected(now, "ejaan"));
    assertThat(record.history()).hasSize(3);
  }

  private static PersonEntry named(PersonEntry was, String name) {
    return new PersonEntry(
        name,
        was.sex(),
        was.status(),
        was.identities(),
        was.rank(),
        was.grade(),
        was.village(),
        was.phone(),
        was.main(),
        was.owes());
  }

  private PersonMergeService joining() {
    return new PersonMergeService(
        new LedgerAccess(repositories, open.store().ledger(), desk()), fresh());
  }

  private static CurrentActor desk() {
    return new CurrentActor(Clock.fixed(People.MORNING, ZoneOffset.UTC));
  }

  private IdGenerator fresh() {
    return new IdGenerator(people::id, new Random(3));
  }

  private void attend(Participant person, String session, int minute) {
    record(
        new DoorFact.Attended(
            new Attendance(
                event.id(),
                session,
                person.id(),
                People.MORNING.plus(Duration.ofMinutes(minute)),
                "Pintu 1",
                Attendance.Means.BADGE)));
  }

  private void sign(Participant person) {
    record(
        new SigningFact.Signed(
            Given.signature(
                event.id(),
                text.code(),
                text.version(),
                text.hash(),
                person.id(),
                "DEK",
                "Pintu 1",
                People.MORNING,
                People.MORNING,
                People.MORNING,
                people.ink())));
  }

  private void record(Fact fact) {
    assertThat(open.store().ledger().record(People.desk(), fact))
        .isInstanceOf(Recording.Stored.class);
  }
}
