package id.balai.app.device;

import id.balai.base.PropertiesFile;
import id.balai.domain.badge.CameraMode;
import id.balai.service.station.DeviceChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The choice of devices, kept in `perangkat.properties` of the data folder: `kamera` is `otomatis`
/// (the first camera, and what stands when nothing is said), `tidak` (none) or the name of a
/// camera; `kamera.gambar` is `1280x720@30` or empty; `pemindai.serial` is the name of a serial
/// port or empty, and `pemindai.serial.kedua` that of a second kiosk; `printer.label` is the name
/// of the printer for labels, or empty.
public final class DeviceFile {

  static final String FILE = "perangkat.properties";

  private static final Logger LOG = LoggerFactory.getLogger(DeviceFile.class);

  private static final String CAMERA = "kamera";
  private static final String MODE = "kamera.gambar";
  private static final String SERIAL = "pemindai.serial";
  private static final String SECOND = "pemindai.serial.kedua";
  private static final String LABELS = "printer.label";
  private static final String FIRST = "otomatis";
  private static final String NONE = "tidak";

  private DeviceFile() {}

  /// The choice of a data folder, or [DeviceChoice#USUAL] where there is none or it cannot be read:
  /// a kiosk with a broken file still opens.
  public static DeviceChoice read(Path folder) {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      return DeviceChoice.USUAL;
    }
    Properties said;
    try {
      said = new PropertiesFile(file).read();
    } catch (UncheckedIOException e) {
      LOG.warn(
          "the choice of devices cannot be read, the usual ones are taken: {}", e.getMessage());
      return DeviceChoice.USUAL;
    }
    return new DeviceChoice(
        camera(said.getProperty(CAMERA, "").strip()),
        CameraMode.parse(said.getProperty(MODE, "").strip()),
        name(said, SERIAL),
        name(said, SECOND),
        name(said, LABELS));
  }

  /// Keeps a choice.
  ///
  /// @throws IOException when it cannot be written; what stood there before stands
  static void write(Path folder, DeviceChoice choice) throws IOException {
    var said = new Properties();
    said.setProperty(
        CAMERA,
        choice.camera().map(name -> name.equals(DeviceChoice.FIRST) ? FIRST : name).orElse(NONE));
    said.setProperty(MODE, choice.mode().map(CameraMode::text).orElse(""));
    said.setProperty(SERIAL, choice.serial().orElse(""));
    said.setProperty(SECOND, choice.secondSerial().orElse(""));
    said.setProperty(LABELS, choice.labels().orElse(""));
    try {
      new PropertiesFile(folder.resolve(FILE)).write(said);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<String> name(Properties said, String key) {
    return Optional.of(said.getProperty(key, "").strip()).filter(name -> !name.isEmpty());
  }

  private static Optional<String> camera(String said) {
    return switch (said) {
      case "", FIRST -> Optional.of(DeviceChoice.FIRST);
      case NONE -> Optional.empty();
      default -> Optional.of(said);
    };
  }
}
