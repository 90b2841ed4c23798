package id.balai.ui.shell;

import id.balai.ui.control.Theme;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The first thing that is seen: a small window that stands while the data folder is opened. It
/// waits for nothing: no control is in it, so that no style sheet but the one of our colours is
/// read.
public final class Greeting {

  private static final double WIDTH = 420;
  private static final double HEIGHT = 240;
  private static final double ICON = 96;
  private static final double GAP = 14;
  private static final double TITLE = 30;
  private static final double LINE = 15;

  private final Stage stage = new Stage(StageStyle.UNDECORATED);

  private Greeting(Messages messages) {
    var icon = new ImageView(icon("128"));
    icon.setFitWidth(ICON);
    icon.setPreserveRatio(true);
    Text name = text("Balai", "PlusJakartaSans-Bold", TITLE);
    Text line = text(messages.text("frame.opening"), "PlusJakartaSans-Medium", LINE);
    var column = new VBox(GAP, icon, name, line);
    column.setAlignment(Pos.CENTER);
    var scene = new Scene(column, WIDTH, HEIGHT);
    scene.getStylesheets().add(Theme.sheet(Theme.class, "tokens.css"));
    stage.setScene(scene);
    stage.setTitle("Balai");
    stage.getIcons().addAll(icons());
  }

  /// Shows it; on the screen's thread.
  public static Greeting show(Messages messages) {
    var greeting = new Greeting(messages);
    greeting.stage.centerOnScreen();
    greeting.stage.show();
    return greeting;
  }

  /// Takes it away, once another window stands.
  public void close() {
    stage.hide();
  }

  /// The program's icon in the sizes that window managers ask for.
  public static List<Image> icons() {
    return List.of(icon("32"), icon("48"), icon("128"), icon("256"));
  }

  private static Text text(String words, String font, double size) {
    var text = new Text(words);
    try (InputStream in = resource("/assets/fonts/" + font + ".ttf")) {
      text.setFont(Font.loadFont(in, size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.setStyle("-fx-fill: -balai-ink");
    return text;
  }

  private static Image icon(String size) {
    try (InputStream in = resource("/assets/icon/balai-" + size + ".png")) {
      return new Image(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(Greeting.class.getResourceAsStream(path), path);
  }
}
