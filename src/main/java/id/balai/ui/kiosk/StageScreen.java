package id.balai.ui.kiosk;

import id.balai.ui.control.InkPad;
import id.balai.ui.control.KeyboardScannerFilter;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.leaving.PinView;
import id.balai.ui.kiosk.leaving.PinViewModel;
import id.balai.ui.kiosk.operator.AssistedSigningView;
import id.balai.ui.kiosk.sign.SignView;
import id.balai.ui.kiosk.sign.SignViewModel;
import id.balai.ui.kiosk.stage.OperatorAccess;
import id.balai.ui.kiosk.stage.StageView;
import id.balai.ui.kiosk.stage.StageViewModel;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.route.Screen;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A declaration is signed on a stage: the queue, and the page on which everybody reads and signs.
/// Like a kiosk it is left with the operator's PIN or card only.
public final class StageScreen implements Screen {

  private static final Duration TICK = Duration.millis(200);

  private final StageViewModel model;
  private final KioskContext context;
  private final StageView view;
  private final StackPane middle;
  private final ScaledPane root;
  private final Timeline ticks;
  private Subscription turns = Subscription.EMPTY;
  private Subscription ways = Subscription.EMPTY;
  private KeyboardScannerFilter.@Nullable Handle scanner;

  /// @param context of the model
  /// @param projector opens the hall's window, or brings it to the front
  public StageScreen(KioskContext context, StageViewModel model, Runnable projector) {
    this.context = context;
    this.model = model;
    this.view = new StageView(model, context.messages(), projector);
    this.middle = new StackPane(view.root());
    this.root = new ScaledPane(middle, new SimpleBooleanProperty());
    root.getStyleClass().add("kiosk");
    root.getStylesheets().add(Theme.sheet(StageView.class, "stage.css"));
    this.ticks = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
    ticks.setCycleCount(Animation.INDEFINITE);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    scanner = KeyboardScannerFilter.listen(root.getScene(), context.clock(), model::codeRead);
    turns = model.turnProperty().subscribe(this::onTurn);
    ways = model.operator().stepProperty().subscribe(this::go);
    model.start();
    ticks.play();
  }

  @Override
  public void onHide() {
    ticks.stop();
    model.stop();
    turns.unsubscribe();
    ways.unsubscribe();
    if (scanner != null) {
      scanner.close();
      scanner = null;
    }
  }

  private void go(OperatorAccess.Step way) {
    switch (way) {
      case IN -> middle.getChildren().setAll(view.root());
      case ASKED -> show(pin());
      case AIDING -> model.turnProperty().get().map(this::aid).ifPresent(this::show);
      case OUT -> context.station().operator().left().run();
    }
  }

  private PinView pin() {
    var asked =
        new PinViewModel(
            context.clock(),
            context.tasks(),
            context.station().operator().check(),
            model.operator()::came);
    return new PinView(asked, context.messages(), _ -> model.operator().stay());
  }

  private AssistedSigningView aid(PendingSignature duty) {
    return new AssistedSigningView(
        duty.person(), Optional.of(duty.shown().title()), context.messages(), this::aided);
  }

  private void aided(KioskInput input) {
    if (input instanceof KioskInput.Back) {
      model.operator().stay();
    } else {
      model.handle(input);
    }
  }

  private void show(Screen page) {
    middle.getChildren().setAll(page.root());
    page.onShow();
  }

  private void onTurn(Optional<PendingSignature> turn) {
    view.showPad(turn.map(this::page).orElseGet(view::nobody));
  }

  private Node page(PendingSignature duty) {
    var signing = new SignViewModel(duty, context.clock(), context.messages(), model::handle);
    var pad = new InkPad(context.clock());
    return new SignView(signing, pad, context.messages(), Subscription.EMPTY).withoutHead();
  }
}
