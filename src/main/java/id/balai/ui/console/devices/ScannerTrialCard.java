package id.balai.ui.console.devices;

import id.balai.domain.badge.ScannerTrial;
import id.balai.domain.badge.ScannerTrial.End;
import id.balai.domain.badge.ScannerTrial.Fault;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Icon;
import id.balai.ui.control.QrPicture;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// One scan of a code on the screen says what is set wrong in a scanner that types like a keyboard.
final class ScannerTrialCard extends VBox {

  /// A scanner that sends nothing behind a code is silent for this long.
  private static final Duration SILENCE = Duration.millis(900);

  private static final int MODULE = 4;

  private final Messages messages;
  private final VBox found = new VBox();
  private final TextField field;
  private final PauseTransition silence = new PauseTransition(SILENCE);

  /// @param page writes the page with the codes
  ScannerTrialCard(Messages messages, Button page) {
    this.messages = messages;
    getStyleClass().addAll("card", "panel", "device");
    setId("card-trial");
    Label title = Texts.line(messages, "card-title", "devices.trial");
    title.setGraphic(new Icon(MaterialDesignB.BARCODE));
    field = Texts.field(messages, "trial-here", "devices.trial.here");
    field.setOnAction(_ -> came(End.ENTER));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().subscribe(this::typed);
    silence.setOnFinished(_ -> came(End.NONE));
    found.setId("trial-found");
    found.getStyleClass().add("rows");
    var words =
        Texts.styled(
            new VBox(Texts.line(messages, "note", "devices.trial.lead"), field, found), "rows");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    var code = new QrPicture(ScannerTrial.CODE, MODULE);
    code.setId("trial-code");
    var body = Texts.styled(new HBox(code, words), "trial");
    body.setVisible(false);
    body.managedProperty().bind(body.visibleProperty());
    var open =
        Buttons.corner(
            "try-settings",
            messages.bind("devices.trial.open"),
            () -> {
              body.setVisible(!body.isVisible());
              found.getChildren().clear();
              field.clear();
              field.requestFocus();
            });
    var offers = Texts.styled(new FlowPane(open, page), "offers");
    getChildren().addAll(title, offers, body);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !field.getText().isEmpty()) {
      came(End.TAB);
      key.consume();
    }
  }

  private void typed(String text) {
    silence.stop();
    if (!text.isEmpty()) {
      silence.playFromStart();
    }
  }

  private void came(End end) {
    silence.stop();
    String arrived = field.getText();
    if (arrived.isEmpty()) {
      return;
    }
    field.clear();
    List<Fault> faults = ScannerTrial.faults(arrived, end);
    found.getChildren().clear();
    if (faults.isEmpty()) {
      say("said", "devices.trial.right");
    }
    faults.forEach(fault -> say("problem", Messages.key("devices.trial", fault)));
  }

  private void say(String style, String key) {
    found.getChildren().add(Texts.line(messages, style, key));
  }
}
