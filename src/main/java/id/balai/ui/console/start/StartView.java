package id.balai.ui.console.start;

import id.balai.domain.event.Event;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.route.Screen;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first screen.
public final class StartView implements Screen {

  private final StartViewModel model;
  private final Messages messages;
  private final BorderPane root = new BorderPane();
  private final VBox events = new VBox();

  public StartView(StartViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    root.getStyleClass().add("console");
    Button language =
        Buttons.corner(
            "language",
            messages.bind("console.language.other"),
            () -> messages.languageProperty().set(messages.language().other()));
    Button guide = Buttons.corner("guide-open", messages.bind("guide.title"), model::guide);
    root.setTop(new TopBar(guide, language));
    root.setCenter(middle());
    model.events().addListener((javafx.beans.Observable _) -> list());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> list());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    model.load();
  }

  private Node middle() {
    var title = Texts.line(messages, "start-title", "console.start.title");
    var lead = Texts.line(messages, "start-lead", "console.start.lead");
    var choices = Texts.styled(new HBox(sample(), fresh(), join()), "choices");
    var status = model.work().statusProperty();
    Label problem = Texts.shown(Texts.following("problem", status), status.isNotEmpty());
    events.getStyleClass().add("event-list");
    var scroll = new ScrollPane(events);
    scroll.setFitToWidth(true);
    scroll.visibleProperty().bind(Bindings.isNotEmpty(model.events()));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return Texts.styled(new VBox(title, lead, choices, problem, scroll), "start");
  }

  private Node sample() {
    Button button =
        Buttons.primary("try-sample", messages.bind("console.start.sample"), model::trySample);
    button.disableProperty().bind(model.work().busyProperty());
    return card("console.start.sample.title", "console.start.sample.lead", button);
  }

  private Node fresh() {
    Button button = Buttons.secondary("new-event", messages.bind("console.start.new"), model::plan);
    button.disableProperty().bind(model.work().busyProperty());
    return card("console.start.new.title", "console.start.new.lead", button);
  }

  private Node join() {
    Button button = Buttons.secondary("join", messages.bind("console.start.join"), model::join);
    button.disableProperty().bind(model.work().busyProperty());
    return card("console.start.join.title", "console.start.join.lead", button);
  }

  private Node card(String title, String lead, Button button) {
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var card =
        Texts.styled(
            new VBox(
                Texts.line(messages, "card-title", title),
                Texts.line(messages, "note", lead),
                gap,
                button),
            "card",
            "choice");
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private void list() {
    events.getChildren().setAll(Texts.line(messages, "field-label", "console.start.known"));
    model.events().forEach(event -> events.getChildren().add(row(event)));
  }

  private Node row(Event event) {
    Label name = Texts.word("row-title", event.name());
    var detail =
        new Label(event.venue() + " · " + new EventTime(event.zone(), messages).dates(event));
    detail.getStyleClass().add("note");
    var texts = new VBox(name, detail);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Button open =
        Buttons.corner(
            "open-" + event.code(), messages.bind("console.open"), () -> model.open(event));
    return Texts.styled(new HBox(texts, open), "card", "event-row");
  }
}
