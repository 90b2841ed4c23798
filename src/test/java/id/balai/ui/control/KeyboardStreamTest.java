package id.balai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.BadgeCode;
import id.balai.fixture.Keystroke;
import id.balai.fixture.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Ten thousand scans and PINs in one stream, from 5 to 600 milliseconds a key, on a machine that
/// stands still now and then: every scan is heard once, every digit arrives, no button is pressed.
@ExtendWith(ApplicationExtension.class)
final class KeyboardStreamTest {

  /// A quarter of what `-Dbalai.rounds=1000` tries.
  private static final int ROUNDS = Integer.getInteger("balai.rounds", 2) > 100 ? 10_000 : 2_500;

  private static final String US = "QWERTYUIOPASDFGHJKLZXCVBNM";
  private static final List<String> LAYOUTS =
      List.of(US, "QWERTZUIOPASDFGHJKLYXCVBNM", "AZERTYUIOPQSDFGHJKLWXCVBN,");
  private static final List<String> LEADS = List.of("", "", "]Q1", "\u0002", "\"");
  private static final List<String> SUFFIXES =
      List.of("\r", "\r", "\t", "", "\u0003", "\r\n", "-01\r");

  private final MovingClock clock = new MovingClock(Instant.parse("2024-10-07T01:14:00Z"));
  private final VirtualAlarm alarm = new VirtualAlarm();
  private final Random random = new Random(41);
  private final List<String> scans = new ArrayList<>();
  private final StringBuilder digits = new StringBuilder();
  private final AtomicInteger pressed = new AtomicInteger();
  private Button button;
  private TextField field;
  private Scene scene;

  @Start
  void start(Stage given) {
    button = new Button("Hapus semua");
    button.setOnAction(_ -> pressed.incrementAndGet());
    field = new TextField();
    var page = new VBox(button, field);
    page.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.getCharacter().matches("[0-9]")) {
            digits.append(event.getCharacter());
          }
        });
    scene = new Scene(page);
    KeyboardScannerFilter.listen(scene, clock, alarm, scans::add);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void everyScanIsHeardEveryDigitArrivesAndNothingIsPressed(FxRobot robot) {
    robot.interact(
        () -> {
          button.requestFocus();
          for (int round = 0; round < ROUNDS; round++) {
            pass(2000 + random.nextInt(3000));
            if (random.nextInt(4) == 0) {
              pin(round);
            } else {
              scan(round);
            }
          }
        });
  }

  @Test
  void whatAPersonTypesIntoAFieldArrivesWhole(FxRobot robot) {
    robot.interact(
        () -> {
          field.requestFocus();
          for (String name : List.of("Syahdran", "hdr", "Siti Nur'aini, S.Pd.", "Ahdiyat HD")) {
            for (int gap : List.of(40, 80, 150, 250, 600)) {
              field.clear();
              pass(4000);
              type(name, gap);
              pass(4000);
              assertThat(field.getText()).as("%d ms a key", gap).isEqualTo(name);
            }
          }
        });
    assertThat(scans).isEmpty();
  }

  private void scan(int round) {
    scans.clear();
    String code = BadgeCode.draw(random).text();
    String layout = LAYOUTS.get(random.nextInt(LAYOUTS.size()));
    String lead = LEADS.get(random.nextInt(LEADS.size()));
    String suffix = SUFFIXES.get(random.nextInt(SUFFIXES.size()));
    int gap = 5 + (int) Math.pow(random.nextDouble() * 24.3, 2);
    String keys = on(layout, code);
    type(lead + (random.nextBoolean() ? keys : keys.toLowerCase(Locale.ROOT)) + suffix, gap);
    pass(4000);
    assertThat(scans)
        .as("round %d: %d ms a key, %s, lead %s, suffix %s", round, gap, layout, lead, suffix)
        .containsExactly(code);
    assertThat(pressed)
        .as("pressed by %d ms a key, lead %s, suffix %s", gap, lead, suffix)
        .hasValue(0);
  }

  private void pin(int round) {
    digits.setLength(0);
    var pin = new StringBuilder();
    int length = 4 + random.nextInt(5);
    while (pin.length() < length) {
      pin.append(random.nextInt(10));
    }
    int gap = 5 + random.nextInt(596);
    type(pin.toString(), gap);
    pass(4000);
    assertThat(digits).as("round %d: %d ms a key", round, gap).hasToString(pin.toString());
  }

  private static String on(String layout, String code) {
    var written = new StringBuilder();
    code.chars().forEach(letter -> written.append(layout.charAt(US.indexOf(letter))));
    return written.toString();
  }

  /// Keys of a device or a person; now and then the machine stands still and hears several at once.
  private void type(String text, int gap) {
    long owed = 0;
    for (int i = 0; i < text.length(); i++) {
      char key = text.charAt(i);
      boolean isStill = random.nextInt(40) == 0 && gap < 100;
      if (isStill) {
        // The next keys wait: they are all heard at the end of the pause, which no timer sees.
        owed += 250;
      } else if (owed > 0) {
        clock.pass(Duration.ofMillis(owed + gap));
        owed = 0;
      } else {
        pass(gap);
      }
      press(key);
    }
  }

  private void press(char key) {
    KeyCode code =
        switch (key) {
          case '\r', '\n' -> KeyCode.ENTER;
          case '\t' -> KeyCode.TAB;
          case ' ' -> KeyCode.SPACE;
          default -> codeOf(key);
        };
    boolean isControl = key < ' ' && code == KeyCode.UNDEFINED;
    fire(KeyEvent.KEY_PRESSED, "", code, isControl);
    fire(KeyEvent.KEY_TYPED, Character.toString(key), KeyCode.UNDEFINED, isControl);
    fire(KeyEvent.KEY_RELEASED, "", code, isControl);
  }

  private static KeyCode codeOf(char key) {
    KeyCode code = KeyCode.getKeyCode(Character.toString(key).toUpperCase(Locale.ROOT));
    return code == null ? KeyCode.UNDEFINED : code;
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode code, boolean isControl) {
    Keystroke.fire(scene, new KeyEvent(type, character, "", code, false, isControl, false, false));
  }

  private void pass(int millis) {
    alarm.pass(millis);
  }

  /// Time that passes only when the test says so.
  private final class VirtualAlarm implements KeyboardScannerFilter.Alarm {
    private Runnable over = () -> {};
    private int left = -1;

    @Override
    public void after(int millis, Runnable then) {
      left = millis;
      over = then;
    }

    @Override
    public void cancel() {
      left = -1;
    }

    void pass(int millis) {
      int rest = millis;
      while (left >= 0 && left <= rest) {
        rest -= left;
        clock.pass(Duration.ofMillis(left));
        left = -1;
        over.run();
      }
      if (left >= 0) {
        left -= rest;
      }
      clock.pass(Duration.ofMillis(rest));
    }
  }
}
