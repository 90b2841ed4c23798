package id.balai.app.device;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which devices of this computer read codes.
///
/// Kept in `perangkat.properties` of the data folder: `kamera` is `otomatis` (the first camera, and
/// what stands when nothing is said), `tidak` (none) or the name of a camera; `pemindai.serial` is
/// the name of a serial port, such as `ttyACM0` or `COM3`, or empty. Keyboard scanners need no
/// choice.
///
/// @param camera empty for none; the empty name means the first camera
/// @param serial the serial port of a scanner
public record DeviceSettings(Optional<String> camera, Optional<String> serial) {

  /// The first camera and no serial scanner.
  public static final DeviceSettings USUAL = new DeviceSettings(Optional.of(""), Optional.empty());

  static final String FILE = "perangkat.properties";

  private static final Logger LOG = LoggerFactory.getLogger(DeviceSettings.class);

  /// The settings in a data folder, or [#USUAL] where there are none or they cannot be read: a
  /// kiosk with a broken file still opens.
  public static DeviceSettings read(Path folder) {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      return USUAL;
    }
    var said = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      said.load(in);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn(
          "the settings of the devices cannot be read, the usual ones are taken: {}",
          e.getMessage());
      return USUAL;
    }
    String serial = said.getProperty("pemindai.serial", "").strip();
    return new DeviceSettings(
        camera(said.getProperty("kamera", "").strip()),
        Optional.of(serial).filter(name -> !name.isEmpty()));
  }

  private static Optional<String> camera(String said) {
    return switch (said) {
      case "", "otomatis" -> Optional.of("");
      case "tidak" -> Optional.empty();
      default -> Optional.of(said);
    };
  }
}
