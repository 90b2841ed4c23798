package id.balai.app.station;

import id.balai.app.device.DeviceSet;
import id.balai.domain.badge.Sighting;
import id.balai.service.station.DeviceChoice;
import id.balai.service.station.StationMemory;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Sounds;
import id.balai.ui.shell.KioskGuard;
import id.balai.ui.shell.Stations;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What belongs to this computer when it is a kiosk. Its camera and its serial scanner serve the
/// kiosk that was opened first; a second one on another display has the serial scanner that was
/// chosen for it, and like every further one its keyboard scanner and its search.
///
/// What was chosen for it counts from the next kiosk that is opened.
public final class DeviceStations implements Stations, AutoCloseable {

  private final StationMemory memory;
  private final Supplier<DeviceChoice> choice;
  private final Function<DeviceChoice, DeviceSet> maker;
  private final Sounds sounds;
  private final KioskGuard guard;
  private final Slot first = new Slot();
  private final Slot second = new Slot();

  /// @param choice what is chosen now
  /// @param maker makes the devices of a choice, none switched on
  public DeviceStations(
      StationMemory memory,
      Supplier<DeviceChoice> choice,
      Function<DeviceChoice, DeviceSet> maker,
      Sounds sounds,
      KioskGuard guard) {
    this.memory = memory;
    this.choice = choice;
    this.maker = maker;
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
  public Devices devices() {
    DeviceChoice now = choice.get();
    if (!first.isLent) {
      return first.lend(now);
    }
    return now.second().filter(_ -> !second.isLent).map(second::lend).orElseGet(KeyboardOnly::new);
  }

  /// Switches all devices off and waits until they are.
  @Override
  public void close() {
    first.close();
    second.close();
  }

  /// A slot for one kiosk with devices.
  private final class Slot {
    private Optional<Made> made = Optional.empty();
    private boolean isLent;

    Devices lend(DeviceChoice now) {
      isLent = true;
      if (made.filter(before -> before.choice().equals(now)).isEmpty()) {
        made.ifPresent(before -> before.set().devices().retire());
        made = Optional.of(new Made(now, maker.apply(now)));
      }
      return new Lent(made.get().set(), this);
    }

    void close() {
      made.ifPresent(now -> now.set().devices().close());
    }
  }

  private record Made(DeviceChoice choice, DeviceSet set) {}

  /// Devices that were lent to a kiosk.
  private record Lent(DeviceSet set, Slot slot) implements Devices {

    @Override
    public ObservableValue<List<DeviceHealth>> chips() {
      return set.devices().chips();
    }

    @Override
    public PreviewSource preview() {
      return set.preview();
    }

    @Override
    public void start(Consumer<Sighting> seen) {
      set.devices().start(seen);
    }

    @Override
    public void stop() {
      set.devices().stop();
      slot.isLent = false;
    }
  }

  /// What every window has.
  private static final class KeyboardOnly implements Devices {

    private final ObservableValue<List<DeviceHealth>> chips =
        new SimpleObjectProperty<>(
            List.of(
                new DeviceHealth(DeviceHealth.Device.SCANNER, DeviceHealth.Health.READY),
                new DeviceHealth(DeviceHealth.Device.STORAGE, DeviceHealth.Health.READY)));

    @Override
    public ObservableValue<List<DeviceHealth>> chips() {
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
