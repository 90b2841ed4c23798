package id.balai.ui.console.signin;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Asks who sits down at the desk.
public final class SignInView implements Screen {

  private final SignInViewModel model;
  private final BorderPane root = new BorderPane();
  private final Forms forms;
  private TextField name = new TextField();

  public SignInView(SignInViewModel model, Messages messages) {
    this.model = model;
    this.forms = new Forms(messages);
    root.setId("sign-in");
    root.getStyleClass().add("console");
    Button language =
        Buttons.corner(
            "language",
            messages.bind("access.language.other"),
            () -> messages.languageProperty().set(messages.language().other()));
    root.setTop(new TopBar(language));
    Button enter = Buttons.primary("enter", messages.bind("access.enter"), this::enter);
    enter.disableProperty().bind(model.work().busyProperty());
    var box =
        new VBox(
            Texts.line(messages, "start-title", title()),
            Texts.line(messages, "start-lead", isLost() ? "access.lost.lead" : "access.lead"),
            isLost() ? code() : fields(),
            enter,
            Texts.says("said", "form-said", model.work().statusProperty()));
    box.getStyleClass().add("start");
    root.setCenter(box);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    name.requestFocus();
  }

  private boolean isLost() {
    return model.loss().isPresent();
  }

  private String title() {
    return model.loss().map(loss -> Messages.key("access.lost", loss)).orElse("access.title");
  }

  private void enter() {
    if (isLost()) {
      model.recover();
    } else {
      model.enter();
    }
  }

  /// Accounts and PIN are lost: nobody has a name, and the recovery code opens the desk.
  private GridPane code() {
    name = forms.input("code", model.passwordProperty());
    name.setOnAction(_ -> model.recover());
    var fields = Texts.styled(new GridPane(), "form-grid");
    forms.row(fields, "access.lost.code", name);
    return fields;
  }

  private GridPane fields() {
    name = forms.input("name", model.nameProperty());
    PasswordField password = forms.secret("password", model.passwordProperty());
    name.setOnAction(_ -> password.requestFocus());
    password.setOnAction(_ -> model.enter());
    var fields = Texts.styled(new GridPane(), "form-grid");
    forms.row(fields, "access.name", name);
    forms.row(fields, "access.password", password);
    return fields;
  }
}
