package id.balai.app.device;

import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.badge.Sighting;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.DeviceHealth.Health;
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

  private final List<CodeReader> readers;
  private final List<DeviceThread> threads = new ArrayList<>();
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<List<DeviceHealth>> chips;
  private Optional<Run> run = Optional.empty();

  /// @param readers at most one for each device
  public KioskDevices(List<CodeReader> readers, Tasks tasks) {
    this.readers = List.copyOf(readers);
    this.tasks = tasks;
    for (CodeReader reader : this.readers) {
      threads.add(new DeviceThread(reader.source()));
    }
    this.chips = new ReadOnlyObjectWrapper<>(this, "chips", chips(Map.of()));
  }

  /// What the chips at the foot say, in their order. A scanner that types cannot be asked how it
  /// is: without a serial one the chip of the scanner says that the kiosk listens.
  public ReadOnlyObjectProperty<List<DeviceHealth>> chips() {
    return chips.getReadOnlyProperty();
  }

  /// Switches all on; does nothing while they are.
  ///
  /// @param seen takes what is shown to them, on the screen's thread
  public void start(Consumer<Sighting> seen) {
    if (run.isPresent()) {
      return;
    }
    var starting = new Run(seen);
    run = Optional.of(starting);
    chips.set(starting.chips());
    for (int i = 0; i < readers.size(); i++) {
      threads.get(i).start(starting.listener(readers.get(i).device()));
    }
  }

  /// Switches all off; nothing is handed on afterwards.
  public void stop() {
    if (run.isPresent()) {
      run = Optional.empty();
      chips.set(chips(Map.of()));
      threads.forEach(DeviceThread::stop);
    }
  }

  /// Switches all off for good without waiting for it.
  public void retire() {
    stop();
    threads.forEach(DeviceThread::retire);
  }

  /// Switches all off for good and waits until they are.
  @Override
  public void close() {
    stop();
    for (DeviceThread thread : threads) {
      if (!thread.end(PATIENCE)) {
        LOG.warn("a device did not switch off in time");
      }
    }
  }

  private List<DeviceHealth> chips(Map<Device, DeviceMonitor> told) {
    List<DeviceHealth> now = new ArrayList<>();
    for (Device device : Device.values()) {
      Optional<DeviceMonitor> chip = Optional.ofNullable(told.get(device));
      Optional<Health> health =
          switch (device) {
            case CAMERA -> chip.flatMap(DeviceMonitor::health);
            case SCANNER -> chip.map(DeviceMonitor::health).orElse(Optional.of(Health.READY));
            case STORAGE -> Optional.of(Health.READY);
          };
      health.ifPresent(known -> now.add(new DeviceHealth(device, known)));
    }
    return List.copyOf(now);
  }

  /// From one start to the next stop. What a device says late, after its run, is dropped.
  private final class Run {

    private final Consumer<Sighting> seen;
    private final Map<Device, DeviceMonitor> told = new EnumMap<>(Device.class);

    Run(Consumer<Sighting> seen) {
      this.seen = seen;
      readers.forEach(reader -> told.put(reader.device(), new DeviceMonitor(reader.presence())));
    }

    List<DeviceHealth> chips() {
      return KioskDevices.this.chips(told);
    }

    CodeSource.Listener listener(Device device) {
      return new CodeSource.Listener() {
        @Override
        public void sighted(Sighting sighting) {
          whileSeen(() -> seen.accept(sighting));
        }

        @Override
        public void changed(DeviceState state) {
          whileSeen(() -> take(device, state));
        }
      };
    }

    private void take(Device device, DeviceState state) {
      Optional.ofNullable(told.get(device)).ifPresent(chip -> chip.take(state));
      chips.set(chips());
    }

    private void whileSeen(Runnable change) {
      tasks.show(
          () -> {
            if (run.filter(current -> current == this).isPresent()) {
              change.run();
            }
          });
    }
  }
}
