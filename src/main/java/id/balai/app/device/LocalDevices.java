package id.balai.app.device;

import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.badge.Sighting;
import id.balai.scan.Luma;
import id.balai.scan.camera.CameraFrames;
import id.balai.scan.camera.CameraNames;
import id.balai.scan.camera.CameraProcess;
import id.balai.scan.camera.Deadlines;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.serial.NamedPort;
import id.balai.scan.serial.SerialCodes;
import id.balai.scan.source.FrameSource;
import id.balai.service.station.DeviceChoice;
import id.balai.service.station.Devices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The devices that are plugged into this computer.
public final class LocalDevices implements Devices {

  private static final Logger LOG = LoggerFactory.getLogger(LocalDevices.class);

  /// Longer than a camera process has for its first word.
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  /// How long a code is held before the camera.
  private static final Duration LOOK = Duration.ofSeconds(30);

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Path folder;

  /// @param folder the data folder
  public LocalDevices(Path folder) {
    this.folder = folder;
  }

  @Override
  public DeviceChoice choice() {
    return DeviceFile.read(folder);
  }

  @Override
  public boolean keep(DeviceChoice choice) {
    try {
      DeviceFile.write(folder, choice);
      return true;
    } catch (IOException e) {
      LOG.error("the choice of devices could not be kept", e);
      return false;
    }
  }

  @Override
  public List<String> cameras() {
    return CameraNames.now();
  }

  @Override
  public List<String> serialPorts() {
    try {
      return NamedPort.names();
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("serial lines do not work on this computer", e);
      return List.of();
    }
  }

  @Override
  public DeviceState tryCamera() {
    DeviceChoice now = choice();
    return now.camera()
        .map(name -> tried(new CameraFrames(new CameraProcess(name, now.mode()), Deadlines.USUAL)))
        .orElseGet(DeviceState.Off::new);
  }

  @Override
  public Optional<String> readCode(Predicate<String> isWanted) {
    DeviceChoice now = choice();
    return now.camera()
        .flatMap(
            name ->
                seen(
                    new CameraFrames(new CameraProcess(name, now.mode()), Deadlines.USUAL),
                    isWanted));
  }

  static Optional<String> seen(FrameSource camera, Predicate<String> isWanted) {
    var looking = new Looking(isWanted);
    camera.start(looking);
    Optional<String> code = looking.await();
    camera.stop();
    return code;
  }

  @Override
  public DeviceState tryScanner() {
    return tried(choice().serial());
  }

  @Override
  public DeviceState trySecondScanner() {
    return tried(choice().secondSerial());
  }

  private static DeviceState tried(Optional<String> port) {
    return port.map(name -> tried(new SerialCodes(new NamedPort(name), RETRY)))
        .orElseGet(DeviceState.Off::new);
  }

  @Override
  public long freeBytes() {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      LOG.warn("the disk does not say how much is free", e);
      return 0;
    }
  }

  static DeviceState tried(FrameSource camera) {
    var told = new Told();
    camera.start(told);
    DeviceState state = told.await();
    camera.stop();
    return state;
  }

  private static DeviceState tried(CodeSource scanner) {
    var told = new Told();
    scanner.start(told);
    DeviceState state = told.await();
    scanner.stop();
    return state;
  }

  /// Looks for one code in what a camera sees.
  private static final class Looking implements FrameSource.Sink {
    private final QrDecoder decoder = new QrDecoder();
    private final Predicate<String> isWanted;
    private final CompletableFuture<Optional<String>> found = new CompletableFuture<>();

    private Looking(Predicate<String> isWanted) {
      this.isWanted = isWanted;
    }

    @Override
    public void frame(Luma frame) {
      if (!found.isDone()) {
        decoder.decodeLive(frame).stream()
            .filter(isWanted)
            .findFirst()
            .ifPresent(code -> found.complete(Optional.of(code)));
      }
    }

    @Override
    public void changed(DeviceState state) {
      if (state instanceof DeviceState.Missing) {
        found.complete(Optional.empty());
      }
    }

    Optional<String> await() {
      return found
          .completeOnTimeout(Optional.empty(), LOOK.toMillis(), TimeUnit.MILLISECONDS)
          .join();
    }
  }

  /// The first thing that a device says of itself.
  private static final class Told implements FrameSource.Sink, CodeSource.Listener {
    private final CompletableFuture<DeviceState> first = new CompletableFuture<>();

    @Override
    public void frame(Luma frame) {
      // that one came is told as a state
    }

    @Override
    public void sighted(Sighting sighting) {
      // whatever is scanned while a device is tried counts for nothing
    }

    @Override
    public void changed(DeviceState state) {
      if (!(state instanceof DeviceState.Starting)) {
        first.complete(state);
      }
    }

    DeviceState await() {
      return first
          .completeOnTimeout(
              new DeviceState.Failed(DeviceState.Reason.SILENT),
              PATIENCE.toMillis(),
              TimeUnit.MILLISECONDS)
          .join();
    }
  }
}
