package id.balai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.BadgeCode;
import id.balai.fixture.Keystroke;
import id.balai.fixture.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A scanner that types is heard whatever has the focus, and never presses anything.
@ExtendWith(ApplicationExtension.class)
final class KeyboardScannerFilterTest {

  private static final String CODE = "HDRBCDEFGHJKNPRSTVXBCDEFGHJKN";

  private final MovingClock clock = new MovingClock(Instant.parse("2024-10-07T01:14:00Z"));
  private final List<String> scans = new ArrayList<>();
  private final AtomicInteger fired = new AtomicInteger();
  private final Hand hand = new Hand();
  private KeyboardScannerFilter.Handle filter;
  private TextField field;
  private Button delete;
  private ToggleButton toggle;
  private ComboBox<String> choice;
  private Slider slider;
  private Scene scene;

  @Start
  void start(Stage given) {
    field = new TextField();
    delete = new Button("Hapus semua");
    delete.setOnAction(_ -> fired.incrementAndGet());
    toggle = new ToggleButton("Kelompok");
    choice = new ComboBox<>();
    choice.getItems().setAll("satu", "dua");
    choice.setValue("satu");
    slider = new Slider(0, 10, 0);
    scene = new Scene(new VBox(field, delete, toggle, choice, slider));
    filter = KeyboardScannerFilter.listen(scene, clock, hand, scans::add);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as it is                     | HDRBCDEFGHJKNPRSTVXBCDEFGHJKN | 5
          Caps Lock                    | hdrbcdefghjknprstvxbcdefghjkn | 5
          slow scanner                 | HDRBCDEFGHJKNPRSTVXBCDEFGHJKN | 90
          a letter lost on a busy line | HDRBCDEFGHJKNPRSTVXBCDEFGHJK  | 5
          foreign, with blanks         | BEGIN VCARD FN Budi END VCARD | 5
          """)
  void scanOverAFocusedButtonIsHeardAndPressesNothing(
      String kind, String code, int gap, FxRobot robot) {
    robot.interact(
        () -> {
          delete.requestFocus();
          type(code, gap);
          enter();
        });
    momentPasses(robot);

    assertThat(scans).as(kind).containsExactly(code.startsWith("hdr") ? CODE : code);
    assertThat(fired).hasValue(0);
  }

  /// A scanner sends the keys of a US keyboard; the computer's layout says what they write. The
  /// letters of a badge code stand on the same keys everywhere.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Indonesian | QWERTYUIOPASDFGHJKLZXCVBNM | false | ENTER
          Indonesian | QWERTYUIOPASDFGHJKLZXCVBNM | true  | TAB
          German     | QWERTZUIOPASDFGHJKLYXCVBNM | false | TAB
          German     | QWERTZUIOPASDFGHJKLYXCVBNM | true  | NONE
          French     | AZERTYUIOPQSDFGHJKLWXCVBN, | false | NONE
          French     | AZERTYUIOPQSDFGHJKLWXCVBN, | true  | ENTER
          """)
  void badgesAreHeardOnEveryLayoutWithEveryThingFocused(
      String layout, String keys, boolean isCapsLock, String end, FxRobot robot) {
    var random = new Random(layout.hashCode() + end.length());
    for (Node focus : List.of(delete, field, toggle, choice, slider)) {
      String code = BadgeCode.draw(random).text();
      robot.interact(
          () -> {
            focus.requestFocus();
            clock.pass(Duration.ofSeconds(1));
            type(typed(code, keys, isCapsLock), 5);
            end(end);
          });
      momentPasses(robot);
      assertThat(BadgeCode.parse(BadgeCode.normalize(scans.getLast())))
          .as("%s, %s", layout, focus)
          .contains(BadgeCode.parse(code).orElseThrow());
    }
    assertThat(scans).hasSize(5);
    assertThat(fired).hasValue(0);
    assertThat(field.getText()).isEmpty();
    assertThat(toggle.isSelected()).isFalse();
    assertThat(choice.getValue()).isEqualTo("satu");
    assertThat(slider.getValue()).isZero();
  }

  /// What a US scanner's keys write under another layout.
  private static String typed(String code, String keys, boolean isCapsLock) {
    String us = "QWERTYUIOPASDFGHJKLZXCVBNM";
    var written = new StringBuilder();
    code.chars().mapToObj(letter -> keys.charAt(us.indexOf(letter))).forEach(written::append);
    String upper = written.toString();
    return isCapsLock ? upper.toLowerCase(java.util.Locale.ROOT) : upper;
  }

  private void end(String key) {
    if (key.equals("ENTER")) {
      enter();
    } else if (key.equals("TAB")) {
      clock.pass(Duration.ofMillis(5));
      fire(KeyEvent.KEY_PRESSED, "", KeyCode.TAB);
      fire(KeyEvent.KEY_TYPED, "\t", KeyCode.UNDEFINED);
      fire(KeyEvent.KEY_RELEASED, "", KeyCode.TAB);
    }
  }

  /// With the alarm of the program.
  @Test
  void scanWithoutEnterIsHeardAfterAMoment(FxRobot robot) {
    robot.interact(
        () -> {
          filter.close();
          filter = KeyboardScannerFilter.listen(scene, clock, scans::add);
          delete.requestFocus();
          type(CODE, 5);
        });

    Awaitility.await().until(() -> heard(robot).equals(List.of(CODE)));
  }

  @Test
  void enterThatTrailsAScanPressesNothing(FxRobot robot) {
    robot.interact(
        () -> {
          delete.requestFocus();
          type(CODE, 5);
        });
    momentPasses(robot);
    robot.interact(this::enter);
    momentPasses(robot);

    assertThat(fired).hasValue(0);
  }

  @Test
  void controlCharactersOfAScannerAreLeftOut(FxRobot robot) {
    robot.interact(
        () -> {
          delete.requestFocus();
          type("\u0002" + CODE + "\u001d", 5);
          enter();
        });

    assertThat(scans).containsExactly(CODE);
    assertThat(fired).hasValue(0);
  }

  @Test
  void peoplesTypingIsGivenBackToTheField(FxRobot robot) {
    robot.interact(
        () -> {
          field.requestFocus();
          type("Siti Aminah", 120);
        });
    momentPasses(robot);
    robot.interact(
        () -> {
          type(CODE, 5);
          enter();
        });
    robot.interact(() -> type(" binti Ali", 120));
    momentPasses(robot);

    assertThat(field.getText()).isEqualTo("Siti Aminah binti Ali");
    assertThat(scans).containsExactly(CODE);
  }

  @Test
  void singleKeyOfAPersonStillPressesTheButton(FxRobot robot) {
    robot.interact(
        () -> {
          delete.requestFocus();
          fire(KeyEvent.KEY_PRESSED, "", KeyCode.SPACE);
          fire(KeyEvent.KEY_TYPED, " ", KeyCode.UNDEFINED);
          fire(KeyEvent.KEY_RELEASED, "", KeyCode.SPACE);
        });
    momentPasses(robot);

    assertThat(fired).hasValue(1);
  }

  private void type(String text, int gap) {
    text.chars()
        .mapToObj(Character::toString)
        .forEach(
            letter -> {
              clock.pass(Duration.ofMillis(gap));
              boolean isBlank = letter.equals(" ");
              KeyCode code = isBlank ? KeyCode.SPACE : keyOf(letter);
              fire(KeyEvent.KEY_PRESSED, "", code);
              fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
              fire(KeyEvent.KEY_RELEASED, "", code);
            });
  }

  private static KeyCode keyOf(String letter) {
    KeyCode code = KeyCode.getKeyCode(letter.toUpperCase(java.util.Locale.ROOT));
    return code == null ? KeyCode.UNDEFINED : code;
  }

  private void enter() {
    clock.pass(Duration.ofMillis(5));
    fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
    fire(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED);
    fire(KeyEvent.KEY_RELEASED, "", KeyCode.ENTER);
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
    Keystroke.fire(scene, new KeyEvent(type, character, "", code, false, false, false, false));
  }

  private List<String> heard(FxRobot robot) {
    List<String> all = new ArrayList<>();
    robot.interact(() -> all.addAll(scans));
    return all;
  }

  /// Nothing more is typed, and the time of the last key is over.
  private void momentPasses(FxRobot robot) {
    robot.interact(hand::ring);
  }

  /// An alarm that rings when it is told to.
  private static final class Hand implements KeyboardScannerFilter.Alarm {

    private @Nullable Runnable over;

    @Override
    public void after(int millis, Runnable over) {
      this.over = over;
    }

    @Override
    public void cancel() {
      over = null;
    }

    void ring() {
      while (over != null) {
        Runnable due = over;
        over = null;
        due.run();
      }
    }
  }
}
