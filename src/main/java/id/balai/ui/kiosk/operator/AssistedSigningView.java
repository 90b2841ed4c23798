package id.balai.ui.kiosk.operator;

import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.PaperSignature;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.KeyboardForm;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Somebody signs with help, or has signed on paper: who helped and why (R21).
public final class AssistedSigningView implements Screen {

  private final Consumer<KioskInput> take;
  private final Messages messages;
  private final StringProperty helper = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final KeyboardForm form;
  private final BorderPane root = new BorderPane();

  /// @param declaration heading of what is to be signed; empty: nothing is owed in this session
  public AssistedSigningView(
      Participant person,
      Optional<String> declaration,
      Messages messages,
      Consumer<KioskInput> take) {
    this.messages = messages;
    this.take = take;
    form = new KeyboardForm(messages);
    form.line("page-title", "operator.sign");
    form.name("hit-name", person.name());
    declaration.ifPresentOrElse(
        title -> form.name("note", title), () -> form.line("note", "operator.nothing"));
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var right = new VBox(gap);
    right.getStyleClass().add("choice");
    if (declaration.isPresent()) {
      form.field("helper", "operator.helper", helper);
      form.field("reason", "operator.reason", reason);
      right.getChildren().addAll(form.keyboard(), choices());
    }
    root.setId("aid");
    root.getStyleClass().addAll("register", "operator");
    root.setTop(TopBar.back(messages, () -> take.accept(new KioskInput.Back())));
    root.setCenter(new TwoParts(form, 0.44, 0.5, right));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    form.begin();
  }

  private VBox choices() {
    Button pad =
        wide(
            Buttons.primary(
                "on-pad",
                messages.bind("operator.pad"),
                () -> assistance().map(KioskInput.Begin::new).ifPresent(take)));
    Button pen =
        wide(
            Buttons.secondary(
                "on-paper", messages.bind("operator.pen"), () -> onPaper(PaperSignature.Kind.PEN)));
    Button thumb =
        wide(
            Buttons.secondary(
                "thumbprint",
                messages.bind("operator.thumb"),
                () -> onPaper(PaperSignature.Kind.THUMBPRINT)));
    BooleanBinding isNamed =
        Bindings.createBooleanBinding(() -> assistance().isPresent(), helper, reason);
    pad.disableProperty().bind(isNamed.not());
    thumb.disableProperty().bind(isNamed.not());
    var choices = new VBox(pad, pen, thumb);
    choices.getStyleClass().add("choices-column");
    return choices;
  }

  private void onPaper(PaperSignature.Kind kind) {
    take.accept(new KioskInput.SignOnPaper(kind, assistance()));
  }

  private Optional<Assistance> assistance() {
    return helper.get().isBlank() || reason.get().isBlank()
        ? Optional.empty()
        : Optional.of(new Assistance(helper.get(), reason.get()));
  }

  private static Button wide(Button button) {
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
