package id.balai.ui.control;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Hears a scanner that types like a keyboard, whatever has the focus. All keys are held back for a
/// moment; a scan is swallowed whole with the Enter or Tab behind it, so that it presses no button
/// and leaves nothing in a field; what a person typed is given back in its order.
public final class KeyboardScannerFilter {

  /// An Enter that trails a scan this closely belongs to it.
  private static final int TAIL_MILLIS = 500;

  /// Quicker and more than this is nothing that a person types at a button.
  private static final int MOST_AT_BUTTON = 2;

  private static final Set<String> TYPED_ENDS = Set.of("\r", "\n", "\t");

  private final Scene scene;
  private final Clock clock;
  private final Consumer<String> scans;
  private final ScanBurst burst = new ScanBurst();
  private final List<Held> held = new ArrayList<>();
  private final PauseTransition timer = new PauseTransition();
  private final EventHandler<KeyEvent> hold = this::hold;
  private boolean isGivingBack;
  private long tailUntil = Long.MIN_VALUE;

  private KeyboardScannerFilter(Scene scene, Clock clock, Consumer<String> scans) {
    this.scene = scene;
    this.clock = clock;
    this.scans = scans;
    timer.setOnFinished(_ -> nothingMore());
  }

  /// Listens on a scene until the handle is closed.
  ///
  /// @param scans takes each code as it was typed; hostile
  public static Handle listen(Scene scene, Clock clock, Consumer<String> scans) {
    var filter = new KeyboardScannerFilter(scene, clock, scans);
    scene.addEventFilter(KeyEvent.ANY, filter.hold);
    return filter::stop;
  }

  /// Ends the listening.
  public interface Handle extends AutoCloseable {
    @Override
    void close();
  }

  private void stop() {
    scene.removeEventFilter(KeyEvent.ANY, hold);
    timer.stop();
    held.clear();
  }

  private void hold(KeyEvent event) {
    if (isGivingBack) {
      return;
    }
    event.consume();
    if (isTail(event)) {
      return;
    }
    held.add(new Held(event, burst.length()));
    if (event.getEventType() == KeyEvent.KEY_PRESSED && isSuffix(event)) {
      burst.ended().ifPresentOrElse(this::scanned, this::giveBack);
      return;
    }
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      burst.add(event.getCharacter(), clock.millis());
    }
    timer.setDuration(Duration.millis(burst.holdMillis()));
    timer.playFromStart();
  }

  private static boolean isSuffix(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB;
  }

  private boolean isTail(KeyEvent event) {
    boolean isEnd =
        event.getEventType() == KeyEvent.KEY_TYPED
            ? TYPED_ENDS.contains(event.getCharacter())
            : isSuffix(event);
    return isEnd && held.isEmpty() && clock.millis() < tailUntil;
  }

  private void nothingMore() {
    Optional<String> code = burst.timedOut();
    code.ifPresentOrElse(this::scanned, this::giveBack);
  }

  private void scanned(String code) {
    timer.stop();
    tailUntil = clock.millis() + TAIL_MILLIS;
    int start = Math.max(0, burst.start());
    List<Held> before = held.stream().filter(h -> h.place() < start).toList();
    held.clear();
    burst.clear();
    before.forEach(this::fire);
    scans.accept(code);
  }

  private void giveBack() {
    timer.stop();
    List<Held> all = List.copyOf(held);
    boolean isTooMuch = burst.length() > MOST_AT_BUTTON;
    held.clear();
    burst.clear();
    if (!isTooMuch || scene.getFocusOwner() instanceof TextInputControl) {
      all.forEach(this::fire);
    }
  }

  private void fire(Held key) {
    isGivingBack = true;
    try {
      // What was taken out of the scene is called the owner until the next pulse.
      Node now = scene.getFocusOwner();
      EventTarget target = now != null && scene.equals(now.getScene()) ? now : scene;
      Event.fireEvent(target, key.event().copyFor(scene, target));
    } finally {
      isGivingBack = false;
    }
  }

  /// A key event that waits.
  ///
  /// @param place how many characters had been typed before it
  private record Held(KeyEvent event, int place) {}
}
