package id.balai.ui.console.devices;

import id.balai.service.doctor.Doctor.Display;
import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.doctor.Doctor.State;
import id.balai.service.doctor.DoctorWords;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Icon;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Everything that an event needs on this computer, line by line, with what to do.
final class CheckUpCard extends DeviceCard {

  private static final int HUNDRED = 100;

  private final CheckUpViewModel model;
  private final Messages messages;
  private final GridPane lines = new GridPane();

  CheckUpCard(CheckUpViewModel model, Messages messages) {
    super("devices.checkup", MaterialDesignS.STETHOSCOPE, messages, model.answerProperty());
    this.model = model;
    this.messages = messages;
    lines.setId("checkup-lines");
    Texts.styled(lines, "checkup");
    Button examine =
        Buttons.corner(
            "examine", messages.bind("devices.checkup.examine"), () -> model.examine(display()));
    Button report =
        Buttons.corner(
            "report", messages.bind("devices.checkup.report"), () -> model.report(display()));
    for (Button button : new Button[] {examine, report}) {
      button.disableProperty().bind(model.lookingProperty());
    }
    getChildren()
        .addAll(
            lines,
            Texts.styled(new HBox(examine, report), "pair"),
            Texts.wrapped(Texts.line(messages, "note", "devices.checkup.note")));
    model.findings().addListener((Observable _) -> show());
    messages.languageProperty().subscribe(this::show);
  }

  private void show() {
    lines.getChildren().clear();
    Locale language = messages.language().locale();
    var words = new DoctorWords(language);
    int row = 0;
    for (Finding finding : model.findings()) {
      lines.addRow(row, mark(finding.state()), sentence(finding, words));
      row++;
    }
    boolean isAny = row > 0;
    lines.setVisible(isAny);
    lines.setManaged(isAny);
  }

  private Node sentence(Finding finding, DoctorWords words) {
    var sentence = Texts.plain("checkup-line", words.say(finding));
    sentence.setId("checkup-" + finding.check());
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setAccessibleText(
        messages.text(Messages.key("devices.checkup.state", finding.state()))
            + ". "
            + words.say(finding));
    return Texts.wrapped(sentence);
  }

  /// A sign of its own for each state: the colour never says it alone.
  private static Node mark(State state) {
    return Texts.styled(new Icon(icon(state)), "checkup-mark", tone(state).styleClass());
  }

  private static Ikon icon(State state) {
    return switch (state) {
      case GOOD -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
      case LOOK -> MaterialDesignI.INFORMATION_OUTLINE;
      case MUST -> MaterialDesignA.ALERT_OCTAGON;
    };
  }

  private static Tone tone(State state) {
    return switch (state) {
      case GOOD -> Tone.OK;
      case LOOK -> Tone.WARN;
      case MUST -> Tone.BAD;
    };
  }

  /// The screen on which this window stands.
  private Display display() {
    Screen screen =
        Optional.ofNullable(getScene().getWindow())
            .flatMap(CheckUpCard::screenOf)
            .orElseGet(Screen::getPrimary);
    Rectangle2D size = screen.getBounds();
    return new Display.Measured(
        (int) size.getWidth(),
        (int) size.getHeight(),
        (int) Math.round(screen.getOutputScaleX() * HUNDRED));
  }

  private static Optional<Screen> screenOf(Window window) {
    return Screen.getScreensForRectangle(
            window.getX(), window.getY(), window.getWidth(), window.getHeight())
        .stream()
        .findFirst();
  }
}
