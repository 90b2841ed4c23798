package id.balai.app;

import id.balai.app.device.Equipment;
import id.balai.domain.badge.Sighting;
import id.balai.ui.control.Sounds;
import id.balai.ui.kiosk.KioskLock;
import id.balai.ui.kiosk.Operator;
import id.balai.ui.kiosk.Station;
import id.balai.ui.shell.Stations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What belongs to this computer when it is a kiosk: its devices, the window's lock, the operator's
/// PIN.
final class StageStations implements Stations {

  private static final Logger LOG = LoggerFactory.getLogger(StageStations.class);

  private final Stage stage;
  private final PinFile pin;
  private final Equipment equipment;
  private Optional<KioskLock> lock = Optional.empty();

  StageStations(Stage stage, PinFile pin, Equipment equipment) {
    this.stage = stage;
    this.pin = pin;
    this.equipment = equipment;
  }

  @Override
  public Station station(Runnable left) {
    return new Station(
        equipment.devices().chips(),
        equipment.preview(),
        Sounds.SILENT,
        door -> LOG.info("help was called at a station of session {}", door.session()),
        new PinOperator(pin, left));
  }

  @Override
  public void lock(Consumer<Sighting> seen) {
    lock = Optional.of(KioskLock.lock(stage));
    equipment.devices().start(seen);
  }

  @Override
  public void unlock() {
    equipment.devices().stop();
    lock.ifPresent(KioskLock::release);
    lock = Optional.empty();
  }

  /// Lets whoever knows the PIN out.
  private record PinOperator(PinFile pin, Runnable out) implements Operator {

    @Override
    public boolean isPin(String typed) {
      try {
        return pin.isPin(typed);
      } catch (IOException e) {
        throw new UncheckedIOException("the PIN cannot be checked", e);
      }
    }

    @Override
    public void left() {
      out.run();
    }
  }
}
