package id.balai.ui.control;

import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Gives the camera's pictures to the resting screen.
@FunctionalInterface
public interface PreviewSource {

  /// No camera: a drawn badge stands in its place.
  PreviewSource NONE =
      _ -> {
        return () -> {};
      };

  /// Hands pictures to `viewer` on the screen's thread, as mirrors show them, until the handle is
  /// closed. The camera need not run without a viewer.
  Handle watch(Consumer<Image> viewer);

  /// Ends the watching.
  interface Handle extends AutoCloseable {
    @Override
    void close();
  }
}
