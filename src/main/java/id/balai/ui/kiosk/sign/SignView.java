package id.balai.ui.kiosk.sign;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.InkPad;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.Locale;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/// A person reads a declaration on the left and signs it on the right.
public final class SignView implements Screen {

  private final SignViewModel model;
  private final InkPad pad;
  private final Subscription notices;
  private final BorderPane root = new BorderPane();

  /// @param notices what keeps the model told; ended when the page is hidden
  public SignView(SignViewModel model, InkPad pad, Messages messages, Subscription notices) {
    this.notices = notices;
    this.model = model;
    this.pad = pad;
    pad.setId("pad");
    pad.disableProperty().bind(model.open().not());
    model.inkedProperty().bind(pad.inkedProperty());
    model.signedOn(pad::captured);
    root.setId("sign");
    root.getStyleClass().add("sign");
    root.setTop(
        new TopBar(
                Buttons.corner("call-help", messages.bind("kiosk.help.call"), model::callHelp),
                Buttons.corner("cancel", messages.bind("kiosk.cancel"), model::leave))
            .withMiddle(who()));
    root.setCenter(
        new TwoParts(
            new TextCard(model, messages, model.otherLanguage().map(this::languageButton)),
            0.486,
            0.48,
            right(messages)));
  }

  @Override
  public Parent root() {
    return root;
  }

  /// The page without its head, for a screen that has one of its own.
  public Parent withoutHead() {
    root.setTop(null);
    return root;
  }

  @Override
  public void onHide() {
    notices.unsubscribe();
  }

  /// The text is read anew, so nothing may be drawn yet.
  private Button languageButton(String other) {
    Locale locale = Locale.of(other);
    var name = new ReadOnlyStringWrapper(locale.getDisplayLanguage(locale));
    Button button = Buttons.corner("text-language", name, () -> model.readIn(other));
    button.disableProperty().bind(model.inkedProperty());
    return button;
  }

  /// One line where there is room for it, more where there is not.
  private TextFlow who() {
    var name = new Text(model.name());
    name.getStyleClass().add("who");
    var who = new TextFlow(name);
    who.getStyleClass().add("who-line");
    if (!model.institution().isBlank()) {
      var institution = new Text(" · " + model.institution());
      institution.getStyleClass().add("who-from");
      who.getChildren().add(institution);
    }
    return who;
  }

  private VBox right(Messages messages) {
    var card = new PadCard(model, pad, messages);
    VBox.setVgrow(card, Priority.ALWAYS);
    var hint = new Label();
    hint.getStyleClass().add("hint");
    hint.setId("hint");
    hint.setWrapText(true);
    hint.setMinHeight(Label.USE_PREF_SIZE);
    hint.textProperty().bind(model.hintWords());
    var buttons = new HBox(agree(messages), notNow(messages));
    buttons.getStyleClass().add("buttons");
    var right = new VBox(card, hint, buttons);
    right.getStyleClass().add("right");
    return right;
  }

  private Button agree(Messages messages) {
    StringBinding text =
        messages.bind(
            () -> messages.text(model.doubted().get() ? "kiosk.sign.keep" : model.agreement()),
            model.noticeProperty());
    Button agree = Buttons.primary("agree", text, model::agree);
    agree.disableProperty().bind(model.canAgree().not());
    agree.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(agree, Priority.ALWAYS);
    return agree;
  }

  private Button notNow(Messages messages) {
    return Buttons.secondary("not-now", messages.bind("kiosk.sign.not.now"), model::leave);
  }
}
