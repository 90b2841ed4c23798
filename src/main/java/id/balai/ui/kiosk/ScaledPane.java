package id.balai.ui.kiosk;

import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Sets the size from which all type and space follow (1 em) by the size of the window, so that a
/// kiosk looks the same on every screen; "Aa Besar" enlarges it by a quarter.
final class ScaledPane extends StackPane {

  private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
  private static final PseudoClass HIGH = PseudoClass.getPseudoClass("high");

  /// 1 em in a window of 1600 × 900, in pixels.
  private static final double EM = 20;

  private static final double WIDE = 1600;
  private static final double LOW = 900;
  private static final double NARROW = 1080;
  private static final double TALL = 1500;
  private static final double LARGER = 1.25;

  private final ObservableBooleanValue large;

  ScaledPane(Node content, ObservableBooleanValue large) {
    super(content);
    this.large = large;
    widthProperty().subscribe(_ -> scale());
    heightProperty().subscribe(_ -> scale());
    large.subscribe(_ -> scale());
  }

  private void scale() {
    boolean isHigh = getHeight() > getWidth();
    double fit =
        isHigh
            ? Math.min(getWidth() / NARROW, getHeight() / TALL)
            : Math.min(getWidth() / WIDE, getHeight() / LOW);
    double em = Math.max(EM / 2, EM * fit * (large.get() ? LARGER : 1));
    pseudoClassStateChanged(LARGE, large.get());
    pseudoClassStateChanged(HIGH, isHigh);
    setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", em));
  }
}
