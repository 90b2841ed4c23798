package id.balai.ui.console.templates;

import id.balai.domain.access.AccessLevel;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.io.ByteArrayInputStream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The editor of certificate templates: the list, the page as text, and beside it what it comes to.
public final class TemplatesView implements Screen {

  private static final Duration REST = Duration.millis(600);

  private final TemplatesViewModel model;
  private final Messages messages;
  private final Button keep;
  private final PauseTransition rest = new PauseTransition(REST);
  private final ImageView picture = new ImageView();
  private final HBox root;

  public TemplatesView(TemplatesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.keep = Buttons.primary("keep-template", messages.bind("templates.keep"), this::keep);
    model.page().permits().only(AccessLevel.COMMITTEE, keep);
    root = new HBox(list(), editor(), preview());
    root.setId("templates");
    root.getStyleClass().addAll("page-body", "templates");
    root.getStylesheets().add(Theme.sheet(TemplatesView.class, "templates.css"));
    rest.setOnFinished(_ -> model.draw());
    model.pictureProperty().subscribe(png -> png.ifPresent(this::show));
  }

  /// What is kept is drawn at once; a drawing that waits would wipe the sentence away.
  private void keep() {
    rest.stop();
    model.keep();
  }

  private Node list() {
    var names = new ListView<>(model.names());
    names.setId("template-names");
    names.setAccessibleText(messages.text("templates.list"));
    names
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.open(chosen);
              }
            });
    VBox.setVgrow(names, Priority.ALWAYS);
    return Texts.styled(
        new VBox(Texts.line(messages, "card-title", "templates.list"), names),
        "card",
        "template-list");
  }

  private Node editor() {
    var name = new TextField();
    name.setId("template-name");
    name.textProperty().bindBidirectional(model.nameProperty());
    HBox.setHgrow(name, Priority.ALWAYS);
    var html = new TextArea();
    html.setId("template-html");
    html.setAccessibleText(messages.text("templates.html"));
    html.getStyleClass().add("template-html");
    html.textProperty().bindBidirectional(model.htmlProperty());
    html.textProperty().subscribe(() -> rest.playFromStart());
    VBox.setVgrow(html, Priority.ALWAYS);
    Label label = Texts.line(messages, "note", "templates.name");
    label.setMinWidth(Region.USE_PREF_SIZE);
    var line = Texts.styled(new HBox(label, name, keep), "template-line");
    var box = Texts.styled(new VBox(line, html), "card", "template-editor");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Node preview() {
    picture.setPreserveRatio(true);
    picture.setFitWidth(366);
    picture.setAccessibleText(messages.text("templates.preview"));
    var paper = Texts.styled(new StackPane(picture), "template-paper");
    var sentence = new Label();
    sentence.setId("template-sentence");
    sentence.setWrapText(true);
    sentence.textProperty().bind(model.page().statusProperty());
    var box =
        new VBox(
            Texts.line(messages, "card-title", "templates.preview"),
            paper,
            sentence,
            Texts.line(messages, "note", "templates.fields"));
    box.getStyleClass().addAll("card", "template-preview");
    return box;
  }

  private void show(byte[] png) {
    picture.setImage(new Image(new ByteArrayInputStream(png)));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    model.refresh();
  }

  @Override
  public void onHide() {
    rest.stop();
  }
}
