package id.balai.app.device;

import id.balai.domain.badge.DeviceState;
import id.balai.fixture.ChildProgram;
import id.balai.scan.camera.CameraFrames;
import id.balai.scan.camera.Deadlines;
import id.balai.service.station.DeviceChoice;
import id.balai.service.station.Devices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A computer before whose camera one picture is held. The camera is a process of its own that
/// sends frames; the line to it and the decoder are those of every camera.
///
/// @param picture gray
public record HeldBeforeCamera(Path picture) implements Devices {

  @Override
  public Optional<String> readCode(Predicate<String> isWanted) {
    List<String> command =
        ChildProgram.command(
            "id.balai.scan.camera.PictureCamera", List.of(), List.of(picture.toString()));
    return LocalDevices.seen(
        new CameraFrames(() -> new ProcessBuilder(command).start(), Deadlines.USUAL), isWanted);
  }

  @Override
  public DeviceChoice choice() {
    return DeviceChoice.USUAL;
  }

  @Override
  public boolean keep(DeviceChoice choice) {
    return false;
  }

  @Override
  public List<String> cameras() {
    return List.of();
  }

  @Override
  public List<String> serialPorts() {
    return List.of();
  }

  @Override
  public DeviceState tryCamera() {
    return new DeviceState.Running();
  }

  @Override
  public DeviceState tryScanner() {
    return new DeviceState.Off();
  }

  @Override
  public DeviceState trySecondScanner() {
    return new DeviceState.Off();
  }

  @Override
  public long freeBytes() {
    return Long.MAX_VALUE;
  }
}
