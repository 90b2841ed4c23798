package id.balai.app;

import id.balai.ui.control.DeviceState;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Sounds;
import id.balai.ui.kiosk.KioskLock;
import id.balai.ui.kiosk.Operator;
import id.balai.ui.kiosk.Station;
import id.balai.ui.shell.Stations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What belongs to this computer when it is a kiosk: a scanner that types, the window's lock, the
/// operator's PIN.
final class StageStations implements Stations {

  private static final Logger LOG = LoggerFactory.getLogger(StageStations.class);

  private static final List<DeviceState> DEVICES =
      List.of(
          new DeviceState(DeviceState.Device.SCANNER, DeviceState.Health.READY),
          new DeviceState(DeviceState.Device.STORAGE, DeviceState.Health.READY));

  private final Stage stage;
  private final PinFile pin;
  private Optional<KioskLock> lock = Optional.empty();

  StageStations(Stage stage, PinFile pin) {
    this.stage = stage;
    this.pin = pin;
  }

  @Override
  public Station station(Runnable left) {
    return new Station(
        new SimpleObjectProperty<>(DEVICES),
        PreviewSource.NONE,
        Sounds.SILENT,
        door -> LOG.info("help was called at a station of session {}", door.session()),
        new PinOperator(pin, left));
  }

  @Override
  public void lock() {
    lock = Optional.of(KioskLock.lock(stage));
  }

  @Override
  public void unlock() {
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
