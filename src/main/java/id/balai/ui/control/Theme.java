package id.balai.ui.control;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// What every window of Balai wears: the base theme, our colours and our fonts, so that it looks
/// the same on every machine.
public final class Theme {

  private static final List<String> FONTS =
      List.of(
          "BalaiSans-Regular",
          "BalaiSans-Medium",
          "BalaiSans-SemiBold",
          "BalaiSans-Bold",
          "BalaiSans-ExtraBold");

  private Theme() {}

  /// Dresses a scene.
  ///
  /// @param sheets css files of the screens in it, as [#sheet] gives them
  public static void dress(Scene scene, String... sheets) {
    FONTS.forEach(Theme::loadFont);
    scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().add(sheet(Theme.class, "tokens.css"));
    scene.getStylesheets().add(sheet(Theme.class, "contrast.css"));
    scene.getStylesheets().add(sheet(Theme.class, "controls.css"));
    scene.getStylesheets().addAll(sheets);
  }

  /// The address of a css file that stands in the package of `neighbour`.
  public static String sheet(Class<?> neighbour, String name) {
    return Objects.requireNonNull(neighbour.getResource(name), name).toExternalForm();
  }

  private static void loadFont(String name) {
    try (InputStream in = Theme.class.getResourceAsStream("/assets/fonts/" + name + ".ttf")) {
      Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, name), 12), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
