package id.balai.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A small pill with a dot and one or two words, in the colour of a tone.
public final class StatusChip extends Label {

  public StatusChip(Tone tone) {
    getStyleClass().addAll("status-chip", tone.styleClass());
    setMinWidth(USE_PREF_SIZE);
    if (tone != Tone.QUIET) {
      var dot = new Region();
      dot.getStyleClass().add("dot");
      setGraphic(dot);
    }
  }
}
