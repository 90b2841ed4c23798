package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.signature.Signature;
import id.balai.fixture.Hall;
import id.balai.fixture.Keystroke;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A person goes the whole way through the kiosk's window.
@ExtendWith(ApplicationExtension.class)
final class KioskJourneyTest {

  private final TestKiosk kiosk = new TestKiosk(new Hall());
  private KioskScreen screen;
  private Scene scene;

  @Start
  void start(Stage given) {
    var stage = new Stage(StageStyle.UNDECORATED);
    screen = new KioskScreen(kiosk.context);
    scene = new Scene(screen.root(), 1366, 768);
    KioskScreen.dress(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
    screen.onShow();
  }

  @AfterEach
  void leave(FxRobot robot) {
    robot.interact(screen::onHide);
    assertThat(kiosk.hall.ledger.listeners()).as("the help desk alone still listens").isOne();
  }

  @Test
  void badgeIsScannedTextReadSignatureDrawnAndStored(FxRobot robot) {
    robot.interact(() -> type(kiosk.hall.code(Hall.SIGNER)));
    assertThat(robot.lookup("#result").tryQuery()).isPresent();

    robot.clickOn("#offer");
    assertThat(robot.lookup("#sign").tryQuery()).isPresent();
    assertThat(robot.lookup("#agree").queryButton().isDisabled()).isTrue();

    robot.interact(() -> draw(robot.lookup("#pad").query()));
    assertThat(screen.model().stateProperty().get().hasInk()).isTrue();

    robot.clickOn("#agree");
    assertThat(robot.lookup("#thanks").tryQuery()).isPresent();
    List<Signature> stored = kiosk.hall.ledger.repositories().signatures().ofEvent(Hall.EVENT);
    assertThat(stored).hasSize(1);
    assertThat(stored.getFirst().ink().strokes()).anyMatch(stroke -> stroke.points().size() > 20);
  }

  private void type(String code) {
    code.chars().mapToObj(Character::toString).forEach(this::key);
    fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
    fire(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED);
    fire(KeyEvent.KEY_RELEASED, "", KeyCode.ENTER);
  }

  private void key(String letter) {
    fire(KeyEvent.KEY_PRESSED, "", KeyCode.getKeyCode(letter));
    fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
  }

  private void fire(javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
    Keystroke.fire(scene, new KeyEvent(type, character, "", code, false, false, false, false));
  }

  /// Draws with the mouse, 8 ms from point to point on the kiosk's clock.
  private void draw(Node pad) {
    Bounds box = pad.localToScreen(pad.getLayoutBounds());
    var hand = new Robot();
    double left = box.getMinX() + box.getWidth() * 0.2;
    double middle = box.getMinY() + box.getHeight() * 0.5;
    hand.mouseMove(left, middle);
    hand.mousePress(MouseButton.PRIMARY);
    for (int i = 1; i <= 60; i++) {
      kiosk.hall.clock.pass(java.time.Duration.ofMillis(8));
      hand.mouseMove(left + i * 5.0, middle + 60 * Math.sin(i / 4.0));
    }
    hand.mouseRelease(MouseButton.PRIMARY);
  }
}
