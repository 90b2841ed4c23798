package id.balai.ui.control;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
/// moment; a scan is swallowed whole with what the device puts before and behind it, so that it
/// presses no button and leaves nothing in a field; everything else is given back in its order, at
/// whatever speed it was typed.
public final class KeyboardScannerFilter {

  /// An Enter that trails a scan this closely belongs to it.
  private static final int TAIL_MILLIS = 1500;

  /// When the time is over, keys that wait behind a busy screen are still taken in.
  private static final int GRACE_MILLIS = 20;

  private final Scene scene;
  private final Clock clock;
  private final Alarm alarm;
  private final Consumer<String> scans;
  private final ScanBurst burst = new ScanBurst();
  private final TypedRun run = new TypedRun();
  private final List<Held> held = new ArrayList<>();
  private final EventHandler<KeyEvent> hold = this::hold;
  private boolean isGivingBack;
  private long tailUntil = Long.MIN_VALUE;

  private KeyboardScannerFilter(Scene scene, Clock clock, Alarm alarm, Consumer<String> scans) {
    this.scene = scene;
    this.clock = clock;
    this.alarm = alarm;
    this.scans = scans;
  }

  /// Listens on a scene until the handle is closed.
  ///
  /// @param scans takes each code, as [id.balai.domain.badge.ScanText] understands it; hostile
  public static Handle listen(Scene scene, Clock clock, Consumer<String> scans) {
    return listen(scene, clock, new PauseAlarm(), scans);
  }

  static Handle listen(Scene scene, Clock clock, Alarm alarm, Consumer<String> scans) {
    var filter = new KeyboardScannerFilter(scene, clock, alarm, scans);
    scene.addEventFilter(KeyEvent.ANY, filter.hold);
    return filter::stop;
  }

  /// Ends the listening.
  public interface Handle extends AutoCloseable {
    @Override
    void close();
  }

  /// Calls once when a time is over, on the screen's thread.
  interface Alarm {

    /// Calls `over` after so many milliseconds, and no earlier call any more.
    void after(int millis, Runnable over);

    void cancel();
  }

  private void stop() {
    scene.removeEventFilter(KeyEvent.ANY, hold);
    alarm.cancel();
    held.clear();
  }

  private void hold(KeyEvent event) {
    // What another filter of the window took is nobody's any more.
    if (isGivingBack || event.isConsumed()) {
      return;
    }
    event.consume();
    if (isTail(event)) {
      return;
    }
    held.add(new Held(event, burst.length(), clock.millis()));
    if (event.getEventType() == KeyEvent.KEY_PRESSED && isSuffix(event)) {
      answer(burst.ended());
      return;
    }
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      burst.add(event.getCharacter(), clock.millis());
    }
    alarm.after(burst.holdMillis(), () -> alarm.after(GRACE_MILLIS, this::nothingMore));
  }

  private static boolean isSuffix(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB;
  }

  /// Whether a key belongs to the end of the scan before: its suffix, or a control character.
  private boolean isTail(KeyEvent event) {
    boolean isEnd =
        event.getEventType() == KeyEvent.KEY_TYPED
            ? event.getCharacter().chars().allMatch(Character::isISOControl)
            : isSuffix(event) || event.isControlDown();
    return isEnd && held.isEmpty() && clock.millis() < tailUntil;
  }

  private void nothingMore() {
    answer(burst.timedOut(isInField()));
  }

  private boolean isInField() {
    return scene.getFocusOwner() instanceof TextInputControl;
  }

  private void answer(List<String> codes) {
    if (codes.isEmpty()) {
      giveBack();
    } else {
      scanned(codes);
    }
  }

  private void scanned(List<String> codes) {
    alarm.cancel();
    tailUntil = clock.millis() + TAIL_MILLIS;
    int start = burst.leadStart();
    List<Held> before = held.stream().filter(h -> h.place() < start).toList();
    held.clear();
    burst.clear();
    before.forEach(this::fire);
    codes.forEach(scans);
  }

  private void giveBack() {
    alarm.cancel();
    List<Held> all = List.copyOf(held);
    held.clear();
    burst.givenBack();
    for (Held key : all) {
      run.add(key.event(), key.millis());
      if (isInField() || !run.holds(key.event(), key.millis())) {
        fire(key);
      }
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
  /// @param millis when it came
  private record Held(KeyEvent event, int place, long millis) {}

  /// Time as the screen's pulse counts it.
  private static final class PauseAlarm implements Alarm {

    private final PauseTransition pause = new PauseTransition();

    @Override
    public void after(int millis, Runnable over) {
      pause.stop();
      pause.setDuration(Duration.millis(millis));
      pause.setOnFinished(_ -> over.run());
      pause.playFromStart();
    }

    @Override
    public void cancel() {
      pause.stop();
    }
  }
}
