package id.balai.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon that follows the size of type around it: a letter of the icon font whose size css gives
/// in em. (An icon of the library measures its em by itself and grows with every pass.)
public final class Icon extends Label {

  public Icon(Ikon ikon) {
    var loaded = new FontIcon(ikon);
    setText(loaded.getText());
    setStyle("-fx-font-family: '" + loaded.getFont().getFamily() + "';");
    getStyleClass().add("icon");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText("");
  }
}
