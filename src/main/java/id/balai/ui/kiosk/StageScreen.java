package id.balai.ui.kiosk;

import id.balai.domain.badge.Sighting;
import id.balai.domain.signature.Assistance;
import id.balai.service.signing.Drawn;
import id.balai.ui.control.InkPad;
import id.balai.ui.control.Look;
import id.balai.ui.control.WedgeFilter;
import id.balai.ui.kiosk.sign.SignView;
import id.balai.ui.kiosk.sign.SignViewModel;
import id.balai.ui.kiosk.stage.StageView;
import id.balai.ui.kiosk.stage.StageViewModel;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A declaration is signed on a stage: the queue, and the page on which everybody reads and signs.
public final class StageScreen implements Screen {

  private static final Duration TICK = Duration.millis(200);

  private final StageViewModel model;
  private final Clock clock;
  private final Words words;
  private final StageView view;
  private final ScaledPane root;
  private final BooleanProperty large = new SimpleBooleanProperty(this, "large");
  private final Timeline ticks;
  private Subscription turns = Subscription.EMPTY;
  private WedgeFilter.@Nullable Handle scanner;

  public StageScreen(StageViewModel model, Clock clock, Words words, StageView.Actions actions) {
    this.model = model;
    this.clock = clock;
    this.words = words;
    this.view = new StageView(model, words, actions);
    this.root = new ScaledPane(view.root(), large);
    root.getStyleClass().add("kiosk");
    root.getStylesheets().add(Look.sheet(StageView.class, "stage.css"));
    this.ticks = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
    ticks.setCycleCount(Animation.INDEFINITE);
  }

  @Override
  public Parent root() {
    return root;
  }

  /// Whether all type is enlarged by a quarter ("Aa Besar").
  public BooleanProperty largeProperty() {
    return large;
  }

  /// What it does, for whoever drives it without a screen.
  public StageViewModel model() {
    return model;
  }

  @Override
  public void onShow() {
    scanner = WedgeFilter.listen(root.getScene(), clock, model::codeRead);
    turns = model.turnProperty().subscribe(this::show);
    model.start();
    ticks.play();
  }

  @Override
  public void onHide() {
    ticks.stop();
    model.stop();
    turns.unsubscribe();
    if (scanner != null) {
      scanner.close();
      scanner = null;
    }
  }

  /// A camera or a serial scanner was shown something; on the screen's thread.
  public void sighted(Sighting sighting) {
    if (sighting instanceof Sighting.Badge(String text)) {
      model.codeRead(text);
    }
  }

  private void show(Optional<StageViewModel.Turn> turn) {
    view.showPad(turn.map(this::page).orElseGet(view::nobody));
  }

  private javafx.scene.Node page(StageViewModel.Turn turn) {
    var known = new SignViewModel.Known(turn.identification(), Optional.<Assistance>empty());
    var signing = new SignViewModel(turn.person(), turn.text(), known, clock, words, new Pad());
    var page =
        new SignView(signing, new InkPad(clock), words, Subscription.EMPTY, Optional.empty());
    return page.withoutHead();
  }

  /// What the stage does with the page of a signer.
  private final class Pad implements SignViewModel.Actions {
    @Override
    public void reachedEnd(Instant at) {
      model.inkChanged(false);
    }

    @Override
    public void inkChanged(boolean hasInk) {
      model.inkChanged(hasInk);
    }

    @Override
    public void agree(Drawn drawn) {
      model.sign(drawn);
    }

    @Override
    public void leave() {
      model.inkChanged(false);
      model.next();
    }
  }
}
