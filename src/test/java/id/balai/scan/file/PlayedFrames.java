package id.balai.scan.file;

import id.balai.domain.badge.DeviceState;
import id.balai.scan.Luma;
import id.balai.scan.source.FrameSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pictures of a folder or a video file as a camera: at a steady pace, once.
public final class PlayedFrames implements FrameSource {
  private final Opening opening;
  private @Nullable Thread thread;

  private interface Opening {
    /// @throws IOException when there is nothing to play
    Footage open() throws IOException;
  }

  private PlayedFrames(Opening opening) {
    this.opening = opening;
  }

  /// The JPEG and PNG files of a folder in the order of their names.
  ///
  /// @param pace from one frame to the next
  public static PlayedFrames ofFolder(Path folder, Duration pace) {
    return new PlayedFrames(() -> new FolderFootage(folder, pace));
  }

  /// A folder at 25 pictures a second, or a video file at its own pace; see [VideoFile] for what
  /// can be played.
  public static PlayedFrames of(Path path) {
    return Files.isDirectory(path)
        ? ofFolder(path, Duration.ofMillis(40))
        : new PlayedFrames(
            () -> VideoFile.open(path).orElseThrow(() -> new IOException("no MJPEG video")));
  }

  @Override
  public synchronized void start(Sink sink) {
    sink.changed(new DeviceState.Starting());
    Thread player = Thread.ofPlatform().unstarted(() -> play(sink));
    player.start();
    thread = player;
  }

  @Override
  public synchronized void stop() {
    Thread player = thread;
    if (player == null) {
      return;
    }
    player.interrupt();
    try {
      player.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
  }

  private void play(Sink sink) {
    try (Footage footage = opening.open()) {
      for (Optional<Luma> frame = footage.next(); frame.isPresent(); frame = footage.next()) {
        sink.changed(new DeviceState.Running());
        sink.frame(frame.get());
        Thread.sleep(footage.pace());
      }
      sink.changed(new DeviceState.Failed(DeviceState.Reason.ENDED));
    } catch (IOException missing) {
      sink.changed(new DeviceState.Missing());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
