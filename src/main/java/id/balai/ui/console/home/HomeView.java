package id.balai.ui.console.home;

import id.balai.domain.event.Session;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusChip;
import id.balai.ui.route.Screen;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

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
    root.getStyleClass().add("console");
    root.setTop(head());
    var body = new HBox(happening(), steps());
    body.getStyleClass().add("columns");
    root.setCenter(body);
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

  private Node head() {
    var trail = new Label();
    trail.getStyleClass().add("note");
    trail
        .textProperty()
        .bind(
            words.bind(
                () -> {
                  var event = model.eventProperty().get();
                  String date = new EventTime(event.zone(), words).date(event.date());
                  return event.venue() + " · " + date;
                },
                model.eventProperty()));
    var name = new Label();
    name.getStyleClass().add("page-title");
    name.textProperty().bind(model.eventProperty().map(event -> event.name()));
    var titles = new VBox(trail, name);
    HBox.setHgrow(titles, Priority.ALWAYS);
    titles.setMinWidth(0);
    Button language =
        Buttons.corner(
            "language",
            words.bind("console.language.other"),
            () -> words.languageProperty().set(words.language().other()));
    Button leave = Buttons.corner("leave", words.bind("console.events"), model::leave);
    var head = new HBox(titles, language, leave);
    head.getStyleClass().add("home-head");
    return head;
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
    var column = new VBox(people(), kiosk(), papers());
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

  private Node kiosk() {
    var session = new ComboBox<Session>();
    session.setId("session");
    session.getItems().setAll(model.eventProperty().get().sessions());
    session.valueProperty().bindBidirectional(model.sessionProperty());
    session.setConverter(new SessionNames());
    session.setMaxWidth(Double.MAX_VALUE);
    var station = new TextField();
    station.setId("station");
    station.textProperty().bindBidirectional(model.stationProperty());
    var choice = new HBox(session, station);
    choice.getStyleClass().add("pair");
    HBox.setHgrow(session, Priority.ALWAYS);
    Button open = Buttons.primary("open-kiosk", words.bind("console.kiosk"), model::kiosk);
    open.setMaxWidth(Double.MAX_VALUE);
    return step("console.step.kiosk", "console.step.kiosk.lead", choice, open);
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
    Node body = row;
    if (content.length == 2 && content[0] instanceof HBox) {
      body = new VBox(content);
      body.getStyleClass().add("rows");
    }
    Label text = label(lead, "note");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    var card = new VBox(label(title, "card-title"), text, body);
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
    var row = new HBox(time, name, place, gap, chip);
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

  /// Names sessions by their printed names.
  private static final class SessionNames extends StringConverter<Session> {
    @Override
    public String toString(Session session) {
      return session == null ? "" : session.name();
    }

    @Override
    public Session fromString(String name) {
      throw new IllegalStateException("sessions are chosen, not typed");
    }
  }
}
