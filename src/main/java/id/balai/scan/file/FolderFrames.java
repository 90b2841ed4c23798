package id.balai.scan.file;

import id.balai.domain.badge.DeviceState;
import id.balai.scan.Luma;
import id.balai.scan.source.FrameSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pictures of a folder as a camera: in the order of their names, at a steady pace, once.
/// Pictures that cannot be read are left out.
public final class FolderFrames implements FrameSource {
  private final Path folder;
  private final Duration pace;
  private @Nullable Thread thread;

  /// @param pace from one frame to the next
  public FolderFrames(Path folder, Duration pace) {
    this.folder = folder;
    this.pace = pace;
  }

  /// The JPEG and PNG files of a folder, by name.
  ///
  /// @throws IOException when the folder cannot be read
  public static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(FolderFrames::isPicture).sorted().toList();
    }
  }

  private static boolean isPicture(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png");
  }

  @Override
  public synchronized void start(Sink sink) {
    sink.changed(new DeviceState.Starting());
    var player = new Thread(() -> play(sink), "balai-folder");
    player.setDaemon(true);
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
    try {
      List<Path> pictures = pictures(folder);
      if (pictures.isEmpty()) {
        sink.changed(new DeviceState.NoCamera());
        return;
      }
      for (Path picture : pictures) {
        show(picture, sink);
        Thread.sleep(pace);
      }
      sink.changed(new DeviceState.Failed(DeviceState.Reason.ENDED));
    } catch (IOException missing) {
      sink.changed(new DeviceState.NoCamera());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void show(Path picture, Sink sink) {
    try {
      Luma frame = ImageFiles.read(picture);
      sink.changed(new DeviceState.Running());
      sink.frame(frame);
    } catch (IOException unreadable) {
      // one torn picture is like one torn frame of a camera: the next follows
    }
  }
}
