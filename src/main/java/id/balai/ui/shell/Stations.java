package id.balai.ui.shell;

import id.balai.domain.badge.Sighting;
import id.balai.service.station.StationMemory;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Sounds;
import id.balai.ui.kiosk.station.Operator;
import id.balai.ui.kiosk.station.Station;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// What belongs to this computer when it is a kiosk.
public interface Stations {

  /// What it remembers.
  StationMemory memory();

  /// What it lets hear.
  Sounds sounds();

  /// What its operating system does while a kiosk is open.
  KioskGuard guard();

  /// The devices of one kiosk, until [Devices#stop] gives them back.
  Devices devices();

  /// What a kiosk with these devices is given of this computer.
  default Station station(Devices devices, Operator operator) {
    return new Station(devices.chips(), devices.preview(), sounds(), memory().settings(), operator);
  }

  /// The devices of one kiosk.
  interface Devices {

    /// States of the devices, in the order of the chips; changed on the screen's thread.
    ObservableValue<List<DeviceHealth>> chips();

    /// Pictures of the camera, or [PreviewSource#NONE].
    PreviewSource preview();

    /// Switches the devices that read codes on.
    ///
    /// @param seen takes what is shown to them, on the screen's thread
    void start(Consumer<Sighting> seen);

    /// Switches them off.
    void stop();
  }
}
