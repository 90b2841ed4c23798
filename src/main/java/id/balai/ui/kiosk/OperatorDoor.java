package id.balai.ui.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The operator's way out, which nobody finds by chance: five touches of our sign within four
/// seconds ask for the PIN.
final class OperatorDoor {

  private static final int TOUCHES = 5;
  private static final Duration WITHIN = Duration.ofSeconds(4);

  private final Clock clock;
  private final Runnable leave;
  private final Deque<Instant> touches = new ArrayDeque<>();

  OperatorDoor(Clock clock, Runnable leave) {
    this.clock = clock;
    this.leave = leave;
  }

  void watch(Node root) {
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY
        || !isSign(event.getTarget() instanceof Node node ? node : null)) {
      touches.clear();
      return;
    }
    Instant now = clock.instant();
    touches.addLast(now);
    if (touches.size() > TOUCHES) {
      touches.removeFirst();
    }
    if (touches.size() == TOUCHES && !now.isAfter(touches.getFirst().plus(WITHIN))) {
      touches.clear();
      leave.run();
    }
  }

  private static boolean isSign(@org.jspecify.annotations.Nullable Node target) {
    for (Node node = target; node != null; node = node.getParent()) {
      if ("sign".equals(node.getId()) && node.getStyleClass().contains("sign")) {
        return true;
      }
    }
    return false;
  }
}
