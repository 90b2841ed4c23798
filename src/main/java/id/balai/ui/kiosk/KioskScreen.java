package id.balai.ui.kiosk;

import id.balai.service.station.StationSettings;
import id.balai.ui.control.KeyboardScannerFilter;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.examine.ExamineView;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.leaving.PinView;
import id.balai.ui.kiosk.message.MessageView;
import id.balai.ui.kiosk.operator.OperatorView;
import id.balai.ui.kiosk.register.RegisterView;
import id.balai.ui.kiosk.resting.RestingView;
import id.balai.ui.kiosk.result.ResultView;
import id.balai.ui.kiosk.search.SearchView;
import id.balai.ui.kiosk.sign.SignView;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.route.Screen;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The kiosk: one window area that shows the page of the state it stands in, with the foot below.
/// Give it a scene that [#dress] dressed, and call [#onShow] and [#onHide].
public final class KioskScreen implements Screen {

  private static final Duration TICK = Duration.millis(200);
  private static final Duration FADE = Duration.millis(150);

  private final KioskContext context;
  private final KioskViewModel model;
  private final KioskPages pages;
  private final ScaledPane root;
  private final BorderPane frame = new BorderPane();
  private final StackPane middle = new StackPane();
  private final Timeline ticks;
  private Screen page;
  private KioskState shown;
  private Subscription watching = Subscription.EMPTY;
  private KeyboardScannerFilter.@Nullable Handle scanner;

  public KioskScreen(KioskContext context) {
    this.context = context;
    this.model = new KioskViewModel(context);
    this.pages = new KioskPages(context, model);
    this.shown = model.stateProperty().get();
    this.page = pages.pageOf(shown);
    middle.getChildren().add(page.root());
    frame.setCenter(middle);
    frame.setBottom(foot());
    this.root = new ScaledPane(frame, model.largeProperty());
    root.getStyleClass().add("kiosk");
    if (context.station().settings().theme() == StationSettings.Theme.CONTRAST) {
      root.getStyleClass().add("contrast");
    }
    // A mouse that is only pushed by the table is nobody.
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.touched());
    root.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> model.touched());
    root.addEventFilter(ScrollEvent.SCROLL, _ -> model.touched());
    root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> model.touched());
    new OperatorDoor(context.clock(), () -> model.handle(new KioskInput.Leave())).watch(root);
    this.ticks = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
    ticks.setCycleCount(Animation.INDEFINITE);
  }

  /// The foot, which the warning takes the place of: it must not lie over a button or a key.
  private StackPane foot() {
    var warning = new TimeoutWarning(model.stateProperty(), model.countdown(), context.messages());
    var facts = new FootView(new FootViewModel(context, model), context.messages());
    facts.visibleProperty().bind(warning.visibleProperty().not());
    var foot = new StackPane(facts, warning);
    foot.setId("foot");
    return foot;
  }

  /// Dresses a scene in which a kiosk is to stand.
  public static void dress(Scene scene) {
    Theme.dress(
        scene,
        Theme.sheet(KioskScreen.class, "kiosk.css"),
        Theme.sheet(RestingView.class, "resting.css"),
        Theme.sheet(ResultView.class, "result.css"),
        Theme.sheet(SignView.class, "sign.css"),
        Theme.sheet(SearchView.class, "search.css"),
        Theme.sheet(RegisterView.class, "register.css"),
        Theme.sheet(MessageView.class, "message.css"),
        Theme.sheet(ExamineView.class, "examine.css"),
        Theme.sheet(PinView.class, "pin.css"),
        Theme.sheet(OperatorView.class, "operator.css"));
  }

  @Override
  public Parent root() {
    return root;
  }

  /// What it does, for anyone who drives it without a screen.
  public KioskViewModel model() {
    return model;
  }

  /// Starts the clock, listens to scanners that type and to what other stations record.
  @Override
  public void onShow() {
    scanner = KeyboardScannerFilter.listen(root.getScene(), context.clock(), model::codeRead);
    watching = model.stateProperty().subscribe(this::show);
    model.start();
    page.onShow();
    ticks.play();
  }

  @Override
  public void onHide() {
    ticks.stop();
    page.onHide();
    model.stop();
    watching.unsubscribe();
    if (scanner != null) {
      scanner.close();
      scanner = null;
    }
  }

  private void show(KioskState next) {
    if (isSamePage(shown, next)) {
      shown = next;
      return;
    }
    shown = next;
    page.onHide();
    page = pages.pageOf(next);
    middle.getChildren().setAll(page.root());
    page.onShow();
    var fade = new FadeTransition(FADE, page.root());
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.play();
  }

  /// Reading and signing are one page, so that the text and the ink stay where they are.
  private static boolean isSamePage(KioskState before, KioskState now) {
    return switch (now) {
      case KioskState.Signing signing -> Optional.of(signing.duty()).equals(dutyOf(before));
      default -> before.equals(now);
    };
  }

  private static Optional<PendingSignature> dutyOf(KioskState state) {
    return switch (state) {
      case KioskState.Reading reading -> Optional.of(reading.duty());
      case KioskState.Signing signing -> Optional.of(signing.duty());
      default -> Optional.empty();
    };
  }
}
