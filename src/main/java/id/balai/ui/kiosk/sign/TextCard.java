package id.balai.ui.kiosk.sign;

import id.balai.domain.declaration.DeclarationText;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Icon;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The declaration, to be read to its end by finger, wheel, keys or the button at its foot.
final class TextCard extends BorderPane {

  /// How much of a view one press of the button goes on.
  private static final double PAGE_PART = 0.8;

  private static final double END = 0.995;

  private final SignViewModel model;
  private final Messages words;
  private final ScrollPane scroll = new ScrollPane();
  private final VBox text = new VBox();

  /// @param language leads to another language of the text
  TextCard(SignViewModel model, Messages words, Optional<Button> language) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("card", "text-card");
    setId("declaration");
    fill(model.text());
    text.getStyleClass().add("text");
    scroll.setContent(text);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("text");
    setCenter(scroll);
    setBottom(foot(language));
    scroll.vvalueProperty().subscribe(_ -> look());
    text.heightProperty().subscribe(_ -> look());
    scroll.viewportBoundsProperty().subscribe(_ -> look());
  }

  private void fill(DeclarationText declaration) {
    var title = Texts.plain("title", declaration.title());
    var version = Texts.plain("version", "");
    version.textProperty().bind(model.version());
    text.getChildren().addAll(title, version);
    if (!declaration.opening().isBlank()) {
      text.getChildren().add(Texts.plain("paragraph", declaration.opening()));
    }
    List<String> points = declaration.points();
    for (int i = 0; i < points.size(); i++) {
      text.getChildren().add(point(i + 1, points.get(i)));
    }
    if (!declaration.closing().isBlank()) {
      text.getChildren().add(Texts.plain("paragraph", declaration.closing()));
    }
  }

  private static Node point(int number, String words) {
    var count = new Label(number + ".");
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    Label sentence = Texts.plain("point", words);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var row = new HBox(count, sentence);
    row.getStyleClass().add("point-row");
    return row;
  }

  private Node foot(Optional<Button> language) {
    var done = new Label();
    done.getStyleClass().add("read");
    done.setGraphic(new Icon(MaterialDesignC.CHECK_BOLD));
    done.textProperty().bind(words.bind("kiosk.sign.read"));
    done.visibleProperty().bind(model.open());
    Button more = Buttons.primary("read-on", words.bind("kiosk.sign.read.on"), this::goOn);
    more.setGraphic(new Icon(MaterialDesignC.CHEVRON_DOWN));
    more.visibleProperty().bind(model.open().not());
    var foot = new StackPane(done, more);
    foot.getStyleClass().add("foot");
    language.ifPresent(
        button -> {
          StackPane.setAlignment(button, Pos.CENTER_RIGHT);
          foot.getChildren().add(button);
        });
    return foot;
  }

  private void goOn() {
    double hidden = text.getHeight() - scroll.getViewportBounds().getHeight();
    double step = scroll.getViewportBounds().getHeight() * PAGE_PART / Math.max(1, hidden);
    scroll.setVvalue(Math.min(1, scroll.getVvalue() + step));
  }

  /// The end was shown once the last line stands inside the view.
  private void look() {
    Bounds view = scroll.getViewportBounds();
    boolean isLaidOut = view.getHeight() > 1 && text.getHeight() > 1 && getScene() != null;
    boolean fits = text.getHeight() <= view.getHeight() + 1;
    if (isLaidOut && (fits || scroll.getVvalue() >= END)) {
      model.reachedEnd();
    }
  }
}
