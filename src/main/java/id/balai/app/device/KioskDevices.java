package id.balai.app.device;

import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.Sighting;
import id.balai.ui.control.DeviceState;
import id.balai.ui.control.DeviceState.Device;
import id.balai.ui.control.DeviceState.Health;
import id.balai.ui.task.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The devices of this computer that read codes: on while a kiosk is seen, off otherwise. Hands
/// what they read and how they are to the screen's thread. All methods belong to that thread.
public final class KioskDevices implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KioskDevices.class);

  /// Longer than a camera process takes to be ended by force.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final List<Reader> readers;
  private final List<DeviceThread> lanes = new ArrayList<>();
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<List<DeviceState>> chips;
  private Optional<Round> round = Optional.empty();

  /// @param readers at most one for each chip
  public KioskDevices(List<Reader> readers, Tasks tasks) {
    this.readers = List.copyOf(readers);
    this.tasks = tasks;
    for (Reader reader : this.readers) {
      lanes.add(new DeviceThread(reader.source()));
    }
    this.chips = new ReadOnlyObjectWrapper<>(this, "chips", chips(Map.of()));
  }

  /// What the chips at the foot say, in their order. A scanner that types cannot be asked how it
  /// is: without a serial one the chip of the scanner says that the kiosk listens.
  public ReadOnlyObjectProperty<List<DeviceState>> chips() {
    return chips.getReadOnlyProperty();
  }

  /// Switches all on; does nothing while they are.
  ///
  /// @param seen takes what is shown to them, on the screen's thread
  public void start(Consumer<Sighting> seen) {
    if (round.isPresent()) {
      return;
    }
    var starting = new Round(seen);
    round = Optional.of(starting);
    chips.set(starting.chips());
    for (int i = 0; i < readers.size(); i++) {
      lanes.get(i).start(starting.listener(readers.get(i).chip()));
    }
  }

  /// Switches all off; nothing is handed on afterwards.
  public void stop() {
    if (round.isPresent()) {
      round = Optional.empty();
      chips.set(chips(Map.of()));
      lanes.forEach(DeviceThread::stop);
    }
  }

  /// Switches all off for good without waiting for it.
  public void retire() {
    stop();
    lanes.forEach(DeviceThread::retire);
  }

  /// Switches all off for good and waits until they are.
  @Override
  public void close() {
    stop();
    for (DeviceThread lane : lanes) {
      if (!lane.end(PATIENCE)) {
        LOG.warn("a device did not switch off in time");
      }
    }
  }

  private List<DeviceState> chips(Map<Device, DeviceStatus> told) {
    List<DeviceState> now = new ArrayList<>();
    for (Device device : Device.values()) {
      Optional<DeviceStatus> chip = Optional.ofNullable(told.get(device));
      Optional<Health> health =
          switch (device) {
            case CAMERA -> chip.flatMap(DeviceStatus::health);
            case SCANNER -> chip.map(DeviceStatus::health).orElse(Optional.of(Health.READY));
            case STORAGE -> Optional.of(Health.READY);
          };
      health.ifPresent(known -> now.add(new DeviceState(device, known)));
    }
    return List.copyOf(now);
  }

  /// From one start to the next stop. What a device says late, after its round, is dropped.
  private final class Round {

    private final Consumer<Sighting> seen;
    private final Map<Device, DeviceStatus> told = new EnumMap<>(Device.class);

    Round(Consumer<Sighting> seen) {
      this.seen = seen;
      readers.forEach(reader -> told.put(reader.chip(), new DeviceStatus(reader.presence())));
    }

    List<DeviceState> chips() {
      return KioskDevices.this.chips(told);
    }

    CodeSource.Listener listener(Device device) {
      return new CodeSource.Listener() {
        @Override
        public void sighted(Sighting sighting) {
          whileSeen(() -> seen.accept(sighting));
        }

        @Override
        public void changed(id.balai.domain.badge.DeviceState state) {
          whileSeen(() -> take(device, state));
        }
      };
    }

    private void take(Device device, id.balai.domain.badge.DeviceState state) {
      Optional.ofNullable(told.get(device)).ifPresent(chip -> chip.take(state));
      chips.set(chips());
    }

    private void whileSeen(Runnable change) {
      tasks.show(
          () -> {
            if (round.filter(current -> current == this).isPresent()) {
              change.run();
            }
          });
    }
  }
}
