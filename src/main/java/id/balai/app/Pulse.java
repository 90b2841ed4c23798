package id.balai.app;

import javafx.application.Platform;

/// How often the screen is painted anew. Ink that was drawn just after a pulse waits for the next
/// one, so that the usual sixty a second are felt under a pen (record 30).
public final class Pulse {

  /// Pulses in a second, where nobody said another number.
  public static final int HERTZ = 120;

  private static final String PROPERTY = "javafx.animation.pulse";

  private Pulse() {}

  /// Starts JavaFX with this pulse, as [Platform#startup] does; a pulse that was set with the
  /// program's start stays.
  ///
  /// @param first runs on the screen's thread
  /// @throws IllegalStateException when JavaFX runs already
  public static void startup(Runnable first) {
    if (System.getProperty(PROPERTY) != null) {
      Platform.startup(first);
      return;
    }
    System.setProperty(PROPERTY, Integer.toString(HERTZ));
    Platform.startup(
        () -> {
          // It was read when the toolkit was made; animations ask the toolkit when it is gone, and
          // would write a line to the terminal when it is not.
          System.clearProperty(PROPERTY);
          first.run();
        });
  }
}
