package id.balai.domain.event;

import static id.balai.domain.Samples.DAY;
import static id.balai.domain.Samples.LETTERHEAD;
import static id.balai.domain.Samples.MORNING;
import static id.balai.domain.Samples.SECOND_DAY;
import static id.balai.domain.Samples.at;
import static id.balai.domain.Samples.differences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.Samples;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperPlan;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What an event says of its days, its sessions and who owes what.
final class EventTest {

  private final Event event = Samples.event();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # time on the first day in WITA, is the morning on, is it late, is it after
          07:59:59, false, false, false
          08:00:00, true,  false, false
          08:15:00, true,  false, false
          08:15:01, true,  true,  false
          11:59:59, true,  true,  false
          12:00:00, false, true,  false
          12:00:01, false, true,  true
          """)
  void sessionIsOnFromItsStartUntilBeforeItsEndAndLateAfterItsGrace(
      String time, boolean isOn, boolean isLate, boolean isAfter) {
    assertThat(event.isOn(MORNING, at(time))).isEqualTo(isOn);
    assertThat(event.isLate(MORNING, at(time))).isEqualTo(isLate);
    assertThat(event.isAfter(MORNING, at(time))).isEqualTo(isAfter);
  }

  @Test
  void withoutGraceNobodyIsLate() {
    assertThat(event.isLate(SECOND_DAY, Instant.MAX)).isFalse();
    assertThat(event.isLate(MORNING.withGrace(Optional.of(0)), at("08:00:01"))).isTrue();
  }

  @Test
  void timesAreThoseOfTheEventsZoneAndOfTheSessionsDay() {
    assertThat(event.instant(MORNING, LocalTime.of(8, 0))).isEqualTo("2024-10-07T00:00:00Z");
    assertThat(event.end("dua")).isEqualTo("2024-10-08T07:30:00Z");
    assertThat(event.isOn(SECOND_DAY, at("13:30"))).isFalse();
    assertThat(event.days()).containsExactly(DAY, DAY.plusDays(1));
    assertThat(event.isOn(DAY.plusDays(1))).isTrue();
    assertThat(event.isOn(DAY.minusDays(1))).isFalse();
    assertThatThrownBy(() -> event.end("TIGA")).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # group, what its members owe; recited texts are never owed
          KEPALA DESA, DAMAI PAKTA
          kepala desa, DAMAI PAKTA
          GURU,        -
          TAMU,        -
          """)
  void groupThatSignsOwesEveryTextThatIsSigned(String group, String owed) {
    assertThat(event.owedBy(group))
        .isEqualTo(owed == null ? List.of() : List.of(owed.split(" ", -1)));
  }

  @Test
  void signaturesStandUnderTextsAndUnderSessions() {
    assertThat(event.signed()).containsExactly("DAMAI", "PAKTA");
    assertThat(event.presenceCodes())
        .containsExactly(PresenceSignature.code("PAGI"), PresenceSignature.code("DUA"));
    assertThat(event.signedCodes())
        .containsExactly(
            "DAMAI",
            "PAKTA",
            "IKRAR",
            PresenceSignature.code("PAGI"),
            PresenceSignature.code("DUA"));
  }

  @ParameterizedTest
  @CsvSource({"DAMAI, PAGI", "PAKTA, DUA", "IKRAR, DUA", "LAIN, PAGI DUA", "damai, PAGI DUA"})
  void paperOfOneTextIsAboutItsSessionAlone(String declaration, String sessions) {
    assertThat(event.inSessionOf(declaration).sessions())
        .extracting(Session::code)
        .containsExactly(sessions.split(" ", -1));
  }

  @Test
  void textOfASessionThatIsGoneIsAboutTheWholeEvent() {
    var lost = new DeclarationPlan("LAMA", "HILANG", DeclarationPlan.Kind.JOINT);
    Event other = event.withDeclarations(List.of(lost));
    assertThat(other.inSessionOf("LAMA")).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "BALAI-2024, PAGI, DAMAI, true",
    "../2024,    PAGI, DAMAI, false",
    "BALAI-2024, A/B,  DAMAI, false",
    "BALAI-2024, PAGI, NUL,   false"
  })
  void codesThatMayNameFilesArePlainInEveryPart(
      String code, String session, String declaration, boolean isPlain) {
    Event other =
        event
            .coded(code)
            .withSessions(
                List.of(Session.open(session, "S", LocalTime.of(8, 0), LocalTime.of(9, 0))))
            .withDeclarations(
                List.of(new DeclarationPlan(declaration, session, DeclarationPlan.Kind.JOINT)));
    assertThat(other.hasPlainCodes()).isEqualTo(isPlain);
    assertThat(other.folder()).doesNotContain("/").doesNotContain("..");
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("code", e -> e.coded("LAIN")),
        change("sessions", e -> e.only(SECOND_DAY)),
        change("groups", e -> e.withGroups(List.of(new Group("TAMU", 1)))),
        change("declarations", e -> e.withDeclarations(List.of())),
        change("certificates", e -> e.withCertificates(e.certificates().counting(List.of("DUA")))),
        change("privacy", e -> e.withPrivacy(e.privacy().with(DAY.plusYears(9), ""))),
        change("papers", e -> e.withPapers(PaperPlan.STANDARD.on(PaperFit.A4))),
        change(
            "entries",
            e ->
                e.withEntries(
                    PaperEntries.NONE.with(new PaymentEntry("Uang transport", 100_000, 5)))),
        change("presence", e -> e.with(PresenceSignature.ON_PAPER)),
        change("door", e -> e.with(new DoorRules(true))));
  }

  private static Arguments change(String part, UnaryOperator<Event> how) {
    return Arguments.of(part, how);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void oneChangeTouchesOnePartAndCanBeTakenBack(String part, UnaryOperator<Event> how) {
    Event full =
        event
            .with(new DoorRules(true, DoorRules.Leaving.EXIT_DOOR, 45))
            .withEntries(PaperEntries.NONE.with(new InaugurationEntry("PAGI", "GURU")));
    assertThat(differences(event, how.apply(event))).containsExactly(part);
    assertThat(differences(full, how.apply(full))).isSubsetOf(part);
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what older journals lack
  void eventOfAnOlderJournalHasWhatWasUsualThen() {
    var older =
        new Event(
            event.id(),
            event.code(),
            event.name(),
            event.theme(),
            event.venue(),
            event.place(),
            DAY,
            event.zone(),
            LETTERHEAD,
            event.sessions(),
            event.groups(),
            event.declarations(),
            event.officials(),
            event.certificates(),
            null,
            null,
            null,
            null,
            null);
    assertThat(older).isEqualTo(event);
    assertThat(older.door().keepsTimes()).isFalse();
    assertThat(older.presence()).isEqualTo(PresenceSignature.NOT_ASKED);
  }

  @Test
  void eventHasACodeAndASession() {
    assertThatIllegalArgumentException().isThrownBy(() -> event.coded(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> event.withSessions(List.of()));
  }
}
