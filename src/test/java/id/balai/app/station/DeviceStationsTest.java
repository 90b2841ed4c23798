package id.balai.app.station;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.device.DeviceSet;
import id.balai.app.device.KioskDevices;
import id.balai.fixture.AtOnce;
import id.balai.fixture.MemoryStation;
import id.balai.service.station.DeviceChoice;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Sounds;
import id.balai.ui.shell.Stations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which kiosk of a computer gets which devices.
final class DeviceStationsTest {

  private static final Optional<String> FIRST = Optional.of("ttyACM0");
  private static final Optional<String> SECOND = Optional.of("ttyACM1");

  private final List<DeviceChoice> made = new ArrayList<>();
  private DeviceChoice choice = DeviceChoice.USUAL;

  @Test
  void secondKioskHasTheScannerThatWasChosenForItAndTheThirdNone() {
    choice = DeviceChoice.USUAL.withSerial(FIRST).withSecondSerial(SECOND);
    try (var stations = stations()) {
      stations.devices();
      Stations.Devices second = stations.devices();
      stations.devices();
      assertThat(made).containsExactly(choice, new DeviceChoice(Optional.empty(), SECOND));

      second.stop();
      stations.devices();
      assertThat(made).as("its devices are there already").hasSize(2);
    }
  }

  @Test
  void scannerThatTheFirstKioskHasIsNotGivenTwice() {
    choice = DeviceChoice.USUAL.withSerial(FIRST).withSecondSerial(FIRST);
    try (var stations = stations()) {
      stations.devices();
      stations.devices();
      assertThat(made).containsExactly(choice);
    }
  }

  @Test
  void anotherChoiceCountsFromTheNextKiosk() {
    try (var stations = stations()) {
      stations.devices().stop();
      choice = DeviceChoice.USUAL.withSerial(FIRST);
      stations.devices();
      assertThat(made).containsExactly(DeviceChoice.USUAL, choice);
    }
  }

  private DeviceStations stations() {
    return new DeviceStations(
        new MemoryStation(),
        () -> choice,
        wanted -> {
          made.add(wanted);
          return new DeviceSet(new KioskDevices(List.of(), AtOnce.tasks()), PreviewSource.NONE);
        },
        Sounds.SILENT,
        new GuardCommand());
  }
}
