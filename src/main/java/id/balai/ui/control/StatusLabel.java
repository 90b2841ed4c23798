package id.balai.ui.control;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/// The result of the last action, as a sentence; it takes no room while there is none.
public final class StatusLabel extends Label {

  public StatusLabel(String id, ObservableStringValue sentence) {
    setId(id);
    getStyleClass().add("said");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    textProperty().bind(sentence);
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
