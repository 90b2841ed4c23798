package id.balai.ui.console;

import id.balai.ui.console.ConsolePage.Place;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Icon;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.text.Messages;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// The names of the pages, and the way into a kiosk.
final class Sidebar extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final ConsoleViewModel model;
  private final Messages messages;

  /// @param who is signed in by name; empty where nobody has a password
  Sidebar(ConsoleViewModel model, Messages messages, Optional<String> who) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("sidebar");
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren().addAll(top(), names(Place.UPPER), gap, lower());
    who.ifPresent(name -> getChildren().add(signedIn(name)));
    getChildren().add(new KioskOpener(model, messages));
  }

  private Node top() {
    var language = new Hyperlink();
    language.setId("language");
    language.textProperty().bind(messages.bind("frame.language.other"));
    language.setOnAction(_ -> messages.languageProperty().set(messages.language().other()));
    Region gap = Texts.gap();
    var top = new HBox(TopBar.sign(), gap, language);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("sidebar-top");
    return top;
  }

  private Node signedIn(String name) {
    Label says = Texts.word("signed-in", name);
    says.setId("signed-in");
    HBox.setHgrow(says, Priority.ALWAYS);
    says.setMaxWidth(Double.MAX_VALUE);
    says.setMinWidth(0);
    var out = new Hyperlink();
    out.setId("sign-out");
    out.setMinWidth(USE_PREF_SIZE);
    out.textProperty().bind(messages.bind("settings.sign.out"));
    out.setOnAction(_ -> model.signOut());
    var line = new HBox(says, out);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("signed-in-line");
    return line;
  }

  private VBox names(Place place) {
    var names = Texts.styled(new VBox(), "names");
    ConsolePages.all().stream()
        .filter(page -> page.isIn(place))
        .forEach(page -> names.getChildren().add(name(page)));
    return names;
  }

  private Node lower() {
    VBox lower = names(Place.LOWER);
    Button guide = Buttons.corner("guide-open", messages.bind("guide.title"), model::guide);
    lower.getChildren().add(dressed(guide, MaterialDesignH.HELP_CIRCLE_OUTLINE));
    return lower;
  }

  private Button name(ConsolePage page) {
    Button name =
        Buttons.corner("page-" + page.key(), messages.bind(page.title()), () -> model.open(page));
    dressed(name, page.icon());
    model
        .pageProperty()
        .subscribe(
            now ->
                name.pseudoClassStateChanged(
                    CURRENT, ConsolePages.named(now).key().equals(page.key())));
    return name;
  }

  private static Button dressed(Button name, Ikon icon) {
    name.getStyleClass().setAll("button", "page-name");
    name.setGraphic(new Icon(icon));
    name.setMaxWidth(Double.MAX_VALUE);
    return name;
  }
}
