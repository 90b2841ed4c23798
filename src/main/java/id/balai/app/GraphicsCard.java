package id.balai.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds out whether a graphics card is there to draw.
final class GraphicsCard {

  private static final String PROPERTY = "prism.order";

  private GraphicsCard() {}

  /// Lets the processor draw where no card is, unless the start of the program said what draws.
  /// JavaFX would come to the same, but only once it has loaded an emulated card, and 50 MB of that
  /// stay.
  ///
  /// @param system name of the operating system
  /// @param devices where Linux shows its devices, `/dev`
  static void choose(String system, Path devices) {
    if (System.getProperty(PROPERTY) == null && !isThere(system, devices)) {
      System.setProperty(PROPERTY, "sw");
    }
  }

  /// Elsewhere than on Linux there always is one, as far as this program can know.
  static boolean isThere(String system, Path devices) {
    return !system.toLowerCase(Locale.ROOT).startsWith("linux")
        || Stream.of("dri", "nvidiactl").map(devices::resolve).anyMatch(Files::exists);
  }
}
