package id.balai.service.station;

import id.balai.domain.badge.DeviceState;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The devices of this computer, to be chosen and tried. Everything here blocks.
public interface Devices {

  /// What a kiosk of this computer uses.
  DeviceChoice choice();

  /// Remembers a choice; a kiosk that is opened from now on uses it.
  ///
  /// @return whether it could be written
  boolean keep(DeviceChoice choice);

  /// Names of the cameras that are there now; none also where the system cannot be asked.
  List<String> cameras();

  /// Names of the serial ports that are there now.
  List<String> serialPorts();

  /// Switches the chosen camera on, waits for a picture or trouble, and switches it off again.
  ///
  /// @return [DeviceState.Running] when a picture came, [DeviceState.Off] when none is chosen, or
  ///   what is the matter
  DeviceState tryCamera();

  /// Switches the chosen camera on and looks for a code, for half a minute.
  ///
  /// @param isWanted whether a code that was read is the one that is looked for
  /// @return the code; empty where none came or there is no camera
  Optional<String> readCode(Predicate<String> isWanted);

  /// Connects to the chosen serial scanner and lets it go again.
  ///
  /// @return [DeviceState.Running] when it is there, [DeviceState.Off] when none is chosen, or what
  ///   is the matter
  DeviceState tryScanner();

  /// The same for the scanner of a second kiosk.
  DeviceState trySecondScanner();

  /// What is free where the data lie, in bytes.
  long freeBytes();
}
