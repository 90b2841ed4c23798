package installer.tools;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;

/// What somebody does at a display, and what they see there: types as a scanner does, presses,
/// writes on a pad. The display is one of 1366 × 768.
final class Hands {

  /// A screen without a window has one colour; one with written words has many.
  private static final int MANY_COLOURS = 12;

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final String PIN = "135790";

  private final Robot robot;

  Hands() throws AWTException {
    this.robot = new Robot();
  }

  /// As a scanner does, with the Enter key at its end.
  void type(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean isLarge = Character.isUpperCase(sign);
      if (isLarge) {
        robot.keyPress(KeyEvent.VK_SHIFT);
      }
      press(KeyEvent.getExtendedKeyCodeForChar(sign));
      if (isLarge) {
        robot.keyRelease(KeyEvent.VK_SHIFT);
      }
    }
    press(KeyEvent.VK_ENTER);
  }

  /// Presses a key of [KeyEvent] once.
  void press(int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  /// Turns the wheel over a point, down to the end of what lies there.
  void toTheEnd(int x, int y) {
    robot.mouseMove(x, y);
    for (int turn = 0; turn < 30; turn++) {
      robot.mouseWheel(3);
      robot.delay(20);
    }
  }

  /// Draws a line that rises and falls.
  void write(int x, int y) {
    robot.mouseMove(x, y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    for (int step = 0; step < 30; step++) {
      robot.mouseMove(x + step * 6, y + (step % 10) * 6);
      robot.delay(20);
    }
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }

  /// Touches a point.
  void touch(int x, int y) {
    robot.mouseMove(x, y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }

  /// The first kiosk of a house wants a PIN, twice; it opens once the record has it.
  void choosePin(Path journal) throws Exception {
    await(this::seesWords);
    long empty = Files.size(journal);
    await(
        () -> {
          Thread.sleep(8_000);
          type(PIN);
          Thread.sleep(500);
          type(PIN);
          Thread.sleep(4_000);
          return Files.size(journal) > empty;
        });
  }

  /// Whether something is written on the screen.
  boolean seesWords() {
    BufferedImage seen = robot.createScreenCapture(new Rectangle(1366, 768));
    var colours = new HashSet<Integer>();
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        if (colours.add(seen.getRGB(x, y)) && colours.size() >= MANY_COLOURS) {
          return true;
        }
      }
    }
    return false;
  }

  interface Condition {
    boolean holds() throws Exception;
  }

  /// Waits, for minutes if need be.
  ///
  /// @throws IllegalStateException if it did not come
  static void await(Condition condition) throws Exception {
    long begun = System.nanoTime();
    while (!condition.holds()) {
      if (System.nanoTime() - begun > PATIENCE.toNanos()) {
        throw new IllegalStateException("what was waited for did not come");
      }
      Thread.sleep(20);
    }
  }
}
