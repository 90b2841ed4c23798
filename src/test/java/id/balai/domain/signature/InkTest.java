package id.balai.domain.signature;

import static id.balai.domain.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.balai.domain.Samples;
import id.balai.domain.participant.Delegate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Strokes, and what makes a signature one.
final class InkTest {

  @Test
  void boxHoldsEveryPointAndIsNoLargerThanThat() {
    var random = new Random(3);
    for (int round = 0; round < 300; round++) {
      List<Stroke> strokes =
          Stream.generate(() -> stroke(random)).limit(1 + random.nextInt(4)).toList();
      Ink.Box box = new Ink(900, 400, strokes).box();
      List<InkPoint> points = strokes.stream().flatMap(s -> s.points().stream()).toList();

      assertThat(points)
          .allMatch(p -> p.x() >= box.left() && p.x() <= box.right())
          .allMatch(p -> p.y() >= box.top() && p.y() <= box.bottom())
          .anyMatch(p -> p.x() == box.left())
          .anyMatch(p -> p.x() == box.right())
          .anyMatch(p -> p.y() == box.top())
          .anyMatch(p -> p.y() == box.bottom());
      assertThat(box.width()).isEqualTo(box.right() - box.left()).isNotNegative();
      assertThat(box.height()).isEqualTo(box.bottom() - box.top()).isNotNegative();
    }
  }

  private static Stroke stroke(Random random) {
    return new Stroke(
        Stream.generate(() -> new InkPoint(random.nextInt(900), random.nextInt(400), 200))
            .limit(1 + random.nextInt(9))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, true",
    "0, 1, 1, false",
    "1, 0, 1, false",
    "-1, 1, 1, false",
    "1, 1, 0, false"
  })
  void inkHasAPadAndAStroke(int width, int height, int strokes, boolean isInk) {
    List<Stroke> drawn = Ink.ERASED.strokes().subList(0, strokes);
    if (isInk) {
      assertThatNoException().isThrownBy(() -> new Ink(width, height, drawn));
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> new Ink(width, height, drawn));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Stroke(List.of()));
  }

  @ParameterizedTest
  @CsvSource({"' Wati ', ' Buta ', true", "'', Buta, false", "Wati, ' ', false"})
  void helpHasANameAndAReason(String helper, String reason, boolean isHelp) {
    if (isHelp) {
      assertThat(new Assistance(helper, reason)).isEqualTo(new Assistance("Wati", "Buta"));
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> new Assistance(helper, reason));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PEN, true, true",
    "PEN, false, true",
    "THUMBPRINT, true, true",
    "THUMBPRINT, false, false"
  })
  void thumbNeedsAHelperAndAPenDoesNot(
      PaperSignature.Kind kind, boolean isHelped, boolean isTaken) {
    Optional<Assistance> help =
        isHelped ? Optional.of(new Assistance("Wati", "Buta")) : Optional.empty();
    if (isTaken) {
      assertThat(Samples.differences(onPaper(kind, help), onPaper(kind, help).redacted()))
          .isEqualTo(isHelped ? List.of("assistance") : List.of());
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> onPaper(kind, help));
    }
  }

  private static PaperSignature onPaper(PaperSignature.Kind kind, Optional<Assistance> help) {
    return new PaperSignature(
        Samples.EVENT, "D", 1, "", new UUID(7, 1), "PAGI", "Meja", at("09:00"), kind, "Rina", help);
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what older journals lack
  void signatureOfAnOlderJournalWasUnderAnIndonesianText() {
    var older =
        new Signature(
            Samples.EVENT,
            "D",
            1,
            "",
            new UUID(7, 1),
            "PAGI",
            "Pintu 1",
            at("09:00"),
            at("09:01"),
            at("09:02"),
            Ink.ERASED,
            null);
    assertThat(older.circumstances())
        .isEqualTo(Circumstances.plain("id", at("09:00"), at("09:02"), Identification.NOT_KEPT));
    assertThat(older.redacted()).isEqualTo(older);
  }

  @ParameterizedTest
  @CsvSource({"' Rusdi ', ' Staf ', 'Rusdi, Staf'", "Rusdi, ' ', Rusdi"})
  void delegateStandsInOneLine(String name, String office, String line) {
    assertThat(new Delegate(name, office).line()).isEqualTo(line);
    assertThatIllegalArgumentException().isThrownBy(() -> new Delegate(" ", office));
  }
}
