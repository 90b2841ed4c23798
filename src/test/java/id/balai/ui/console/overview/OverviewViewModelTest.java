package id.balai.ui.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.RosterExports;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.RefusalReason;
import id.balai.domain.log.DoorFact;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.fixture.MemoryStation;
import id.balai.paper.PdfPaperWriter;
import id.balai.service.papers.PaperService;
import id.balai.service.people.Overview;
import id.balai.service.people.PersonLine;
import id.balai.service.registration.PeopleListService;
import id.balai.service.station.OpenKiosk;
import id.balai.ui.console.MemoryPage;
import id.balai.ui.console.PageModel;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The figures of an event as they change, and the lines of what just happened.
final class OverviewViewModelTest {

  private static final String GUEST = "Siti Nuraini";
  private static final String OTHER = "Siti Hajar";

  @TempDir Path folder;

  private final Hall hall = new Hall();
  private final MemoryStation station = new MemoryStation();
  private PageModel page = MemoryPage.of(hall);
  private OverviewViewModel model = open();

  @BeforeEach
  void start() {
    page = MemoryPage.of(hall, AtOnce.tasks(), folder);
    model = open();
    model.start();
  }

  @AfterEach
  void leave() {
    page.leave();
    assertThat(hall.ledger.listeners()).isZero();
  }

  @Test
  void emptyHallHasEverybodyMissingAndNoDoorAtWork() {
    assertThat(figures().present()).isZero();
    assertThat(figures().invited()).isEqualTo(13);
    assertThat(figures().missing()).hasSize(13);
    assertThat(figures().arrivals().bars()).isEmpty();
    assertThat(figures().arrivals().peak()).isEqualTo(-1);
    assertThat(counted().doors()).isZero();
    assertThat(model.happenings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # session; empty: the whole event; invited, present after one came to it
          '',  13, 1
          SOS, 12, 1
          DEK, 11, 0
          FPK, 0,  0
          POR, 1,  0
          """)
  void figuresAreThoseOfTheSessionThatIsLookedAt(String session, int invited, int present) {
    attend(GUEST, "SOS", "Pintu 1");
    model.sessionProperty().set(hall.event.session(session).filter(_ -> !session.isEmpty()));

    assertThat(figures().invited()).isEqualTo(invited);
    assertThat(figures().present()).isEqualTo(present);
    assertThat(figures().missing()).hasSize(invited - present);
  }

  @Test
  void whatDoorsRecordIsCountedAtOnceAndTheNewestStandsFirst() {
    attend(GUEST, "SOS", "Pintu 1");
    hall.clock.pass(Duration.ofSeconds(75));
    attend(OTHER, "SOS", "Pintu 2");

    assertThat(figures().present()).isEqualTo(2);
    assertThat(model.happenings()).extracting(Happening::name).containsExactly(OTHER, GUEST);
    assertThat(model.happenings().getFirst())
        .isEqualTo(
            new Happening(
                "09.15.15",
                OTHER,
                "Desa Mukti Jaya · Pintu 2",
                "overview.happened.attended",
                Tone.OK));
  }

  @Test
  void presenceThatIsTakenBackLeavesTheFiguresAndItsLine() {
    Attendance there = attend(GUEST, "SOS", "Pintu 1");
    put(new DoorFact.AttendanceAnnulled(there, "salah orang"));

    assertThat(figures().present()).isZero();
    assertThat(model.happenings())
        .extracting(Happening::key)
        .containsExactly("overview.happened.annulled");
  }

  @Test
  void personWhoCameToTwoSessionsIsCountedOnce() {
    attend(GUEST, "SOS", "Pintu 1");
    attend(GUEST, "DEK", "Pintu 1");

    assertThat(figures().present()).isEqualTo(1);
    assertThat(figures().arrivals().bars()).hasSize(1);
    assertThat(model.happenings()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void everyRefusalSaysWhyInBothLanguages(RefusalReason reason) {
    put(
        new DoorFact.Refused(
            Hall.EVENT, "SOS", reason, Optional.empty(), Optional.of(hall.person(GUEST).id())));
    put(new DoorFact.Refused(Hall.EVENT, "SOS", reason, Optional.empty(), Optional.empty()));

    assertThat(model.happenings()).hasSize(2);
    assertThat(model.happenings()).extracting(Happening::name).containsExactly("", GUEST);
    assertThat(model.happenings()).extracting(Happening::tone).containsExactly(Tone.BAD, Tone.WARN);
    for (Language language : Language.values()) {
      assertThat(new Messages(language).text(model.happenings().getFirst().why())).isNotBlank();
    }
    assertThat(figures().present()).isZero();
  }

  @Test
  void linesBeforeThePageWasOpenedAreThereAndOnlyTwoHundredAreKept() {
    for (int i = 0; i < 230; i++) {
      put(
          new DoorFact.Refused(
              Hall.EVENT, "SOS", RefusalReason.FOREIGN, Optional.empty(), Optional.empty()));
    }
    assertThat(model.happenings()).hasSize(200);

    page.leave();
    model = open();
    model.start();
    assertThat(model.happenings()).hasSize(200);
  }

  @Test
  void eventsOfOthersAreNotCounted() {
    hall.codeOfAnotherEvent();
    put(new DoorFact.HelpCalled(new UUID(1, 2), "SOS", "Pintu 9"));

    assertThat(model.happenings()).isEmpty();
    assertThat(figures().invited()).isEqualTo(13);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # minutes since the door recorded somebody, whether its kiosk stands open here, doors
          0,  false, 1
          10, false, 1
          11, false, 0
          11, true,  1
          """)
  void doorIsAtWorkForTenMinutesOrWhileItsKioskStandsOpen(int minutes, boolean isOpen, int doors) {
    attend(GUEST, "SOS", "Pintu 1");
    if (isOpen) {
      station.keepOpen(
          List.of(
              new OpenKiosk(new Door(Hall.EVENT, "SOS", "Pintu 1"), 1),
              new OpenKiosk(new Door(new UUID(1, 2), "SOS", "Pintu 7"), 2)));
    }
    hall.clock.pass(Duration.ofMinutes(minutes));
    model.tick();

    assertThat(counted().doors()).isEqualTo(doors);
  }

  @Test
  void certificatesAreCounted() {
    hall.certify(GUEST);
    hall.certify(OTHER);
    model.tick();
    assertThat(counted().certificates()).isEqualTo(2);
  }

  @Test
  void listOfTheMissingNamesWhoeverIsNotThereAndIsShown() throws java.io.IOException {
    attend(GUEST, "SOS", "Pintu 1");
    model.sessionProperty().set(hall.event.session("SOS"));
    model.missing();

    Path file = folder.resolve("belum-hadir-sos.csv");
    assertThat(Files.readString(file)).contains(OTHER).doesNotContain(GUEST);
    assertThat(said()).isEqualTo(text("overview.missing.done", 11, folder));
    assertThat(page.tasks().activity().outcomeProperty().get()).isPresent();
  }

  @Test
  void listOfNobodyIsNotWritten() {
    model.sessionProperty().set(hall.event.session("FPK"));
    model.missing();

    assertThat(said()).isEqualTo(text("overview.missing.none"));
    assertThat(folder).isEmptyDirectory();
    assertThat(page.tasks().activity().outcomeProperty().get()).isEmpty();
  }

  @Test
  void folderThatCannotBeWrittenIsSaid() throws java.io.IOException {
    page.leave();
    Path taken = Files.writeString(folder.resolve("berkas"), "bukan folder");
    page = MemoryPage.of(hall, AtOnce.tasks(), taken);
    model = open();
    model.start();
    model.missing();
    assertThat(said()).isEqualTo(text("overview.trouble"));
    model.sheets();
    assertThat(said()).isEqualTo(text("overview.trouble"));
  }

  @Test
  void pagesThatItLeadsTo() {
    model.people();
    model.prepare();
    assertThat(MemoryPage.ways(page)).containsExactly("page people", "page prepare");
  }

  @Test
  void startingTwiceFollowsOnce() {
    model.start();
    assertThat(hall.ledger.listeners()).isEqualTo(1);
  }

  @Test
  void groupsStandInProtocolOrderAndOfficesByTheirSize() {
    attend(GUEST, "SOS", "Pintu 1");

    assertThat(figures().groups()).containsExactly(new Overview.Share("GURU", 1, 13));
    assertThat(figures().offices())
        .extracting(Overview.Share::name)
        .containsExactly("Desa Mukti Jaya", "SDN 004 Rantau Pulung", "SMPN 1 Rantau Pulung");
    assertThat(figures().missing()).extracting(PersonLine::name).doesNotContain(GUEST);
  }

  private OverviewViewModel open() {
    var writer = new PdfPaperWriter(Locale.of("id"), Optional::empty);
    return new OverviewViewModel(
        page,
        hall.ledger.repositories(),
        hall.ledger.log(),
        new PaperService(hall.gated(), writer, Optional::empty),
        new PeopleListService(hall.gated(), new RosterExports()),
        station,
        hall.clock);
  }

  private Attendance attend(String name, String session, String door) {
    var there =
        new Attendance(
            Hall.EVENT,
            session,
            hall.person(name).id(),
            hall.clock.instant(),
            door,
            Attendance.Means.BADGE);
    hall.ledger.record(
        hall.currentActor.at(new Door(Hall.EVENT, session, door), hall.event),
        new DoorFact.Attended(there));
    return there;
  }

  private void put(DoorFact fact) {
    hall.ledger.record(hall.currentActor.by(hall.event), fact);
  }

  private OverviewViewModel.Counted counted() {
    return model.countedProperty().get().orElseThrow();
  }

  private Overview figures() {
    return counted().figures();
  }

  private String said() {
    return page.statusProperty().get();
  }

  private String text(String key, Object... values) {
    return page.messages().text(key, values);
  }
}
