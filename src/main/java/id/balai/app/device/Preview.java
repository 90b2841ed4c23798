package id.balai.app.device;

import id.balai.scan.Luma;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.task.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The camera's pictures as a mirror shows them, at half their size and at most 15 a second; none
/// are made while nobody watches, or while the screen has not shown the last one.
final class Preview implements PreviewSource {

  private static final long INTERVAL = Duration.ofSeconds(1).toNanos() / 15;

  private final Tasks tasks;
  private final LongSupplier nanos;
  private final List<Consumer<Optional<Image>>> viewers = new CopyOnWriteArrayList<>();
  private final AtomicBoolean isShowing = new AtomicBoolean();
  private long due;
  private boolean isFirst = true;
  private int[] colours = {};
  private WritableImage picture = new WritableImage(1, 1);

  /// @param nanos a clock that never goes back, such as [System#nanoTime]
  Preview(Tasks tasks, LongSupplier nanos) {
    this.tasks = tasks;
    this.nanos = nanos;
  }

  @Override
  public Handle watch(Consumer<Optional<Image>> viewer) {
    viewers.add(viewer);
    return () -> viewers.remove(viewer);
  }

  /// Takes a frame, on the camera's thread; the frame is not kept.
  void frame(Luma frame) {
    long now = nanos.getAsLong();
    if (viewers.isEmpty() || (!isFirst && now - due < 0) || !isShowing.compareAndSet(false, true)) {
      return;
    }
    isFirst = false;
    due = now + INTERVAL;
    int width = Math.max(1, frame.width() / 2);
    int height = Math.max(1, frame.height() / 2);
    mirror(frame, width, height);
    tasks.show(() -> show(width, height));
  }

  /// The camera delivers no more: the last picture must not stand there as if it did.
  void ended() {
    tasks.show(() -> viewers.forEach(viewer -> viewer.accept(Optional.empty())));
  }

  private void mirror(Luma frame, int width, int height) {
    if (colours.length != width * height) {
      colours = new int[width * height];
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int gray = frame.at(frame.width() - 1 - 2 * x, 2 * y);
        colours[y * width + x] = 0xff000000 | gray * 0x010101;
      }
    }
  }

  private void show(int width, int height) {
    if (picture.getWidth() != width || picture.getHeight() != height) {
      picture = new WritableImage(width, height);
    }
    picture
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
    viewers.forEach(viewer -> viewer.accept(Optional.of(picture)));
    isShowing.set(false);
  }
}
