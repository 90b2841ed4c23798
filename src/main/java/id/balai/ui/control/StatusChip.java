package id.balai.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A small pill with a dot and one or two words, in the colour of a tone.
public final class StatusChip extends Label {

  private final Region dot = new Region();
  private Tone tone;

  public StatusChip(Tone tone) {
    this.tone = tone;
    getStyleClass().addAll("status-chip", tone.styleClass());
    setMinWidth(USE_PREF_SIZE);
    dot.getStyleClass().add("dot");
    setGraphic(tone == Tone.QUIET ? null : dot);
  }

  /// Shows another tone; costs nothing where it is the same.
  public void setTone(Tone other) {
    if (other != tone) {
      getStyleClass().set(getStyleClass().indexOf(tone.styleClass()), other.styleClass());
      setGraphic(other == Tone.QUIET ? null : dot);
      tone = other;
    }
  }
}
