package id.balai.ui.kiosk.stage;

import id.balai.domain.participant.Participant;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.CountdownBar;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The stage: the queue on the left, the pad of who is called on the right.
public final class StageView {

  /// More names are not seen at once.
  private static final int SEEN = 4;

  private final StageViewModel model;
  private final Messages messages;
  private final StackPane pad = new StackPane();
  private final VBox waiting = new VBox();
  private final FlowPane skipped = new FlowPane();
  private final BorderPane root = new BorderPane();

  /// @param projector opens the hall's window, or brings it to the front
  public StageView(StageViewModel model, Messages messages, Runnable projector) {
    this.model = model;
    this.messages = messages;
    root.setId("stage");
    root.getStyleClass().add("stage");
    root.setTop(
        new TopBar(
            Buttons.corner("open-projector", messages.bind("stage.projector"), projector),
            Buttons.corner("close-stage", messages.bind("stage.close"), model::askOut)));
    pad.getStyleClass().add("stage-pad");
    root.setCenter(new TwoParts(queue(), 0.25, 0.42, pad));
    model.lineProperty().subscribe(this::show);
    messages.languageProperty().addListener((_, _, _) -> show(model.lineProperty().get()));
  }

  /// What is seen.
  public Parent root() {
    return root;
  }

  /// Shows the page of who is called, or the words for nobody.
  public void showPad(Node page) {
    pad.getChildren().setAll(page);
  }

  /// What stands where the pad will be.
  public Node nobody() {
    Label label = Texts.line(messages, "note", "stage.nobody");
    label.getStyleClass().add("stage-nobody");
    return label;
  }

  private Node queue() {
    var name = new Label();
    name.setId("called-name");
    name.getStyleClass().add("stage-name");
    Texts.wrapped(name);
    name.textProperty()
        .bind(model.calledProperty().map(who -> who.map(Participant::name).orElse("")));
    var bar = new CountdownBar();
    bar.leftProperty()
        .bind(model.countdown().secondsProperty().divide((double) StageViewModel.TURN.toSeconds()));
    var said = new Label();
    said.setId("stage-said");
    said.getStyleClass().add("stage-said");
    Texts.wrapped(said);
    said.textProperty().bind(model.statusProperty());
    var helped = new Label();
    helped.setId("stage-helper");
    helped.getStyleClass().add("stage-helper");
    Texts.wrapped(helped);
    helped
        .textProperty()
        .bind(
            messages.bind(
                () ->
                    model
                        .turnProperty()
                        .get()
                        .flatMap(duty -> duty.manner().assistance())
                        .map(help -> messages.text("stage.helped", help.helper()))
                        .orElse(""),
                model.turnProperty()));
    helped.managedProperty().bind(helped.textProperty().isNotEmpty());
    BooleanBinding isCalled =
        Bindings.createBooleanBinding(
            () -> model.turnProperty().get().isPresent(), model.turnProperty());
    Button next =
        Buttons.primary(
            "next",
            messages.bind(
                () -> messages.text(isCalled.get() ? "stage.skip" : "stage.next"), isCalled),
            model::next);
    next.setMaxWidth(Double.MAX_VALUE);
    // To skip somebody is possible, but not the one thing that is wanted.
    isCalled.subscribe(
        called -> {
          next.getStyleClass().removeAll("primary", "secondary");
          next.getStyleClass().add(called ? "secondary" : "primary");
        });
    Button aid = Buttons.corner("aid", messages.bind("stage.aid"), model::askAid);
    aid.disableProperty().bind(isCalled.not());
    aid.setMaxWidth(Double.MAX_VALUE);
    waiting.getStyleClass().add("stage-waiting");
    skipped.getStyleClass().add("stage-skipped");
    var gap = new Region();
    VBox.setVgrow(gap, javafx.scene.layout.Priority.ALWAYS);
    var box =
        new VBox(
            Texts.line(messages, "field-label", "stage.called"),
            name,
            helped,
            bar,
            said,
            Texts.line(messages, "field-label", "stage.waiting"),
            waiting,
            Texts.line(messages, "field-label", "stage.skipped"),
            skipped,
            gap,
            aid,
            next);
    box.getStyleClass().addAll("card", "stage-queue");
    return box;
  }

  private void show(StageViewModel.Line line) {
    waiting.getChildren().clear();
    List<Participant> all = line.waiting();
    all.stream().limit(SEEN).forEach(person -> waiting.getChildren().add(name(person)));
    if (all.size() > SEEN) {
      var more = new Label(messages.text("stage.more", all.size() - SEEN));
      more.getStyleClass().add("note");
      waiting.getChildren().add(more);
    }
    skipped.getChildren().clear();
    line.skipped().stream()
        .limit(SEEN)
        .forEach(person -> skipped.getChildren().add(recall(person)));
  }

  private static Label name(Participant person) {
    var label = new Label(person.name());
    label.getStyleClass().add("stage-next-name");
    Texts.wrapped(label);
    return label;
  }

  private Button recall(Participant person) {
    var button = new Button(person.name());
    button.getStyleClass().add("choice-chip");
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setAccessibleText(messages.text("stage.recall", person.name()));
    button.setOnAction(_ -> model.recall(person.id()));
    return button;
  }
}
