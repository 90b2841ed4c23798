package id.balai.ui.console.plan;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.TopBar;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Words;
import java.time.ZoneId;
import java.time.format.TextStyle;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The form for a new event.
public final class PlanView implements Screen {

  private final PlanViewModel model;
  private final Words words;
  private final BorderPane root = new BorderPane();
  private final VBox sessions = new VBox();

  public PlanView(PlanViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root.getStyleClass().add("console");
    root.setTop(new TopBar(Buttons.corner("cancel", words.bind("console.cancel"), model::cancel)));
    var columns = new HBox(left(), right());
    columns.getStyleClass().add("columns");
    var scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    root.setCenter(scroll);
    root.setBottom(foot());
    model.form().sessions().addListener((javafx.beans.Observable _) -> listSessions());
    listSessions();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {}

  @Override
  public void onHide() {}

  private Node left() {
    PlanForm form = model.form();
    var date = new DatePicker();
    date.setId("date");
    date.valueProperty().bindBidirectional(form.date());
    var when = new HBox(labelled("console.plan.date", date), labelled("console.plan.zone", zone()));
    when.getStyleClass().add("pair");
    return card(
        "console.plan.event",
        field("name", "console.plan.name", form.name()),
        field("venue", "console.plan.venue", form.venue()),
        field("place", "console.plan.place", form.place()),
        when,
        label("console.plan.letterhead", "card-title"),
        field("government", "console.plan.government", form.government()),
        field("office", "console.plan.office", form.office()),
        field("address", "console.plan.address", form.address()));
  }

  private Node right() {
    PlanForm form = model.form();
    sessions.getStyleClass().add("rows");
    var more =
        Buttons.corner("add-session", words.bind("console.plan.session.add"), model::addSession);
    var declares = new CheckBox();
    declares.setId("has-declaration");
    declares.textProperty().bind(words.bind("console.plan.declaration"));
    declares.selectedProperty().bindBidirectional(form.hasDeclaration());
    var points = new TextArea();
    points.setId("points");
    points.setWrapText(true);
    points.setPrefRowCount(7);
    points.textProperty().bindBidirectional(form.declarationPoints());
    var text =
        new VBox(
            field("declaration-title", "console.plan.declaration.title", form.declarationTitle()),
            labelled("console.plan.declaration.points", points));
    text.getStyleClass().add("rows");
    text.visibleProperty().bind(form.hasDeclaration());
    text.managedProperty().bind(form.hasDeclaration());
    return card("console.plan.programme", sessions, more, declares, text);
  }

  private Node foot() {
    var problem = new Label();
    problem.setId("problem");
    problem.getStyleClass().add("problem");
    problem
        .textProperty()
        .bind(
            words.bind(
                () ->
                    model.problemProperty().get().isEmpty()
                        ? ""
                        : words.text(model.problemProperty().get()),
                model.problemProperty()));
    problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
    HBox.setHgrow(problem, Priority.ALWAYS);
    problem.setMaxWidth(Double.MAX_VALUE);
    var foot =
        new HBox(problem, Buttons.primary("save", words.bind("console.plan.save"), model::save));
    foot.getStyleClass().add("foot");
    return foot;
  }

  private void listSessions() {
    sessions.getChildren().clear();
    int number = 0;
    for (SessionRow row : model.form().sessions()) {
      number++;
      var name = input("session-" + number, row.name());
      name.promptTextProperty().bind(words.bind("console.plan.session"));
      HBox.setHgrow(name, Priority.ALWAYS);
      var line = new HBox(name, time(row.starts()), new Label("–"), time(row.ends()));
      line.getStyleClass().add("pair");
      sessions.getChildren().add(line);
    }
  }

  private static TextField time(StringProperty value) {
    var field = input("", value);
    field.getStyleClass().add("time-field");
    field.setPromptText("00.00");
    return field;
  }

  private Node zone() {
    var choice = new ComboBox<ZoneId>();
    choice.setId("zone");
    choice.getItems().setAll(PlanViewModel.ZONES);
    choice.valueProperty().bindBidirectional(model.form().zone());
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ZoneId zone) {
            return zone == null
                ? ""
                : zone.getDisplayName(TextStyle.SHORT, words.language().locale());
          }

          @Override
          public ZoneId fromString(String typed) {
            return choice.getValue();
          }
        });
    return choice;
  }

  private Node field(String id, String key, StringProperty value) {
    return labelled(key, input(id, value));
  }

  private static TextField input(String id, StringProperty value) {
    var input = new TextField();
    if (!id.isEmpty()) {
      input.setId(id);
    }
    input.textProperty().bindBidirectional(value);
    return input;
  }

  private Node labelled(String key, Node input) {
    var box = new VBox(label(key, "field-label"), input);
    box.getStyleClass().add("labelled");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Node card(String title, Node... content) {
    var card = new VBox(label(title, "card-title"));
    card.getChildren().addAll(content);
    card.getStyleClass().addAll("card", "form-card");
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private Label label(String key, String style) {
    var label = new Label();
    label.textProperty().bind(words.bind(key));
    label.getStyleClass().add(style);
    return label;
  }
}
