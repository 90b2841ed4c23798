package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.signature.Signature;
import id.balai.fixture.Hall;
import id.balai.fixture.Later;
import id.balai.service.signing.SignatureSubmission;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.flow.Notice;
import id.balai.ui.kiosk.flow.PendingSignature;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A signature that takes its time to the disk: what is said meanwhile, and whose it is when it is
/// there.
final class SlowSignatureTest {

  private static final String NEXT = "Sri 5";

  private final Hall hall = new Hall();
  private final TestKiosk kiosk = new TestKiosk(hall);
  private final Later later = new Later();
  private final KioskViewModel model = new KioskViewModel(kiosk.on(later.tasks()));

  @BeforeEach
  void twoSigners() {
    hall.register(NEXT, List.of("IKRAR"));
    read(Hall.SIGNER);
  }

  @Test
  void padSaysThatItStoresAndThanksOnlyOnceItIsStored() {
    sign();
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.STORING);
    assertThat(state()).isInstanceOf(KioskState.Signing.class);
    assertThat(signed()).isEmpty();

    later.all();
    assertThat(state()).isInstanceOf(KioskState.Thanks.class);
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.NONE);
    assertThat(signed()).containsExactly(Hall.SIGNER);
  }

  @Test
  void buttonThatIsPressedTwiceStoresOnce() {
    sign();
    sign();
    assertThat(later.waiting()).isEqualTo(1);
  }

  @Test
  void fullDiskKeepsTheInkAndLetsItBeTriedAgain() {
    model.handle(new KioskInput.InkChanged(true));
    hall.ledger.fill();
    sign();
    later.all();
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.NOT_STORED);
    assertThat(state().hasInk()).isTrue();

    hall.ledger.empty();
    sign();
    later.all();
    assertThat(state()).isInstanceOf(KioskState.Thanks.class);
  }

  @Test
  void textThatChangedMeanwhileIsReadAnewAndNothingIsStored() {
    sign();
    hall.rewrite(9, 2);
    later.all();

    assertThat(state())
        .isInstanceOfSatisfying(
            KioskState.Reading.class,
            reading -> assertThat(reading.duty().text().version()).isEqualTo(9));
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.TEXT_CHANGED);
    assertThat(signed()).isEmpty();
  }

  @Test
  void scanOverInkWaitsAndSaysWhy() {
    model.handle(new KioskInput.InkChanged(true));
    model.codeRead(hall.code(NEXT));

    assertThat(later.waiting()).isZero();
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.SIGN_FIRST);
    assertThat(state().hasInk()).isTrue();
  }

  @Test
  void scanOverInkThatIsBeingStoredStoresItNoSecondTime() {
    model.handle(new KioskInput.InkChanged(true));
    sign();
    model.codeRead(hall.code(NEXT));
    sign();

    assertThat(later.waiting()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoFollowsIsNotThankedForTheOneBefore(boolean isReadToItsEnd) {
    sign();
    model.handle(new KioskInput.Back());
    Runnable stored = later.holdOldest();
    read(NEXT, isReadToItsEnd);
    KioskState before = state();

    stored.run();
    assertThat(signed()).containsExactly(Hall.SIGNER);
    assertThat(state()).isEqualTo(before);
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.NONE);
  }

  @Test
  void whoFollowsIsNotToldThatTheOneBeforeWasNotStored() {
    hall.ledger.fill();
    sign();
    model.handle(new KioskInput.Back());
    Runnable stored = later.holdOldest();
    hall.ledger.empty();
    read(NEXT);
    KioskState before = state();
    hall.ledger.fill();

    stored.run();
    assertThat(state()).isEqualTo(before);
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.NONE);
  }

  private void read(String name) {
    read(name, true);
  }

  private void read(String name, boolean isReadToItsEnd) {
    model.codeRead(hall.code(name));
    later.all();
    model.handle(new KioskInput.Proceed());
    if (isReadToItsEnd) {
      model.handle(new KioskInput.ReachedEnd(hall.clock.instant()));
    }
  }

  private void sign() {
    PendingSignature duty = ((KioskState.Signing) state()).duty();
    Instant now = hall.clock.instant();
    model.handle(
        new KioskInput.Sign(
            new SignatureSubmission(
                duty.person().id(), duty.shown(), now, now, SampleInk.SIGNATURE)));
  }

  private KioskState state() {
    return model.stateProperty().get();
  }

  private List<String> signed() {
    return hall.ledger.repositories().signatures().of(Hall.EVENT, "IKRAR").stream()
        .map(Signature::participant)
        .map(id -> hall.ledger.repositories().participants().find(id).orElseThrow().name())
        .toList();
  }
}
