package id.balai.ui.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon that follows the size of type around it: a letter of the icon font whose size css gives
/// in em. (An icon of the library measures its em by itself and grows with every pass.)
public final class Icon extends Label {

  private static final Pattern FAMILY = Pattern.compile("-fx-font-family: *'([^']+)'");

  public Icon(Ikon ikon) {
    String family = family(ikon);
    setText(Character.toString(ikon.getCode()));
    setStyle("-fx-font-family: '" + family + "';");
    getStyleClass().add("icon");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText("");
  }

  /// Making one of the library's icons loads the font; its style names the family.
  private static String family(Ikon ikon) {
    Matcher family = FAMILY.matcher(new FontIcon(ikon).getStyle());
    if (!family.find()) {
      throw new IllegalStateException("the icon library names no font");
    }
    return family.group(1);
  }
}
