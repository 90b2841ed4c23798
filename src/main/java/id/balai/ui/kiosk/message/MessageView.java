package id.balai.ui.kiosk.message;

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
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// Says one thing to anyone who stands before the kiosk.
public final class MessageView implements Screen {

  /// What is said.
  public enum Message {
    /// An operator was called.
    HELP_COMES,
    /// A presence recorded for somebody else no longer stands.
    TAKEN_BACK,
    /// Something broke; what was stored is safe.
    OUT_OF_ORDER
  }

  private final BorderPane root = new BorderPane();

  public MessageView(
      Message message, Messages messages, Countdown countdown, Consumer<KioskInput> take) {
    root.setId("message");
    root.getStyleClass().addAll("result", "message", tone(message).styleClass());
    root.setTop(new TopBar());
    var ring = new RingedIcon(icon(message));
    var row =
        new HBox(
            Buttons.secondary(
                "close", messages.bind("kiosk.close"), () -> take.accept(new KioskInput.Back())));
    row.getStyleClass().add("single");
    var middle =
        new VBox(
            ring,
            Texts.line(messages, "headline", headline(message)),
            Texts.line(messages, "detail", detail(message)),
            row,
            new CountdownNote(countdown, messages));
    middle.getStyleClass().add("middle");
    root.setCenter(middle);
  }

  @Override
  public Parent root() {
    return root;
  }

  private static Tone tone(Message message) {
    return switch (message) {
      case HELP_COMES, TAKEN_BACK -> Tone.INFO;
      case OUT_OF_ORDER -> Tone.WARN;
    };
  }

  private static Ikon icon(Message message) {
    return switch (message) {
      case HELP_COMES -> MaterialDesignH.HUMAN_GREETING;
      case TAKEN_BACK -> MaterialDesignA.ACCOUNT_CANCEL_OUTLINE;
      case OUT_OF_ORDER -> MaterialDesignA.ALERT_OUTLINE;
    };
  }

  private static String headline(Message message) {
    return switch (message) {
      case HELP_COMES -> "kiosk.help.title";
      case TAKEN_BACK -> "kiosk.taken.back.title";
      case OUT_OF_ORDER -> "kiosk.trouble.title";
    };
  }

  private static String detail(Message message) {
    return switch (message) {
      case HELP_COMES -> "kiosk.help.detail";
      case TAKEN_BACK -> "kiosk.taken.back.detail";
      case OUT_OF_ORDER -> "kiosk.trouble.detail";
    };
  }
}
