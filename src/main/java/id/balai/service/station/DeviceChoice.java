package id.balai.service.station;

import java.util.Optional;

/// Which devices of this computer read codes. Keyboard scanners need no choice.
///
/// @param camera empty for none; [#FIRST] for the first one; else its name
/// @param serial name of the serial port of a scanner, such as `ttyACM0` or `COM3`
public record DeviceChoice(Optional<String> camera, Optional<String> serial) {

  /// Stands for the first camera, whatever its name.
  public static final String FIRST = "";

  /// The first camera and no serial scanner.
  public static final DeviceChoice USUAL = new DeviceChoice(Optional.of(FIRST), Optional.empty());
}
