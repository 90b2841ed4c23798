package id.balai.ui.console.guide;

import id.balai.service.guide.GuideBook;
import id.balai.service.guide.GuideChapter;
import id.balai.ui.control.ActionGuard;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.control.ZoomPane;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The guide at the right edge of a window, over whatever screen stands there, which can be worked
/// on meanwhile. F1 opens it at the chapter that the screen belongs to and puts it away again.
public final class GuideDrawer extends StackPane {

  private final Messages messages;
  private final Supplier<GuideChapter> here;
  private final VBox panel = new VBox();
  private final TextField search;
  private final ScrollPane body = new ScrollPane();
  private final Button contents;
  private GuideBook book;
  private Optional<GuideChapter> open = Optional.empty();

  /// @param here the chapter that the screen of the moment belongs to
  public GuideDrawer(Messages messages, Supplier<GuideChapter> here) {
    this.messages = messages;
    this.here = here;
    this.book = GuideBook.in(messages.language().locale());
    this.search = Texts.field(messages, "guide-search", "guide.search");
    this.contents =
        beside(Buttons.corner("guide-contents", messages.bind("guide.contents"), this::toContents));
    search.textProperty().subscribe(_ -> list());
    body.setFitToWidth(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(body, Priority.ALWAYS);
    panel.setId("guide");
    panel.getStyleClass().addAll("console", "guide");
    panel.getChildren().setAll(head(), search, body);
    panel.getStylesheets().add(Theme.sheet(GuideDrawer.class, "guide.css"));
    var place = new BorderPane();
    place.setRight(panel);
    place.setPickOnBounds(false);
    var zoom = new ZoomPane(place);
    zoom.setPickOnBounds(false);
    setPickOnBounds(false);
    getChildren().setAll(zoom);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    messages.languageProperty().subscribe(this::turn);
  }

  /// Lets F1 open and close the guide in a window, and Escape close it where the focus is in it.
  public void listen(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          // One that is held until it is known not to be a scanner's comes again.
          if (key.isConsumed()) {
            return;
          }
          if (key.getCode() == KeyCode.F1) {
            toggle();
            key.consume();
          } else if (key.getCode() == KeyCode.ESCAPE && holds(scene.getFocusOwner())) {
            close();
            key.consume();
          }
        });
  }

  /// Opens the guide at the chapter of the screen, or puts it away.
  public void toggle() {
    if (isVisible()) {
      close();
    } else {
      setVisible(true);
      open(here.get());
      search.requestFocus();
    }
  }

  private void close() {
    setVisible(false);
  }

  private void open(GuideChapter chapter) {
    open = Optional.of(chapter);
    search.clear();
    show();
  }

  private void toContents() {
    open = Optional.empty();
    search.clear();
    show();
  }

  private void turn() {
    book = GuideBook.in(messages.language().locale());
    show();
  }

  private void list() {
    if (!search.getText().isBlank()) {
      open = Optional.empty();
    }
    show();
  }

  private void show() {
    contents.setDisable(open.isEmpty() && search.getText().isBlank());
    body.setContent(
        open.<Node>map(chapter -> GuideText.of(book.page(chapter), this::open))
            .orElseGet(this::chapters));
    body.setVvalue(0);
  }

  private Node chapters() {
    var list = Texts.styled(new VBox(), "guide-list");
    var found = book.find(search.getText());
    found.forEach(hit -> list.getChildren().add(chapter(hit)));
    if (found.isEmpty()) {
      list.getChildren().add(Texts.line(messages, "note", "guide.none"));
    }
    return list;
  }

  private Node chapter(GuideBook.Hit hit) {
    Button name = new Button(hit.page().title());
    name.setId("guide-" + hit.page().chapter().key());
    name.getStyleClass().setAll("button", "guide-chapter");
    name.setMaxWidth(Double.MAX_VALUE);
    name.setOnAction(_ -> open(hit.page().chapter()));
    beside(name);
    if (search.getText().isBlank() || hit.line().isEmpty()) {
      return name;
    }
    Label line = Texts.plain("guide-hit", hit.line());
    return new VBox(name, line);
  }

  private Node head() {
    Label title = Texts.line(messages, "guide-title", "guide.title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var head =
        new HBox(
            title,
            contents,
            beside(Buttons.corner("guide-away", messages.bind("guide.away"), this::close)));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("guide-head");
    return head;
  }

  private static Button beside(Button button) {
    button.getStyleClass().add(ActionGuard.BESIDE);
    return button;
  }

  private boolean holds(Node focused) {
    for (Node at = focused; at != null; at = at.getParent()) {
      if (at == this) {
        return true;
      }
    }
    return false;
  }
}
