package id.balai.ui.console;

import id.balai.domain.attendance.Door;
import id.balai.service.guide.GuideChapter;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The console of one event: its pages stand in the sidebar, the open one fills the rest.
public final class ConsoleFrame implements Screen {

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleFrame.class);

  private static final String PEOPLE = "people";

  private final ConsoleContext context;
  private final ConsoleViewModel model;
  private final BorderPane content = new BorderPane();
  private final VBox top = new VBox();

  /// Gives a page that does not fit below a banner a way to its end.
  private final ScrollPane body = new ScrollPane();

  private final HelpBar help;
  private final StackPane root;
  private final Shortcuts shortcuts;
  private final Map<String, Screen> made = new HashMap<>();
  private Optional<Screen> shown = Optional.empty();
  private boolean isShown;

  public ConsoleFrame(ConsoleContext context) {
    this.context = context;
    this.model = new ConsoleViewModel(context);
    this.help = new HelpBar(context);
    content.setTop(top);
    content.setCenter(body);
    body.setFitToWidth(true);
    body.setFitToHeight(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // The skin keeps a picture of the whole page, which is only of use where pages are scrolled
    // much.
    body.skinProperty()
        .subscribe(() -> body.lookupAll(".viewport").forEach(view -> view.setCache(false)));
    body.setFocusTraversable(false);
    Messages messages = context.messages();
    var frame = new BorderPane(content);
    frame.setLeft(new Sidebar(model, messages, model.signedIn()));
    frame.setMinHeight(0);
    content.setMinHeight(0);
    var keys = new ShortcutCard(model, messages);
    frame.disableProperty().bind(model.isAskingProperty());
    root = new StackPane(frame, keys, new KioskQuestion(model, messages));
    root.getStyleClass().addAll("console", "console-frame");
    root.getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    root.setId("console");
    shortcuts = new Shortcuts(model, this::find);
    model.pageProperty().addListener((_, _, now) -> show(now));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    model.start();
    help.start();
    shortcuts.listen(root.getScene());
    isShown = true;
    show(model.pageProperty().get());
  }

  @Override
  public void onHide() {
    isShown = false;
    shortcuts.stop();
    hidePage();
    help.stop();
    model.stop();
  }

  /// The event whose console this is.
  public UUID event() {
    return context.event();
  }

  /// Key of the page that is open.
  public String page() {
    return model.pageProperty().get().key();
  }

  @Override
  public GuideChapter chapter() {
    return model.pageProperty().get().chapter();
  }

  /// Opens the page with this key; one that does not exist leaves the open one.
  public void open(String key) {
    ConsolePages.find(key).ifPresent(model::open);
  }

  /// Proposes this session and station for the next kiosk, on the page that is open.
  public void choose(Door door) {
    model.choose(door);
  }

  /// Opens the page of people and one of them on it.
  @Override
  public void turnTo(UUID person) {
    open(PEOPLE);
    shown.ifPresent(screen -> screen.turnTo(person));
  }

  private void show(ConsolePage page) {
    hidePage();
    Screen screen = made.containsKey(page.key()) ? made.get(page.key()) : make(page);
    top.getChildren()
        .setAll(
            help,
            new PageHead(model, context.messages(), page, screen.offers()),
            new StandBar(context, page));
    body.setContent(screen.root());
    shown = Optional.of(screen);
    if (isShown) {
      screen.onShow();
    }
  }

  /// A page that cannot be made says so in its place and is made anew when it is opened again; the
  /// other pages go on.
  private Screen make(ConsolePage page) {
    try {
      Screen screen = page.factory().apply(context);
      made.put(page.key(), screen);
      return screen;
    } catch (RuntimeException e) {
      String sentence =
          ErrorMessages.status(
              LOG, "a page could not be made", e, context.messages(), "access.unread");
      return new TroubleView(context.messages(), sentence, () -> show(page));
    }
  }

  private void hidePage() {
    shown.ifPresent(Screen::onHide);
    shown = Optional.empty();
  }

  /// Puts the cursor into the page's search field, which carries the id `search`.
  private void find() {
    Node field = body.getContent() == null ? null : body.getContent().lookup("#search");
    if (field != null) {
      field.requestFocus();
    }
  }
}
