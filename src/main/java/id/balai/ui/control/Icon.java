package id.balai.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// An icon that follows the size of type around it: a letter of the icon font whose size css gives
/// in em. (An icon of the library measures its em by itself and grows with every pass.)
public final class Icon extends Label {

  public Icon(Ikon ikon) {
    String family = family(ikon);
    setText(Character.toString(ikon.getCode()));
    setStyle("-fx-font-family: '" + family + "';");
    getStyleClass().add("icon");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText("");
  }

  /// Looking the font up loads it.
  private static String family(Ikon ikon) {
    return IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance())
        .resolve(ikon.getDescription())
        .getFontFamily();
  }
}
