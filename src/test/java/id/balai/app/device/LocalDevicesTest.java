package id.balai.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.DeviceState;
import id.balai.scan.camera.CameraNames;
import id.balai.scan.file.PlayedFrames;
import id.balai.service.station.DeviceChoice;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Devices are tried for as long as they take to answer, and let go.
final class LocalDevicesTest {

  @TempDir Path folder;

  @Test
  void aCameraThatShowsSomethingRunsAndOneWithoutPicturesIsMissing() {
    Path frames = Path.of("src/test/resources/frames/sequences");
    assertThat(LocalDevices.tried(PlayedFrames.of(frames))).isEqualTo(new DeviceState.Running());
    assertThat(LocalDevices.tried(PlayedFrames.of(folder))).isEqualTo(new DeviceState.Missing());
  }

  @Test
  void whatIsNotChosenIsNotSwitchedOn() {
    var devices = new LocalDevices(folder);
    devices.keep(new DeviceChoice(Optional.empty(), Optional.empty()));
    assertThat(devices.tryCamera()).isEqualTo(new DeviceState.Off());
    assertThat(devices.tryScanner()).isEqualTo(new DeviceState.Off());
    assertThat(devices.freeBytes()).isPositive();
  }

  @Test
  void aScannerThatIsNotThereIsSaid() {
    var devices = new LocalDevices(folder);
    devices.keep(new DeviceChoice(Optional.empty(), Optional.of("balai-none")));
    assertThat(devices.tryScanner()).isInstanceOf(DeviceState.Missing.class);
  }

  @Test
  void camerasAreAskedForInAProcessOfItsOwn() {
    assertThat(CameraNames.now()).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }
}
