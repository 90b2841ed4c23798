package id.balai.ui.kiosk.station;

import id.balai.service.station.StationSettings;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.DeviceHealth.Health;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Sounds;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// What belongs to the computer a kiosk runs on.
///
/// @param devices states of scanner, camera and storage, in the order of the chips; changed on the
///   screen's thread
/// @param preview pictures of the camera, or [PreviewSource#NONE]
/// @param sounds what is heard
/// @param settings how it looks
/// @param operator lets an operator out
public record Station(
    ObservableValue<List<DeviceHealth>> devices,
    PreviewSource preview,
    Sounds sounds,
    StationSettings settings,
    Operator operator) {

  /// Whether a camera sees something: one that is lost has nothing that a card could be held to.
  public ObservableValue<Boolean> hasCamera() {
    return devices.map(
        all ->
            all.stream()
                .anyMatch(one -> one.device() == Device.CAMERA && one.health() == Health.READY));
  }
}
