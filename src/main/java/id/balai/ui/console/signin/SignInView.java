package id.balai.ui.console.signin;

import id.balai.service.access.SecretCheck;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.time.Duration;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Asks who sits down at the desk.
public final class SignInView implements Screen {

  private final SignInViewModel model;
  private final Messages messages;
  private final BorderPane root = new BorderPane();
  private final TextField name = new TextField();

  public SignInView(SignInViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    root.setId("sign-in");
    root.getStyleClass().add("console");
    Button language =
        Buttons.corner(
            "language",
            messages.bind("access.language.other"),
            () -> messages.languageProperty().set(messages.language().other()));
    root.setTop(new TopBar(language));
    Button enter = Buttons.primary("enter", messages.bind("access.enter"), this::enter);
    enter.disableProperty().bind(model.busyProperty());
    var box =
        new VBox(
            Texts.line(messages, "start-title", title()),
            Texts.line(messages, "start-lead", isLost() ? "access.lost.lead" : "access.lead"),
            isLost() ? code() : fields(),
            enter,
            said());
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
    name.setId("code");
    name.textProperty().bindBidirectional(model.passwordProperty());
    name.accessibleTextProperty().bind(messages.bind("access.lost.code"));
    name.setOnAction(_ -> model.recover());
    var fields = Texts.styled(new GridPane(), "form-grid");
    fields.addRow(0, Texts.line(messages, "form-label", "access.lost.code"), name);
    return fields;
  }

  private GridPane fields() {
    name.setId("name");
    name.textProperty().bindBidirectional(model.nameProperty());
    name.accessibleTextProperty().bind(messages.bind("access.name"));
    var password = new PasswordField();
    password.setId("password");
    password.textProperty().bindBidirectional(model.passwordProperty());
    password.accessibleTextProperty().bind(messages.bind("access.password"));
    name.setOnAction(_ -> password.requestFocus());
    password.setOnAction(_ -> model.enter());
    var fields = Texts.styled(new GridPane(), "form-grid");
    fields.addRow(0, Texts.line(messages, "form-label", "access.name"), name);
    fields.addRow(1, Texts.line(messages, "form-label", "access.password"), password);
    return fields;
  }

  private Label said() {
    return Texts.says(
        "said",
        "form-said",
        messages.bind(this::sentence, model.answerProperty(), model.brokenProperty()));
  }

  private String sentence() {
    if (model.brokenProperty().get()) {
      return messages.text("access.broken");
    }
    return model
        .answerProperty()
        .get()
        .map(
            answer ->
                switch (answer) {
                  case SecretCheck.Right _ -> "";
                  case SecretCheck.Wrong(int left) ->
                      isLost()
                          ? messages.text("access.lost.wrong")
                          : messages.text("access.wrong", left);
                  case SecretCheck.Paused(Duration pause) ->
                      messages.text("access.paused", SignInViewModel.seconds(pause));
                })
        .orElse("");
  }
}
