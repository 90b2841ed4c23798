package id.balai.domain.document;

import static id.balai.domain.Samples.EVENT;
import static id.balai.domain.Samples.MORNING;
import static id.balai.domain.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.Samples;
import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a row of a sheet must not hide (R11), in the order in which it is printed.
final class SheetMarkTest {

  private static final UUID PERSON = new UUID(7, 1);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # recorded, written, walk-in, delegate, means, marks
          08:10, -,     false, false, BADGE,    -
          08:15, -,     false, false, BADGE,    -
          08:16, -,     false, false, BADGE,    LATE
          12:01, -,     false, false, OPERATOR, LATE AFTER_EVENT
          14:00, 08:05, false, false, PAPER,    FROM_PAPER AFTER_EVENT
          14:00, 08:30, true,  true,  PAPER,    LATE WALK_IN ON_BEHALF FROM_PAPER AFTER_EVENT
          08:10, -,     true,  false, WALK_IN,  WALK_IN
          08:10, -,     false, true,  SEARCH,   ON_BEHALF
          """)
  void presenceSaysWhenAndHowItCameAbout(
      String recorded,
      String written,
      boolean isWalkIn,
      boolean hasDelegate,
      Attendance.Means means,
      String marks) {
    var attendance =
        new Attendance(
            EVENT,
            "PAGI",
            PERSON,
            at(recorded),
            "Pintu 1",
            means,
            delegate(hasDelegate),
            Optional.ofNullable(written).map(Samples::at));

    assertThat(SheetMark.of(Samples.event(), MORNING, person(isWalkIn), attendance))
        .isEqualTo(marks(marks));
  }

  private static Participant person(boolean isWalkIn) {
    Participant is = Samples.person(1);
    return new Participant(
        is.id(),
        is.event(),
        is.number(),
        is.name(),
        is.sex(),
        is.status(),
        is.identities(),
        is.rank(),
        is.grade(),
        is.village(),
        is.phone(),
        is.birth(),
        is.participations(),
        is.owes(),
        isWalkIn);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # delegate, helper, marks
          false, false, -
          true,  false, ON_BEHALF
          false, true,  ASSISTED
          true,  true,  ON_BEHALF ASSISTED
          """)
  void signatureSaysWhoElseHadAHandInIt(boolean hasDelegate, boolean isHelped, String marks) {
    Instant now = at("09:00");
    var how =
        new Circumstances(
            "id", now, now, Identification.BADGE, help(isHelped), delegate(hasDelegate));
    var signature =
        new Signature(
            EVENT, "DAMAI", 1, "", PERSON, "PAGI", "Pintu 1", now, now, now, Ink.ERASED, how);

    assertThat(SheetMark.of(signature)).isEqualTo(marks(marks));
    assertThat(SheetMark.of(signature.redacted())).isEqualTo(marks(marks));
  }

  @ParameterizedTest
  @CsvSource({
    "PEN,        false, SIGNED_ON_PAPER",
    "PEN,        true,  SIGNED_ON_PAPER ASSISTED",
    "THUMBPRINT, true,  THUMBPRINT ASSISTED"
  })
  void signatureOnPaperSaysWithWhat(PaperSignature.Kind kind, boolean isHelped, String marks) {
    var signature =
        new PaperSignature(
            EVENT,
            "DAMAI",
            1,
            "",
            PERSON,
            "PAGI",
            "Meja",
            at("09:00"),
            kind,
            "Rina",
            help(isHelped));

    assertThat(SheetMark.of(signature)).isEqualTo(marks(marks));
    assertThat(SheetMark.of(signature.redacted())).isEqualTo(marks(marks));
  }

  @ParameterizedTest
  @EnumSource
  void absenceIsMarkedByItsReason(AbsenceReason reason) {
    assertThat(SheetMark.of(reason).name()).isEqualTo(reason.name());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          true,  -,               true
          false, SIGNED_ON_PAPER, true
          false, THUMBPRINT,      true
          false, ABSENT,          false
          false, LATE,            false
          false, -,               false
          """)
  void rowIsSignedOnThePadWithAPenOrWithAThumb(boolean isDrawn, SheetMark mark, boolean isSigned) {
    var row =
        new SheetRow(
            SheetPerson.of(Samples.person(1), Samples.capacity("GURU", "", 0)),
            Optional.empty(),
            isDrawn ? Optional.of(Ink.ERASED) : Optional.empty(),
            mark == null ? List.of() : List.of(mark),
            "");
    assertThat(row.isSigned()).isEqualTo(isSigned);
    assertThat(row.in("BAGIAN").isSigned()).isEqualTo(isSigned);
  }

  private static List<SheetMark> marks(String words) {
    return words == null
        ? List.of()
        : Stream.of(words.split(" ", -1)).map(SheetMark::valueOf).toList();
  }

  private static Optional<Delegate> delegate(boolean is) {
    return is ? Optional.of(new Delegate("Rusdiansyah", "")) : Optional.empty();
  }

  private static Optional<Assistance> help(boolean is) {
    return is ? Optional.of(new Assistance("Wati", "Tangan terluka")) : Optional.empty();
  }
}
