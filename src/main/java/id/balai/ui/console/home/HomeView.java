package id.balai.ui.console.home;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusChip;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page of one event: what happens on the left, what is to be done on the right.
public final class HomeView implements Screen {

  private final HomeViewModel model;
  private final Words words;
  private final BorderPane root = new BorderPane();
  private final FigureCards figures;
  private final VBox lines = new VBox();

  public HomeView(HomeViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.figures = new FigureCards(model.figuresProperty(), words);
    var body = new HBox(happening(), steps());
    body.getStyleClass().add("columns");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    root.setCenter(scroll);
    root.setBottom(foot());
    model.happenings().addListener((javafx.beans.Observable _) -> list());
    words.languageProperty().addListener((javafx.beans.Observable _) -> list());
    list();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    model.start();
  }

  @Override
  public void onHide() {
    model.stop();
  }

  private Node happening() {
    lines.getStyleClass().add("happenings");
    var card = new VBox(label("console.happened", "card-title"), lines);
    card.getStyleClass().addAll("card", "panel");
    VBox.setVgrow(card, Priority.ALWAYS);
    var column = new VBox(figures, card);
    column.getStyleClass().add("column");
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private Node steps() {
    var column = new VBox(people(), papers());
    column.getStyleClass().addAll("column", "steps");
    return column;
  }

  private Node people() {
    return step(
        "console.step.people",
        "console.step.people.lead",
        work("import", "console.import", model::lists),
        work("badges", "console.badges", model::badges),
        work("people", "console.people", model::people));
  }

  private Node papers() {
    return step(
        "console.step.papers",
        "console.step.papers.lead",
        work("sheets", "console.sheets", model::sheets),
        work("certificates", "console.certificates", model::certificates),
        work("declarations", "console.declarations", model::declarations),
        work("archive", "console.archive", model::archive));
  }

  private Node step(String title, String lead, Node... content) {
    var row = new FlowPane(content);
    row.getStyleClass().add("offers");
    Label text = label(lead, "note");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    var card = new VBox(label(title, "card-title"), text, row);
    card.getStyleClass().addAll("card", "panel");
    return card;
  }

  private Button work(String id, String key, Runnable action) {
    Button button = Buttons.corner(id, words.bind(key), action);
    button.disableProperty().bind(model.busyProperty());
    return button;
  }

  private Node foot() {
    var bar = new ProgressBar();
    bar.progressProperty().bind(model.progressProperty());
    bar.visibleProperty().bind(model.busyProperty());
    bar.managedProperty().bind(model.busyProperty());
    var said = new Label();
    said.setId("said");
    said.textProperty().bind(model.saidProperty());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button folder = Buttons.corner("folder", words.bind("console.folder"), model::showFolder);
    var foot = new HBox(bar, said, gap, folder);
    foot.getStyleClass().add("foot");
    return foot;
  }

  private void list() {
    lines.getChildren().clear();
    if (model.happenings().isEmpty()) {
      lines.getChildren().add(label("console.happened.none", "note"));
    }
    model.happenings().forEach(line -> lines.getChildren().add(row(line)));
  }

  private Node row(Happening line) {
    var time = new Label(line.time());
    time.getStyleClass().add("happened-time");
    var name =
        new Label(line.name().isEmpty() ? words.text("console.happened.unknown") : line.name());
    name.getStyleClass().add("happened-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var place = new Label(line.place());
    place.getStyleClass().add("note");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var chip = new StatusChip(line.tone());
    chip.setText(words.text(line.key()));
    place.setMinWidth(Region.USE_PREF_SIZE);
    time.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(time, new VBox(name, place), gap, chip);
    row.getStyleClass().add("happened");
    return row;
  }

  private Label label(String key, String style) {
    var label = new Label();
    ObservableValue<String> text = words.bind(key);
    label.textProperty().bind(text);
    label.getStyleClass().add(style);
    return label;
  }
}
