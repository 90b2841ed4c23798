package id.balai.ui.console.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Event;
import id.balai.domain.event.FolderName;
import id.balai.domain.event.Group;
import id.balai.domain.event.Labels;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.event.Session;
import id.balai.domain.layout.LabelSize;
import id.balai.domain.layout.PaperSize;
import id.balai.fixture.Hall;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The event that a form becomes, and what of an older one stays as it was.
final class PlannedEventTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 7);
  private static final UUID ID = new UUID(7, 7);

  private final Event event = new Hall().event;
  private final PlanForm form = PlanForm.empty(DAY, Hall.WITA);
  private final PlannedEvent planned = new PlannedEvent(form);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # place,                code
          Rantau Pulung,          RANTAU-PULUNG-2024
          ' Rantau  Pulung ',     RANTAU-PULUNG-2024
          Désa Élok,              DESA-ELOK-2024
          'Kec. Muara Ancalong',  KEC-MUARA-ANCALONG-2024
          Bu'u/Le'e,              BU-U-LE-E-2024
          ../../etc,              ETC-2024
          Desa 7,                 DESA-7-2024
          '',                     KEGIATAN-2024
          '...',                  KEGIATAN-2024
          三宝垄,                 KEGIATAN-2024
          """)
  void codeIsMadeOfThePlaceAndNeverLeadsOutOfAFolder(String place, String code) {
    form.place.set(place);

    assertThat(planned.code()).isEqualTo(code);
    assertThat(FolderName.isPlain(planned.code())).isTrue();
  }

  @Test
  void eventThatIsOpenedAndStoredAsItIsStaysAsItWas() {
    form.fillWhole(event);
    assertThat(planned.changed(event)).isEqualTo(event);
  }

  @Test
  void everySwitchOfTheFormComesIntoTheEvent() {
    form.fillWhole(event);
    form.name.set(" Rapat ");
    form.theme.set("Tema");
    form.zone.set(ZoneId.of("Asia/Jayapura"));
    form.presence.set(PresenceSignature.AT_KIOSK);
    form.doorAsks.set(true);
    form.leaving.set(DoorRules.Leaving.EXIT_DOOR);
    form.stay.set(45);
    form.labels.set(Labels.EVERYBODY);
    form.labelSize.set(LabelSize.SMALL);
    form.paper.set(PaperSize.A4);
    form.hours.set(" 12 ");
    form.contact.set(" Bu Rina ");
    form.keepUntil.set(LocalDate.of(2030, 1, 1));
    Event after = planned.changed(event);

    assertThat(after.id()).isEqualTo(event.id());
    assertThat(after.code()).isEqualTo(event.code());
    assertThat(after.name()).isEqualTo("Rapat");
    assertThat(after.theme()).isEqualTo("Tema");
    assertThat(after.zone()).isEqualTo(ZoneId.of("Asia/Jayapura"));
    assertThat(after.presence()).isEqualTo(PresenceSignature.AT_KIOSK);
    assertThat(after.door())
        .isEqualTo(
            new DoorRules(
                true, DoorRules.Leaving.EXIT_DOOR, 45, Labels.EVERYBODY, LabelSize.SMALL));
    assertThat(after.papers().letters().size()).isEqualTo(PaperSize.A4);
    assertThat(after.papers().sheet().format().size()).isEqualTo(PaperSize.A4);
    assertThat(after.certificates().hours()).isEqualTo(12);
    assertThat(after.privacy().contact()).isEqualTo("Bu Rina");
    assertThat(after.privacy().keepUntil()).isEqualTo(LocalDate.of(2030, 1, 1));
    assertThat(after.declarations()).isEqualTo(event.declarations());
  }

  @Test
  void sessionThatIsRenamedKeepsItsCodeItsDoorAndItsGrace() {
    Session old = event.sessions().getFirst().withGrace(Optional.of(15));
    form.sessions.setAll(List.of(SessionRow.of(old)));
    form.sessions.getFirst().name().set("Lain");
    form.sessions.getFirst().starts().set("8");

    Session after = planned.changed(event.withSessions(List.of(old))).sessions().getFirst();
    assertThat(after.code()).isEqualTo("SOS");
    assertThat(after.name()).isEqualTo("Lain");
    assertThat(after.grace()).contains(15);
    assertThat(after.starts()).hasToString("08:00");
  }

  @Test
  void newSessionTakesNoCodeOfAnotherNotEvenOfOneThatStandsBehindIt() {
    Event before = event.withSessions(List.of(session("S1"), session("S3")));
    form.fillWhole(before);
    form.sessions.add(1, SessionRow.of("Baru", "10.00", "11.00"));
    form.sessions.add(SessionRow.of("Lagi", "12.00", "13.00"));

    List<String> codes = planned.changed(before).sessions().stream().map(Session::code).toList();
    assertThat(codes).doesNotHaveDuplicates().containsSubsequence("S1", "S3").hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # the day that was chosen, the day that is kept
          -,                         -
          2024-10-07,                -
          2024-10-08,                2024-10-08
          """)
  void firstDayIsNotWrittenToASession(LocalDate chosen, LocalDate kept) {
    form.fillWhole(event);
    form.sessions.getLast().day().set(chosen);

    assertThat(planned.changed(event).sessions().getLast().date())
        .isEqualTo(Optional.ofNullable(kept));
  }

  @Test
  void groupsWithoutANameGoAndTheOthersCloseUp() {
    form.fillWhole(event);
    form.groups.get(1).name().set("  ");
    form.groups.getFirst().signs().set(true);
    List<Group> groups = planned.changed(event).groups();

    assertThat(groups).extracting(Group::order).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(groups.getFirst()).isEqualTo(new Group("PEMKAB", 1, Group.Duty.SIGNS));
    assertThat(groups).extracting(Group::name).doesNotContain("FORKOPIMCAM");
  }

  @Test
  void newEventWithoutGroupsHasOneForEverybody() {
    form.sessions.getFirst().name().set("Rapat");
    Event fresh = planned.fresh(ID, "X-2024", "PESERTA");

    assertThat(fresh.groups()).containsExactly(new Group("PESERTA", 1));
    assertThat(fresh.officials()).isEmpty();
    assertThat(fresh.certificates().sessions()).containsExactly("S1");
  }

  @Test
  void certificatesCountTheSessionsThatAreLeftAndAllWhereNoneIs() {
    Event two =
        event.withCertificates(new CertificatePlan("{seq}", "", "", 1, 0, List.of("SOS", "DEK")));
    form.fillWhole(two);
    form.sessions.removeFirst();
    assertThat(planned.changed(two).certificates().sessions()).containsExactly("DEK");

    form.sessions.removeFirst();
    assertThat(planned.changed(two).certificates().sessions()).containsExactly("FPK", "POR");
  }

  @Test
  void declarationOfANewEventIsSignedInItsLastSession() {
    form.sessions.getFirst().name().set("Pembukaan");
    form.sessions.add(SessionRow.of("Deklarasi", "11.00", "12.00"));
    form.hasDeclaration.set(true);
    form.declarationTitle.set(" Ikrar ");
    form.declarationPoints.set("satu\ndua");

    Event fresh = planned.fresh(ID, "X-2024", "PESERTA");
    assertThat(fresh.declarations())
        .singleElement()
        .satisfies(plan -> assertThat(plan.session()).isEqualTo("S2"));
    assertThat(planned.texts(ID, "Kami", "Demikian"))
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.title()).isEqualTo("Ikrar");
              assertThat(text.points()).containsExactly("satu", "dua");
              assertThat(text.code()).isEqualTo(fresh.declarations().getFirst().code());
            });
    form.hasDeclaration.set(false);
    assertThat(planned.texts(ID, "Kami", "Demikian")).isEmpty();
    assertThat(planned.fresh(ID, "X-2024", "PESERTA").declarations()).isEmpty();
  }

  @Test
  void contactOfANewEventIsTheOfficesUnlessAnotherIsTyped() {
    form.sessions.getFirst().name().set("Rapat");
    form.office.set("KECAMATAN UJI");
    String usual = planned.fresh(ID, "X-2024", "PESERTA").privacy().contact();
    assertThat(usual).isNotBlank();

    form.contact.set("Bu Rina");
    assertThat(planned.fresh(ID, "X-2024", "PESERTA").privacy().contact()).isEqualTo("Bu Rina");
  }

  @Test
  void noticeInOwnWordsIsANewVersionOnceAndNotWithEveryStoring() {
    form.fillWhole(event);
    form.noticeIndonesian.set("Data Anda aman.");
    form.noticeEnglish.set("Your data are safe.");
    Event once = planned.changed(event);
    assertThat(once.privacy().notice().version()).isEqualTo(event.privacy().notice().version() + 1);

    form.fillWhole(once);
    assertThat(planned.changed(once)).isEqualTo(once);
  }

  private static Session session(String code) {
    return Session.open(
        code, "Sesi " + code, java.time.LocalTime.of(9, 0), java.time.LocalTime.of(10, 0));
  }
}
