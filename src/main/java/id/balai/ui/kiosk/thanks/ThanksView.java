package id.balai.ui.kiosk.thanks;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Countdown;
import id.balai.ui.control.CountdownNote;
import id.balai.ui.control.RingedIcon;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Tone;
import id.balai.ui.control.TopBar;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// Thanks somebody who signed, and says what is still to be signed.
public final class ThanksView implements Screen {

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /// Longer names stand in smaller type.
  private static final int LONGEST_IN_LARGE_TYPE = 26;

  private final Messages messages;
  private final Consumer<KioskInput> take;
  private final BorderPane root = new BorderPane();

  /// @param next title of the declaration that is the next step
  public ThanksView(
      String name,
      Optional<String> next,
      Messages messages,
      Countdown countdown,
      Consumer<KioskInput> take) {
    this.messages = messages;
    this.take = take;
    root.setId("thanks");
    root.getStyleClass().addAll("result", "thanks", Tone.OK.styleClass());
    root.setTop(new TopBar());
    var middle =
        new VBox(
            new RingedIcon(MaterialDesignD.DRAW_PEN),
            Texts.line(messages, "status", "kiosk.thanks.stored"),
            headline(name));
    middle.getStyleClass().add("middle");
    next.ifPresentOrElse(
        title -> middle.getChildren().addAll(step(title), buttons(true)),
        () ->
            middle
                .getChildren()
                .addAll(Texts.line(messages, "detail", "kiosk.thanks.done"), buttons(false)));
    middle.getChildren().add(new CountdownNote(countdown, messages));
    root.setCenter(middle);
  }

  @Override
  public Parent root() {
    return root;
  }

  private Label headline(String name) {
    Label label = Texts.plain("headline", "");
    label.textProperty().bind(messages.bind(() -> messages.text("kiosk.thanks", name)));
    label.pseudoClassStateChanged(LONG, name.length() > LONGEST_IN_LARGE_TYPE);
    return label;
  }

  private Label step(String title) {
    Label label = Texts.plain("detail", "");
    label.textProperty().bind(messages.bind(() -> messages.text("kiosk.step", title)));
    return label;
  }

  private HBox buttons(boolean hasNext) {
    var row = new HBox();
    row.getStyleClass().add("single");
    if (hasNext) {
      row.getChildren()
          .add(
              Buttons.primary(
                  "proceed",
                  messages.bind("kiosk.proceed"),
                  () -> take.accept(new KioskInput.Proceed())));
    }
    row.getChildren()
        .add(
            Buttons.secondary(
                "close", messages.bind("kiosk.close"), () -> take.accept(new KioskInput.Back())));
    return row;
  }
}
