package id.balai.app.device;

import id.balai.app.device.CodeReader.Presence;
import id.balai.scan.camera.CameraFrames;
import id.balai.scan.camera.CameraProcess;
import id.balai.scan.camera.Deadlines;
import id.balai.scan.serial.NamedPort;
import id.balai.scan.serial.SerialCodes;
import id.balai.scan.source.FrameCodes;
import id.balai.scan.source.FrameSource;
import id.balai.scan.source.RestingFrames;
import id.balai.service.station.DeviceChoice;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.task.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What a kiosk reads codes with, and what its camera sees.
///
/// @param preview pictures of the camera
public record DeviceSet(KioskDevices devices, PreviewSource preview) {

  private static final Duration RETRY = Duration.ofSeconds(2);

  /// The real devices that were chosen. None is switched on yet, and no native library is loaded.
  public static DeviceSet of(DeviceChoice choice, Tasks tasks) {
    List<CodeReader> readers = new ArrayList<>();
    choice
        .serial()
        .map(port -> new SerialCodes(new NamedPort(port), RETRY))
        .ifPresent(codes -> readers.add(new CodeReader(Device.SCANNER, codes, Presence.EXPECTED)));
    if (choice.camera().isEmpty()) {
      return new DeviceSet(new KioskDevices(readers, tasks), PreviewSource.NONE);
    }
    String name = choice.camera().get();
    Presence presence = name.isEmpty() ? Presence.WELCOME : Presence.EXPECTED;
    return withCamera(
        new CameraFrames(new CameraProcess(name, choice.mode()), Deadlines.USUAL),
        presence,
        readers,
        PowerSupply.ofComputer()::isBattery,
        tasks);
  }

  /// Devices of which one is this camera.
  ///
  /// @param isSparing whether the computer runs on its battery
  static DeviceSet withCamera(
      FrameSource camera,
      Presence presence,
      List<CodeReader> others,
      BooleanSupplier isSparing,
      Tasks tasks) {
    var preview = new Preview(tasks, System::nanoTime);
    var resting = new RestingFrames(camera, isSparing, System::nanoTime);
    var codes = new FrameCodes(new WatchedFrames(resting, preview));
    List<CodeReader> readers = new ArrayList<>(others);
    readers.add(new CodeReader(Device.CAMERA, codes, presence));
    return new DeviceSet(new KioskDevices(readers, tasks), preview);
  }
}
