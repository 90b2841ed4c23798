package id.balai.app;

import id.balai.app.device.PowerSupply;
import java.util.logging.Logger;
import javafx.application.Platform;

/// How often the screen is painted anew. Ink that was drawn just after a pulse waits for the next
/// one, so that the usual sixty a second are felt under a pen (record 30).
public final class Pulse {

  /// Pulses in a second, where nobody said another number.
  public static final int HERTZ = 120;

  /// The same for a program that is started on a battery.
  private static final int SPARING_HERTZ = 60;

  private static final String PROPERTY = "javafx.animation.pulse";

  /// JavaFX lies on the class path on purpose (record 1); that it warns of it at every start tells
  /// nobody what to do. Kept here, or the logger and its filter would be thrown away.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";

  private Pulse() {}

  /// Starts JavaFX with this pulse, as [Platform#startup] does; a pulse that was set with the
  /// program's start stays.
  ///
  /// @param first runs on the screen's thread
  /// @throws IllegalStateException when JavaFX runs already
  public static void startup(Runnable first) {
    JAVAFX.setFilter(line -> !String.valueOf(line.getMessage()).startsWith(ON_CLASS_PATH));
    if (System.getProperty(PROPERTY) != null) {
      Platform.startup(first);
      return;
    }
    int hertz = PowerSupply.ofComputer().isBattery() ? SPARING_HERTZ : HERTZ;
    System.setProperty(PROPERTY, Integer.toString(hertz));
    Platform.startup(
        () -> {
          // It was read when the toolkit was made; animations ask the toolkit when it is gone, and
          // would write a line to the terminal when it is not.
          System.clearProperty(PROPERTY);
          first.run();
        });
  }
}
