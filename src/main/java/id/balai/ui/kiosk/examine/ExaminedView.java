package id.balai.ui.kiosk.examine;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Countdown;
import id.balai.ui.control.CountdownNote;
import id.balai.ui.control.RingedIcon;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Says whether a certificate is genuine, with what must stand on its paper beside it.
public final class ExaminedView implements Screen {

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /// Longer names stand in smaller type.
  private static final int LONGEST_IN_LARGE_TYPE = 26;

  private final ExaminedViewModel model;
  private final Messages messages;
  private final Countdown countdown;
  private final BorderPane root = new BorderPane();

  public ExaminedView(
      ExaminedViewModel model, Messages messages, Countdown countdown, Consumer<KioskInput> take) {
    this.model = model;
    this.messages = messages;
    this.countdown = countdown;
    root.setId("examined");
    root.getStyleClass().addAll("result", "examined", model.verdict().tone().styleClass());
    root.setTop(new TopBar());
    Node said = verdict(take);
    root.setCenter(model.hasFacts() ? new TwoParts(said, 0.5, 0.55, facts()) : said);
  }

  @Override
  public Parent root() {
    return root;
  }

  private Node verdict(Consumer<KioskInput> take) {
    var ring = new RingedIcon(icon(model.verdict()));
    var row =
        new HBox(
            Buttons.secondary(
                "again",
                messages.bind("examine.again"),
                () -> take.accept(new KioskInput.Examine())),
            Buttons.secondary(
                "close", messages.bind("kiosk.done"), () -> take.accept(new KioskInput.Back())));
    row.getStyleClass().add("single");
    var middle =
        new VBox(
            ring,
            Texts.following("headline", model.headline()),
            Texts.following("detail", model.detail()),
            row,
            new CountdownNote(countdown, messages));
    middle.getStyleClass().add("middle");
    return middle;
  }

  private Node facts() {
    var lines = new VBox();
    lines.getStyleClass().add("paper-facts");
    for (int i = 0; i < model.facts().size(); i++) {
      lines.getChildren().add(Texts.following("paper-line", model.fact(i)));
    }
    Node name = lines.getChildren().getFirst();
    name.getStyleClass().add("paper-name");
    name.pseudoClassStateChanged(LONG, model.facts().getFirst().length() > LONGEST_IN_LARGE_TYPE);
    var card = new VBox(Texts.following("field-label", messages.bind("examine.compare")), lines);
    card.getStyleClass().addAll("card", "paper-card");
    return card;
  }

  private static Ikon icon(Verdict verdict) {
    return switch (verdict) {
      case GENUINE, RECORDED -> MaterialDesignS.SHIELD_CHECK_OUTLINE;
      case REPLACED -> MaterialDesignC.CACHED;
      case VOIDED, UNKNOWN_CODE -> MaterialDesignC.CLOSE;
      case FORGED -> MaterialDesignS.SHIELD_OFF_OUTLINE;
      case OTHER_OFFICE -> MaterialDesignH.HELP;
      case DAMAGED -> MaterialDesignA.ALERT_OUTLINE;
      case NO_CERTIFICATE -> MaterialDesignQ.QRCODE_REMOVE;
    };
  }
}
