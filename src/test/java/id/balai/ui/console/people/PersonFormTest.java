package id.balai.ui.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Role;
import id.balai.fixture.Hall;
import id.balai.service.people.PersonEntry;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed about one person: what each field says, and what becomes of the rest.
final class PersonFormTest {

  private static final String GOOD = "197104201997032905";

  private final Hall hall = new Hall();
  private final Event event =
      hall.event.withGroups(
          hall.event.groups().stream()
              .map(
                  group ->
                      group.name().equals("KEPALA DESA")
                          ? new Group(group.name(), group.order(), Group.Duty.SIGNS)
                          : group)
              .toList());
  private final PersonForm form = PersonForm.empty(event);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # kind, typed,                     key of the sentence
          NIP,    '',                        -
          NIP,    '  ',                      -
          NIP,    197104201997032905,        -
          NIP,    '19710420 199703 2 905',   -
          NIP,    '19710420.199703.2.905',   -
          NIP,    '19710420-199703-2-905',   -
          NIP,    1971,                      people.flaw.digits
          NIP,    1971042019970329055,       people.flaw.digits
          NIP,    19710420199703290a,        people.flaw.digits
          NIP,    ＋19710,                   people.flaw.digits
          NIP,    197113201997032905,        people.flaw.number
          NIP,    19710420199703290,         people.flaw.number
          NIK,    6408056004710001,          -
          NIK,    640805600471000,           people.flaw.number
          NUPTK,  1234567890123456,          -
          NUPTK,  12345678,                  people.flaw.number
          NRP,    83050123,                  -
          """)
  void numberIsReadWithoutItsBlanksAndCheckedByItsKind(
      IdentityKind kind, String typed, String key) {
    form.kind.set(kind);
    form.digits.set(typed);

    assertThat(form.numberFlaw()).isEqualTo(key == null ? "" : key);
    form.name.set("Budi");
    assertThat(form.isRight()).isEqualTo(key == null);
    for (Language language : Language.values()) {
      assertThat(key == null ? "-" : new Messages(language).text(key)).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({"'', people.flaw.name", "'   ', people.flaw.name", "B, ''"})
  void nobodyIsWithoutAName(String name, String key) {
    form.name.set(name);
    assertThat(form.nameFlaw()).isEqualTo(key);
    assertThat(form.isRight()).isEqualTo(key.isEmpty());
  }

  @Test
  void doubtfulNumberIsAskedAboutOnceAndAnotherOneAgain() {
    form.name.set("Budi");
    form.kind.set(IdentityKind.NIP);
    form.digits.set("131234567");
    assertThat(form.numberFlaw()).isEqualTo("people.flaw.doubtful");
    assertThat(form.isRight()).isTrue();
    assertThat(form.asks()).isTrue();
    assertThat(form.asks()).isFalse();

    form.digits.set("13 1234567");
    assertThat(form.asks()).as("the same with a blank").isFalse();
    form.digits.set("131234568");
    assertThat(form.asks()).isTrue();
  }

  @Test
  void emptyFormInvitesToEverythingInTheFirstGroup() {
    form.name.set("Budi");
    PersonEntry entry = form.entry();

    assertThat(entry.main().sessions()).containsExactly("SOS", "DEK", "FPK", "POR");
    assertThat(entry.main().group()).isEqualTo("PEMKAB");
    assertThat(entry.main().role()).isEqualTo(Role.PARTICIPANT);
    assertThat(entry.identities()).isEmpty();
    assertThat(entry.owes()).isEmpty();
    assertThat(form.groups()).hasSize(8).startsWith("PEMKAB");
    assertThat(form.hasDeclarations()).isTrue();
  }

  @Test
  void whatIsNotAskedForStaysAsItWas() {
    Participant person = hall.person(Hall.SIGNER);
    PersonEntry before = PersonEntry.of(person);
    var same = new PersonForm(event, before);

    assertThat(same.entry()).isEqualTo(before);
    same.position.set(" Kepala ");
    assertThat(same.entry().main().position()).isEqualTo("Kepala");
    assertThat(same.entry().main().sessions()).isEqualTo(person.main().sessions());
    assertThat(same.entry().status()).isEqualTo("PNS");
  }

  @Test
  void firstNumberIsChangedAndFurtherOnesStay() {
    PersonEntry was = PersonEntry.of(hall.person(Hall.SIGNER));
    var nik = new IdentityNumber(IdentityKind.NIK, "6408056004710001");
    var two =
        new PersonEntry(
            was.name(),
            was.sex(),
            was.status(),
            List.of(new IdentityNumber(IdentityKind.NIP, GOOD), nik),
            was.rank(),
            was.grade(),
            was.village(),
            was.phone(),
            was.main(),
            was.owes());
    var changed = new PersonForm(event, two);
    assertThat(changed.digits.get()).isEqualTo(GOOD);
    changed.digits.set("198001012005011001");
    assertThat(changed.entry().identities())
        .containsExactly(new IdentityNumber(IdentityKind.NIP, "198001012005011001"), nik);

    changed.digits.set(" ");
    assertThat(changed.entry().identities()).containsExactly(nik);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # group before, group that is chosen, whether the person is bound to sign
          '',             KEPALA DESA,          true
          '',             GURU,                 false
          GURU,           KEPALA DESA,          true
          GURU,           FORKOPIMCAM,          false
          """)
  void whoComesIntoAGroupThatSignsIsBound(String before, String chosen, boolean isBound) {
    var one =
        before.isEmpty()
            ? form
            : new PersonForm(event, PersonEntry.of(hall.person("Siti Nuraini")));
    one.name.set("Siti Nuraini");
    one.group.set(chosen);

    assertThat(one.isBound()).isEqualTo(isBound);
    assertThat(one.signs.get()).isEqualTo(isBound);
    assertThat(one.entry().owes()).isEqualTo(isBound ? List.of("IKRAR") : List.of());
  }

  @Test
  void tickToSignGivesEveryDeclarationAndTakesAllAway() {
    form.signs.set(true);
    assertThat(form.entry().owes()).containsExactly("IKRAR");
    form.signs.set(false);
    assertThat(form.entry().owes()).isEmpty();

    var signer = new PersonForm(event, PersonEntry.of(hall.person(Hall.SIGNER)));
    assertThat(signer.signs.get()).isTrue();
    assertThat(signer.entry().owes()).containsExactly("IKRAR");
  }
}
