package id.balai.service.station;

import id.balai.domain.badge.CameraMode;
import java.util.Optional;

/// Which devices of this computer read codes. Keyboard scanners need no choice.
///
/// @param camera empty for none; [#FIRST] for the first one; else its name
/// @param mode how the camera delivers; empty: the program chooses
/// @param serial name of the serial port of a scanner, such as `ttyACM0` or `COM3`
/// @param secondSerial the same for a second kiosk on this computer, which has no camera
/// @param labels name of the printer that prints labels and cards beside a door; empty: none
public record DeviceChoice(
    Optional<String> camera,
    Optional<CameraMode> mode,
    Optional<String> serial,
    Optional<String> secondSerial,
    Optional<String> labels) {

  /// What the log calls a change of these.
  public static final String CHANGED = "operator.devices";

  /// Stands for the first camera, whatever its name.
  public static final String FIRST = "";

  /// The first camera and no serial scanner.
  public static final DeviceChoice USUAL = new DeviceChoice(Optional.of(FIRST), Optional.empty());

  /// Devices without a printer for labels.
  public DeviceChoice(
      Optional<String> camera,
      Optional<CameraMode> mode,
      Optional<String> serial,
      Optional<String> secondSerial) {
    this(camera, mode, serial, secondSerial, Optional.empty());
  }

  /// A camera as the program chooses it, and no scanner for a second kiosk.
  public DeviceChoice(Optional<String> camera, Optional<String> serial) {
    this(camera, Optional.empty(), serial, Optional.empty());
  }

  /// Another camera.
  public DeviceChoice withCamera(Optional<String> other) {
    return new DeviceChoice(other, mode, serial, secondSerial, labels);
  }

  /// Another way of its camera.
  public DeviceChoice withMode(Optional<CameraMode> other) {
    return new DeviceChoice(camera, other, serial, secondSerial, labels);
  }

  /// Another scanner.
  public DeviceChoice withSerial(Optional<String> other) {
    return new DeviceChoice(camera, mode, other, secondSerial, labels);
  }

  /// Another scanner of the second kiosk.
  public DeviceChoice withSecondSerial(Optional<String> other) {
    return new DeviceChoice(camera, mode, serial, other, labels);
  }

  /// Another printer for labels.
  public DeviceChoice withLabels(Optional<String> other) {
    return new DeviceChoice(camera, mode, serial, secondSerial, other);
  }

  /// What a second kiosk uses: its scanner alone, and none that the first one has.
  public Optional<DeviceChoice> second() {
    return secondSerial
        .filter(port -> !serial.equals(Optional.of(port)))
        .map(port -> new DeviceChoice(Optional.empty(), Optional.of(port)));
  }
}
