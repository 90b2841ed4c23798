package id.balai.ui.kiosk.behalf;

import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.KeyboardForm;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Somebody came in the place of an invited person (*mewakili*) and gives name and office.
public final class DelegateView implements Screen {

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty office = new SimpleStringProperty("");
  private final KeyboardForm form;
  private final BorderPane root = new BorderPane();

  /// @param invited in whose place
  public DelegateView(Participant invited, Messages messages, Consumer<KioskInput> take) {
    form = new KeyboardForm(messages);
    form.line("page-title", "behalf.title");
    form.line("field-label", "behalf.invited");
    form.name("hit-name", invited.name());
    form.field("delegate-name", "behalf.name", name);
    form.field("delegate-office", "behalf.office", office);
    form.line("note", "behalf.note");
    Button present =
        Buttons.primary(
            "send",
            messages.bind("behalf.send"),
            () ->
                take.accept(
                    new KioskInput.Admit(invited.id(), new Delegate(name.get(), office.get()))));
    present.setMaxWidth(Double.MAX_VALUE);
    present
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> name.get().codePoints().noneMatch(Character::isLetter), name));
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var right = new VBox(gap, form.keyboard(), present);
    right.getStyleClass().add("choice");
    root.setId("behalf");
    root.getStyleClass().add("register");
    root.setTop(TopBar.back(messages, () -> take.accept(new KioskInput.Back())));
    root.setCenter(new TwoParts(form, 0.47, 0.5, right));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    form.begin();
  }
}
