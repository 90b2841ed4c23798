package id.balai.app.station;

import id.balai.app.device.Equipment;
import id.balai.domain.badge.Sighting;
import id.balai.service.station.StationMemory;
import id.balai.ui.control.DeviceState;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Sounds;
import id.balai.ui.shell.KioskGuard;
import id.balai.ui.shell.Stations;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What belongs to this computer when it is a kiosk. Its camera and its serial scanner serve the
/// kiosk that was opened first; a second one on another display has its keyboard scanner and its
/// search.
public final class DeviceStations implements Stations {

  private final StationMemory memory;
  private final Equipment equipment;
  private final Sounds sounds;
  private final KioskGuard guard;
  private boolean isLent;

  public DeviceStations(
      StationMemory memory, Equipment equipment, Sounds sounds, KioskGuard guard) {
    this.memory = memory;
    this.equipment = equipment;
    this.sounds = sounds;
    this.guard = guard;
  }

  @Override
  public StationMemory memory() {
    return memory;
  }

  @Override
  public Sounds sounds() {
    return sounds;
  }

  @Override
  public KioskGuard guard() {
    return guard;
  }

  @Override
  public Kit kit() {
    if (isLent) {
      return new KeyboardOnly();
    }
    isLent = true;
    return new Whole();
  }

  /// All devices of this computer.
  private final class Whole implements Kit {
    @Override
    public ObservableValue<List<DeviceState>> chips() {
      return equipment.devices().chips();
    }

    @Override
    public PreviewSource preview() {
      return equipment.preview();
    }

    @Override
    public void start(Consumer<Sighting> seen) {
      equipment.devices().start(seen);
    }

    @Override
    public void stop() {
      equipment.devices().stop();
      isLent = false;
    }
  }

  /// What every window has.
  private static final class KeyboardOnly implements Kit {

    private final ObservableValue<List<DeviceState>> chips =
        new SimpleObjectProperty<>(
            List.of(
                new DeviceState(DeviceState.Device.SCANNER, DeviceState.Health.READY),
                new DeviceState(DeviceState.Device.STORAGE, DeviceState.Health.READY)));

    @Override
    public ObservableValue<List<DeviceState>> chips() {
      return chips;
    }

    @Override
    public PreviewSource preview() {
      return PreviewSource.NONE;
    }

    @Override
    public void start(Consumer<Sighting> seen) {
      // A keyboard scanner is heard by the window itself.
    }

    @Override
    public void stop() {
      // Nothing was started.
    }
  }
}
