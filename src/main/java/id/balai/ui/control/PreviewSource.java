package id.balai.ui.control;

import java.util.Optional;
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
  /// closed; empty when no more pictures come for now, so that none stands there as if it were
  /// live.
  Handle watch(Consumer<Optional<Image>> viewer);

  /// Ends the watching.
  interface Handle extends AutoCloseable {
    @Override
    void close();
  }
}
