package id.balai.ui.kiosk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.signature.CapturedInk;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import id.balai.fixture.Hall;
import id.balai.fixture.People;
import id.balai.service.signing.SignatureSubmission;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.Notice;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One person before one declaration.
final class SignViewModelTest {

  private static final Ink DOT = ink(new InkPoint(30_000, 20_000, 300));
  private static final Ink LINE =
      ink(
          new InkPoint(10_000, 20_000, 300),
          new InkPoint(30_000, 20_100, 300),
          new InkPoint(50_000, 20_000, 300));

  private final Hall hall = new Hall();
  private final List<SignatureSubmission> agreed = new ArrayList<>();
  private final SignViewModel model =
      new SignViewModel(
          new PendingSignature(hall.person(Hall.SIGNER), text(), Identification.BADGE),
          hall.clock,
          new Messages(Language.INDONESIAN),
          this::take);

  @Test
  void dotIsAskedAboutOnceAndMayBeKept() {
    read();
    agree(DOT);
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.DOT);
    assertThat(agreed).isEmpty();

    agree(DOT);
    assertThat(agreed).extracting(drawn -> drawn.captured().ink()).containsExactly(DOT);
  }

  @Test
  void straightLineIsAskedAboutOnceEvenWhenItIsDrawnAnew() {
    read();
    agree(LINE);
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.LINE);
    model.repeated();
    agree(LINE);
    assertThat(agreed).hasSize(1);
  }

  @Test
  void nothingIsAgreedToBeforeTheTextWasShownToItsEnd() {
    agree(new People(1).ink());
    assertThat(agreed).isEmpty();
  }

  @Test
  void whatIsAgreedToSaysWhenTheTextCameWhenItEndedAndWhenItWasAgreedTo() {
    Instant shown = hall.clock.instant();
    hall.clock.pass(Duration.ofSeconds(20));
    read();
    hall.clock.pass(Duration.ofSeconds(5));
    Instant started = hall.clock.instant();
    hall.clock.pass(Duration.ofSeconds(4));

    model.signedOn(() -> Optional.of(new CapturedInk(new People(1).ink(), started)));
    model.agree();

    SignatureSubmission drawn = agreed.getFirst();
    assertThat(drawn.circumstances().shownAt()).isEqualTo(shown);
    assertThat(drawn.readAt()).isEqualTo(shown.plusSeconds(20));
    assertThat(drawn.captured().startedAt()).isEqualTo(started);
    assertThat(drawn.circumstances().agreedAt()).isEqualTo(shown.plusSeconds(29));
    assertThat(drawn.circumstances().identification()).isEqualTo(Identification.BADGE);
  }

  private void agree(Ink ink) {
    model.signedOn(() -> Optional.of(new CapturedInk(ink, hall.clock.instant())));
    model.agree();
  }

  private void read() {
    model.reachedEnd();
  }

  private DeclarationText text() {
    return hall.ledger.repositories().declarations().current(Hall.EVENT, "IKRAR").orElseThrow();
  }

  private static Ink ink(InkPoint... points) {
    return new Ink(70_000, 45_000, List.of(new Stroke(List.of(points))));
  }

  private void take(KioskInput input) {
    if (input instanceof KioskInput.Sign(SignatureSubmission drawn)) {
      agreed.add(drawn);
    }
  }
}
