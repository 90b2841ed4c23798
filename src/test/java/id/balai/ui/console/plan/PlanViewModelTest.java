package id.balai.ui.console.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.AttendanceDemand;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Numbering;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.paper.pdf.EmblemFiles;
import id.balai.service.access.LedgerAccess;
import id.balai.service.planning.PlanningService;
import id.balai.service.registration.IdGenerator;
import id.balai.service.settings.EventSettings;
import id.balai.service.settings.SettingsService;
import id.balai.service.station.OpenKiosk;
import id.balai.ui.console.PageWork;
import id.balai.ui.console.Ways;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Planning an event anew and changing it: what is stored, what is refused and where it leads.
final class PlanViewModelTest {

  private final Hall hall = new Hall();
  private final Ways ways = new Ways();
  private final List<OpenKiosk> kiosks = new ArrayList<>();
  private final Messages messages = new Messages(Language.INDONESIAN);
  private final PlanServices services = services(hall.access());
  private PlanViewModel model = open(Optional.of(Hall.EVENT));

  @Test
  void changeIsStoredAndLeadsBackToTheEvent() {
    model.form().theme.set("Tema baru");
    model.save();

    assertThat(stored().theme()).isEqualTo("Tema baru");
    assertThat(ways.ways).containsExactly("page prepare");
    assertThat(said()).isEmpty();
  }

  @Test
  void nothingChangedIsNoEntry() {
    int before = hall.ledger.facts().size();
    model.save();

    assertThat(hall.ledger.facts()).hasSize(before);
    assertThat(ways.ways).containsExactly("page prepare");
  }

  @Test
  void whatIsMissingIsSaidUntilItIsTypedAndNothingIsStored() {
    int before = hall.ledger.facts().size();
    model.form().name.set("");
    assertThat(model.triedProperty().get()).isFalse();
    model.save();
    assertThat(said()).isEqualTo(messages.text("plan.missing.some"));
    assertThat(model.triedProperty().get()).isTrue();
    model.mended();
    assertThat(said()).as("it is missing still").isNotEmpty();

    model.form().name.set("Rapat");
    model.mended();
    assertThat(said()).isEmpty();
    assertThat(hall.ledger.facts()).hasSize(before);
    assertThat(ways.ways).isEmpty();
  }

  @Test
  void fullDiskKeepsEverythingThatWasTyped() {
    model.form().theme.set("Tema baru");
    hall.ledger.fill();
    model.save();
    assertThat(said()).isEqualTo(messages.text("plan.not.stored"));
    assertThat(model.form().theme.get()).isEqualTo("Tema baru");
    assertThat(ways.ways).isEmpty();

    hall.ledger.empty();
    model.save();
    assertThat(stored().theme()).isEqualTo("Tema baru");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # number of the session that goes, what was done in it, key of what is said
          2,                                 NOTHING,  -
          2,                                 PRESENCE, plan.session.used
          2,                                 KIOSK,    plan.session.open
          1,                                 NOTHING,  plan.session.declares
          """)
  void sessionGoesOnlyWhileNothingHangsOnIt(int number, String done, String key) {
    String name = hall.event.sessions().get(number - 1).name();
    String code = hall.event.sessions().get(number - 1).code();
    if (done.equals("PRESENCE")) {
      var there =
          new Attendance(
              Hall.EVENT,
              code,
              hall.person("Siti Nuraini").id(),
              hall.clock.instant(),
              "Pintu 1",
              Attendance.Means.BADGE);
      hall.ledger.record(hall.currentActor.by(hall.event), new DoorFact.Attended(there));
    } else if (done.equals("KIOSK")) {
      kiosks.add(new OpenKiosk(new Door(Hall.EVENT, code, "Pintu 1"), 1));
    }
    model.form().sessions.remove(number - 1);
    model.save();

    assertThat(said()).isEqualTo(key == null ? "" : messages.text(key, name));
    assertThat(stored().session(code).isPresent()).isEqualTo(key != null);
  }

  @Test
  void kioskOfAnotherEventHoldsNoSession() {
    kiosks.add(new OpenKiosk(new Door(new UUID(1, 2), "DEK", "Pintu 1"), 1));
    model.form().sessions.remove(1);
    model.save();

    assertThat(said()).isEmpty();
  }

  @Test
  void groupInWhichSomebodyIsStays() {
    model.form().groups.removeIf(row -> row.name().get().equals("GURU"));
    model.save();
    assertThat(said()).isEqualTo(messages.text("plan.group.used"));

    model = open(Optional.of(Hall.EVENT));
    model.form().groups.removeIf(row -> row.name().get().equals("PEMKAB"));
    model.save();
    assertThat(stored().group("PEMKAB")).isEmpty();
  }

  @Test
  void eventThatWasClosedIsShownAsClosed() {
    assertThat(model.closedProperty().get()).isFalse();
    hall.ledger.record(hall.currentActor.by(hall.event), new WorkspaceFact.EventClosed(Hall.EVENT));

    assertThat(open(Optional.of(Hall.EVENT)).closedProperty().get()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # from, by, order of the first three groups afterwards
          0, -1, PEMKAB FORKOPIMCAM ASN
          0,  1, FORKOPIMCAM PEMKAB ASN
          2, -1, PEMKAB ASN FORKOPIMCAM
          7,  1, PEMKAB FORKOPIMCAM ASN
          """)
  void groupMovesByOneAndNotOverTheEnds(int from, int by, String order) {
    model.move(model.form().groups.get(from), by);

    assertThat(model.form().groups.stream().limit(3).map(row -> row.name().get().split(" ", -1)[0]))
        .containsExactly(order.split(" ", -1));
    assertThat(model.form().groups).hasSize(8);
  }

  @Test
  void groupThatWasTakenOutMovesNothing() {
    PlanForm.GroupRow gone = model.form().groups.removeFirst();
    model.move(gone, 1);
    assertThat(model.form().groups).hasSize(7).doesNotContain(gone);
  }

  @Test
  void leavingStoresNothingAndLeadsWhereItCameFrom() {
    model.form().theme.set("Tema baru");
    model.cancel();
    assertThat(ways.ways).containsExactly("page prepare");
    assertThat(stored().theme()).isEmpty();

    open(Optional.empty()).cancel();
    assertThat(ways.ways).last().isEqualTo("start");
  }

  @Test
  void newEventTakesAFreeCodeAndLeadsToItsOwnList() {
    Event first = made("Rapat satu");
    Event second = made("Rapat dua");

    assertThat(first.code()).isEqualTo("UJI-2024");
    assertThat(second.code()).isEqualTo("UJI-2024-2");
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(ways.ways).hasSize(2).allMatch("page prepare"::equals);
  }

  @Test
  void newEventLikeAnOlderOneHasItsLookAndItsDeclaration() {
    Event older = look();
    model = open(Optional.empty());
    assertThat(model.older()).extracting(Event::id).containsExactly(Hall.EVENT);
    model.begin(older);
    Event newer = saved("Rapat lagi");

    assertThat(newer.certificates().template()).isEqualTo("pita");
    assertThat(hall.ledger.repositories().declarations().current(newer.id(), "DEKLARASI"))
        .hasValueSatisfying(text -> assertThat(text.points()).hasSize(4));
  }

  @Test
  void eventWhoseCertificatesHaveOneNumberCanBeChanged() {
    var batch =
        new CertificatePlan(
            "800.1/KEC",
            "",
            "",
            1,
            0,
            List.of("SOS"),
            AttendanceDemand.ANY,
            Numbering.ONE_FOR_ALL,
            "sudut",
            List.of());
    Event one = hall.event.withCertificates(batch);
    hall.ledger.record(hall.currentActor.by(one), new WorkspaceFact.EventPlanned(one));
    model = open(Optional.of(Hall.EVENT));
    model.form().theme.set("Tema baru");
    model.save();

    assertThat(said()).isEmpty();
    assertThat(stored().theme()).isEqualTo("Tema baru");
    assertThat(stored().certificates()).isEqualTo(batch);
  }

  @Test
  void templateThatIsChosenAfterAnOlderEventLeavesItsLookBehind() {
    Event older = look();
    model = open(Optional.empty());
    model.begin(older);
    model.begin(PlanTemplate.CONTINGENT);
    Event newer = saved("Rapat lagi");

    assertThat(newer.certificates().template()).isEqualTo(CertificatePlan.STANDARD_TEMPLATE);
    assertThat(newer.declarations()).isEmpty();
  }

  /// The event of the hall with another template of certificates.
  private Event look() {
    var ribbon =
        new CertificatePlan(
            "{seq}",
            "",
            "",
            1,
            0,
            List.of("SOS"),
            AttendanceDemand.ANY,
            Numbering.EACH,
            "pita",
            List.of());
    Event older = hall.event.withCertificates(ribbon);
    hall.ledger.record(hall.currentActor.by(older), new WorkspaceFact.EventPlanned(older));
    return older;
  }

  private Event made(String name) {
    model = open(Optional.empty());
    model.form().sessions.getFirst().name().set("Rapat");
    return saved(name);
  }

  private Event saved(String name) {
    PlanForm form = model.form();
    form.name.set(name);
    form.office.set("KECAMATAN UJI");
    form.venue.set("Aula");
    form.place.set("Uji");
    model.save();
    assertThat(said()).isEmpty();
    return hall.ledger.repositories().events().all().stream()
        .filter(event -> event.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Event stored() {
    return hall.ledger.repositories().events().find(Hall.EVENT).orElseThrow();
  }

  private String said() {
    return model.work().statusProperty().get();
  }

  private PlanViewModel open(Optional<UUID> changed) {
    var next =
        new PlanViewModel(
            services, new PageWork(AtOnce.tasks(), messages), ways, changed, () -> kiosks);
    next.load();
    return next;
  }

  private PlanServices services(LedgerAccess access) {
    var planning = new PlanningService(access, new EmblemFiles());
    var catalogue = new EventSettings(new EmblemFiles(), () -> List.of("sudut", "pita"));
    var ids = new Random(3);
    return new PlanServices(
        planning,
        new SettingsService(catalogue, access, planning),
        access.repositories(),
        new IdGenerator(() -> new UUID(ids.nextLong(), ids.nextLong()), new Random(1)),
        hall.clock);
  }
}
