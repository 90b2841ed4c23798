package installer.tools;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Does at a kiosk what people do there first, so that the classes for it are known: chooses the
/// PIN, holds badges out, reads a declaration and writes on its pad.
///
/// `java Training.java HOUSE BADGES` for a kiosk of the house HOUSE that is about to open; BADGES
/// holds a code of a badge each line, the first of somebody who is to sign.
public final class Training {

  private final Hands hands = new Hands();
  private final Path journal;

  private Training(Path house) throws Exception {
    this.journal = house.resolve("balai.journal");
  }

  /// Runs it.
  public static void main(String[] words) throws Exception {
    List<String> badges = Files.readAllLines(Path.of(words[1]));
    var training = new Training(Path.of(words[0]));
    training.hands.choosePin(training.journal);
    training.sign(badges.getFirst());
    training.holdOut(badges.get(1));
  }

  /// Where a touch goes amiss the page is left unsigned, and nothing else is.
  private void sign(String badge) throws Exception {
    holdOut(badge);
    hands.press(KeyEvent.VK_TAB);
    hands.press(KeyEvent.VK_SPACE);
    Thread.sleep(3_000);
    hands.toTheEnd(300, 350);
    Thread.sleep(2_000);
    hands.write(900, 300);
    Thread.sleep(1_000);
    hands.touch(915, 624);
    Thread.sleep(6_000);
  }

  private void holdOut(String badge) throws Exception {
    long before = Files.size(journal);
    Hands.await(
        () -> {
          hands.type(badge);
          Thread.sleep(500);
          return Files.size(journal) > before;
        });
    Thread.sleep(2_000);
  }
}
