package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// The page on which a list gets into an event, in three steps.
public final class ListsView implements Screen {

  private final ListsViewModel model;
  private final Messages messages;
  private final BorderPane root = new BorderPane();
  private final FileStep file;

  public ListsView(ListsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    root.getStyleClass().add("console");
    root.setId("lists");
    this.file = new FileStep(model, messages);
    root.getStylesheets().add(Theme.sheet(ListsView.class, "lists.css"));
    root.setTop(stepBar());
    root.setCenter(
        new StackPane(
            on(Step.FILE, file),
            on(Step.COLUMNS, new ColumnsStep(model, messages)),
            on(Step.ROWS, new RowsStep(model, messages)),
            on(Step.DONE, new DoneStep(model, messages, model::report))));
    root.setBottom(foot());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    Button leave = Buttons.corner("leave", messages.bind("lists.leave"), model::leave);
    leave.disableProperty().bind(model.wrong().busyProperty());
    return List.of(leave);
  }

  /// The cursor stands where a file is chosen, and a file that was copied can be pasted.
  @Override
  public void onShow() {
    file.begin();
    model.begin();
  }

  private Node stepBar() {
    var bar =
        new HBox(
            chip(Step.FILE, "lists.step.file"),
            chip(Step.COLUMNS, "lists.step.columns"),
            chip(Step.ROWS, "lists.step.rows"));
    bar.getStyleClass().add("step-bar");
    return bar;
  }

  private Node chip(Step step, String key) {
    Label chip = Texts.line(messages, "step-chip", key);
    model
        .stepProperty()
        .subscribe(
            now -> {
              chip.getStyleClass().removeAll("current", "past");
              if (now == step) {
                chip.getStyleClass().add("current");
              } else if (now.compareTo(step) > 0) {
                chip.getStyleClass().add("past");
              }
            });
    return chip;
  }

  private Node on(Step step, Node node) {
    node.visibleProperty().bind(at(step));
    node.managedProperty().bind(at(step));
    return node;
  }

  private BooleanBinding at(Step step) {
    return model.stepProperty().isEqualTo(step);
  }

  private Node foot() {
    var wheel = new ProgressIndicator();
    wheel.getStyleClass().add("wheel");
    wheel.visibleProperty().bind(model.wrong().busyProperty());
    wheel.managedProperty().bind(model.wrong().busyProperty());
    var note = new Label();
    note.setId("note");
    note.setMinWidth(0);
    note.textProperty().bind(note());
    Label problem = Texts.says("problem", "problem", model.wrong().statusProperty());
    Texts.shown(problem, model.wrong().statusProperty().isNotEmpty());
    var middle = Texts.styled(new HBox(note, problem), "pair");
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    return Texts.styled(new HBox(wheel, middle, back(), next(), bring()), "foot");
  }

  private StringBinding note() {
    return messages.bind(
        () -> {
          if (model.wrong().busyProperty().get()) {
            int done = model.progressProperty().get();
            return messages.text("lists.busy", done);
          }
          return switch (model.stepProperty().get()) {
            case FILE -> model.page().statusProperty().get();
            case COLUMNS, ROWS -> model.rosterProperty().get().map(this::counts).orElse("");
            case DONE -> "";
          };
        },
        model.wrong().busyProperty(),
        model.progressProperty(),
        model.stepProperty(),
        model.rosterProperty(),
        model.page().statusProperty());
  }

  private String counts(Roster roster) {
    return List.of(Action.values()).stream()
        .filter(action -> roster.count(action) > 0)
        .map(action -> roster.count(action) + " " + model.action(action))
        .collect(Collectors.joining("  ·  ", model.fileName() + ":  ", ""));
  }

  private Button back() {
    Button back = Buttons.secondary("back", messages.bind("lists.back"), model::back);
    return offered(back, at(Step.COLUMNS).or(at(Step.ROWS)));
  }

  private Button next() {
    Button next =
        Buttons.primary("accept-columns", messages.bind("lists.next"), model::acceptColumns);
    offered(next, at(Step.COLUMNS));
    next.disableProperty().unbind();
    next.disableProperty().bind(model.fixedProperty().or(isAsked()));
    return next;
  }

  /// Whether a question about a column waits for its answer.
  private BooleanBinding isAsked() {
    return Bindings.createBooleanBinding(
        () -> !model.reading().questions().isEmpty(),
        model.rosterProperty(),
        model.answersProperty());
  }

  private Button bring() {
    ObservableValue<String> text =
        messages.bind(
            () -> messages.text("lists.bring", model.taken()),
            model.rosterProperty(),
            model.rows());
    return offered(Buttons.primary("bring", text, model::bring), at(Step.ROWS));
  }

  private Button offered(Button button, BooleanBinding when) {
    button.disableProperty().bind(model.fixedProperty());
    button.visibleProperty().bind(when);
    button.managedProperty().bind(when);
    return button;
  }
}
