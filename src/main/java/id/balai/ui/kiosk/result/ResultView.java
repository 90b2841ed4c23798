package id.balai.ui.kiosk.result;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Countdown;
import id.balai.ui.control.CountdownNote;
import id.balai.ui.control.RingedIcon;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows the door's answer to a badge; never a dialog.
public final class ResultView implements Screen {

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /// Longer names stand in smaller type.
  private static final int LONGEST_IN_LARGE_TYPE = 40;

  private final ResultViewModel model;
  private final Messages messages;
  private final Consumer<KioskInput> take;
  private final BorderPane root = new BorderPane();

  /// @param printing how the printing of the person's label goes; may be empty
  /// @param take does what the person chose
  public ResultView(
      ResultViewModel model,
      Messages messages,
      Countdown countdown,
      ObservableValue<String> printing,
      Consumer<KioskInput> take) {
    this.model = model;
    this.messages = messages;
    this.take = take;
    root.setId("result");
    root.getStyleClass().addAll("result", model.tone().styleClass());
    root.setTop(
        model.hasPerson()
            ? new TopBar(
                Buttons.corner(
                    "not-me",
                    messages.bind("kiosk.not.me"),
                    () -> take.accept(new KioskInput.NotMe())))
            : new TopBar());
    var middle =
        new VBox(
            new RingedIcon(Emblem.of(model.answer(), model.hasStep())),
            label("status", model.status()),
            headline(),
            label("detail", model.detail()),
            label("printing", printing),
            model.hasStep() ? step() : single(),
            new CountdownNote(countdown, messages));
    middle.getStyleClass().add("middle");
    root.setCenter(middle);
  }

  @Override
  public Parent root() {
    return root;
  }

  private Node step() {
    var text =
        new VBox(label("step", model.step()), label("step-note", messages.bind("kiosk.step.note")));
    text.getStyleClass().add("step-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    var card =
        new HBox(
            text,
            offer(),
            Buttons.secondary(
                "later", messages.bind("kiosk.later"), () -> take.accept(new KioskInput.Back())));
    card.getStyleClass().add("step-card");
    return card;
  }

  private Node single() {
    var row = new HBox(offer());
    row.getStyleClass().add("single");
    return row;
  }

  private Button offer() {
    KioskInput offer = model.offer();
    Runnable action = () -> take.accept(offer);
    boolean isQuiet = offer instanceof KioskInput.Back || offer instanceof KioskInput.ShowProgramme;
    return isQuiet
        ? Buttons.secondary("offer", model.offerWords(), action)
        : Buttons.primary("offer", model.offerWords(), action);
  }

  private Label headline() {
    Label label = label("headline", model.headline());
    label
        .textProperty()
        .subscribe(
            text -> label.pseudoClassStateChanged(LONG, text.length() > LONGEST_IN_LARGE_TYPE));
    return label;
  }

  private static Label label(String style, ObservableValue<String> text) {
    Label label = Texts.following(style, text);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }
}
