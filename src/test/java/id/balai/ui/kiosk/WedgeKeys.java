package id.balai.ui.kiosk;

import id.balai.fixture.Keystroke;
import id.balai.fixture.MovingClock;
import java.time.Duration;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A scanner that types into whatever has the focus in a scene, 4 ms a letter, with Enter behind.
public final class WedgeKeys {

  private final Scene scene;
  private final MovingClock clock;

  public WedgeKeys(Scene scene, MovingClock clock) {
    this.scene = scene;
    this.clock = clock;
  }

  /// Types a code.
  public void scan(String code) {
    for (int i = 0; i < code.length(); i++) {
      String text = code.substring(i, i + 1);
      KeyCode key = KeyCode.getKeyCode(text);
      clock.pass(Duration.ofMillis(4));
      press(text, key == null ? KeyCode.UNDEFINED : key);
    }
    press("\r", KeyCode.ENTER);
  }

  private void press(String text, KeyCode key) {
    fire(KeyEvent.KEY_PRESSED, "", key);
    fire(KeyEvent.KEY_TYPED, text, KeyCode.UNDEFINED);
    fire(KeyEvent.KEY_RELEASED, "", key);
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
    Keystroke.fire(scene, new KeyEvent(type, character, "", code, false, false, false, false));
  }
}
