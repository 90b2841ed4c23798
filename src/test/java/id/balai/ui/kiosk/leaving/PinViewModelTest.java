package id.balai.ui.kiosk.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.AtOnce;
import id.balai.fixture.MovingClock;
import id.balai.service.access.SecretCheck;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The operator's PIN: typed, tried, and never left standing.
final class PinViewModelTest {

  private final MovingClock clock = new MovingClock(Instant.parse("2024-10-07T01:14:00Z"));
  private final Messages messages = new Messages(Language.INDONESIAN);
  private final List<String> tried = new ArrayList<>();
  private int left;

  @ParameterizedTest
  @CsvSource({
    "240817, 240817",
    "2408<17, 24017",
    "<<2, 2",
    "12<<<3, 3",
    "123456789012345, 123456789012"
  })
  void digitsAreTypedAndTakenBackAndNoMoreThanTwelveCount(String keys, String typed) {
    PinViewModel model = answering(_ -> new SecretCheck.Right());
    type(model, keys);

    assertThat(model.typedProperty().get()).isEqualTo(typed);
  }

  @Test
  void rightPinLeadsOnOnceAndStandsNowhere() {
    PinViewModel model = answering(_ -> new SecretCheck.Right());
    type(model, "240817");
    model.enter();
    model.enter();

    assertThat(left).isEqualTo(1);
    assertThat(tried).containsExactly("240817");
    assertThat(model.typedProperty().get()).isEmpty();
    assertThat(model.message(messages).get()).isEmpty();
  }

  @Test
  void wrongPinIsSaidAndTheNextOneIsTried() {
    PinViewModel model =
        answering(pin -> pin.equals("1") ? new SecretCheck.Wrong(4) : new SecretCheck.Right());
    type(model, "1");
    model.enter();
    assertThat(model.message(messages).get()).isEqualTo(messages.text("kiosk.pin.wrong"));
    assertThat(left).isZero();

    type(model, "2");
    model.enter();
    assertThat(left).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"30000, 0, 30", "30000, 12, 18", "500, 0, 1", "30000, 60, 1"})
  void pauseIsSaidInSecondsThatAreLeft(int millis, int later, int seconds) {
    PinViewModel model = answering(_ -> new SecretCheck.Paused(Duration.ofMillis(millis)));
    type(model, "1");
    model.enter();
    var said = model.message(messages);
    clock.pass(Duration.ofSeconds(later));
    model.digit("2");

    assertThat(said.get()).isEqualTo(messages.text("kiosk.pin.paused", (long) seconds));
  }

  @Test
  void checkThatBreaksIsSaidAndFreesTheKeys() {
    PinViewModel model =
        answering(
            _ -> {
              throw new IllegalStateException("the disk is gone");
            });
    type(model, "1");
    model.enter();
    assertThat(model.message(messages).get()).isEqualTo(messages.text("kiosk.pin.broken"));

    type(model, "2");
    model.enter();
    assertThat(tried).containsExactly("1", "2");
    assertThat(left).isZero();
  }

  @Test
  void nothingTypedIsNeverTried() {
    PinViewModel model = answering(_ -> new SecretCheck.Right());
    model.enter();
    type(model, "1<");
    model.enter();

    assertThat(tried).isEmpty();
  }

  private PinViewModel answering(Function<String, SecretCheck> answer) {
    return new PinViewModel(
        clock,
        AtOnce.tasks(),
        pin -> {
          tried.add(pin);
          return answer.apply(pin);
        },
        () -> left++);
  }

  private static void type(PinViewModel model, String keys) {
    for (String key : keys.split("", -1)) {
      if (key.equals("<")) {
        model.back();
      } else if (!key.isEmpty()) {
        model.digit(key);
      }
    }
  }
}
