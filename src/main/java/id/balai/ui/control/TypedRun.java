package id.balai.ui.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Knows whether a key belongs to a text that is being typed where no field takes it. A blank or an
/// Enter inside such a text presses no button: a slow scanner that reads something foreign types
/// like that.
final class TypedRun {

  /// Keys further apart belong to two texts, in milliseconds.
  private static final int WITHIN_MILLIS = 700;

  /// So many letters are no key that a person pressed at a button …
  private static final int LEAST_LETTERS = 3;

  /// … nor are so many digits the PIN.
  private static final int LEAST_DIGITS = 9;

  private int letters;
  private int digits;
  private long last = Long.MIN_VALUE / 2;

  /// Takes a key that was typed.
  void add(KeyEvent event, long millis) {
    if (event.getEventType() != KeyEvent.KEY_TYPED || event.getCharacter().isEmpty()) {
      return;
    }
    int character = event.getCharacter().codePointAt(0);
    if (Character.isISOControl(character)) {
      return;
    }
    if (millis - last > WITHIN_MILLIS) {
      letters = 0;
      digits = 0;
    }
    last = millis;
    if (Character.isDigit(character)) {
      digits++;
    } else if (!Character.isWhitespace(character)) {
      letters++;
    }
  }

  /// Whether a blank or an Enter at this time stands in a text.
  boolean holds(KeyEvent event, long millis) {
    boolean isPress = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    return isPress
        && millis - last <= WITHIN_MILLIS
        && (letters >= LEAST_LETTERS || digits >= LEAST_DIGITS);
  }
}
