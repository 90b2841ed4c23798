package id.balai.ui.control;

import id.balai.ui.task.Activity;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Lets a person press one thing at a time in a window. While something that was asked for is being
/// done, Enter and Space press nothing but what stops it; and the focus never falls onto a button
/// by itself: where a button is dimmed or gone, the window holds the focus until the button is back
/// or the person moves on. So a repeated Enter never reaches a neighbour.
public final class ActionGuard implements EventDispatcher {

  /// Style class of buttons that begin nothing: they can be pressed while work is going on.
  public static final String BESIDE = "beside-work";

  private final Scene scene;
  private final Activity activity;
  private final EventDispatcher inner;
  private int inputs;
  private @Nullable Node lost;

  private ActionGuard(Scene scene, Activity activity) {
    this.scene = scene;
    this.activity = activity;
    this.inner = scene.getEventDispatcher();
  }

  /// Guards a window as long as its scene is there.
  public static void watch(Scene scene, Activity activity) {
    var guard = new ActionGuard(scene, activity);
    scene.setEventDispatcher(guard);
    scene.focusOwnerProperty().addListener((_, before, now) -> guard.moved(before, now));
  }

  @Override
  public @Nullable Event dispatchEvent(Event event, EventDispatchChain tail) {
    return switch (event) {
      case KeyEvent key when isHeld(key) -> {
        key.consume();
        yield null;
      }
      case InputEvent input -> {
        inputs++;
        try {
          yield inner.dispatchEvent(input, tail);
        } finally {
          inputs--;
        }
      }
      case ActionEvent action when !isBeside(action.getTarget()) -> {
        var result = new Event[1];
        activity.answer(name(action), () -> result[0] = inner.dispatchEvent(action, tail));
        yield result[0];
      }
      default -> inner.dispatchEvent(event, tail);
    };
  }

  /// Whether a key would press something while work is going on.
  private boolean isHeld(KeyEvent key) {
    if (!activity.runningProperty().get()) {
      return false;
    }
    Node owner = scene.getFocusOwner();
    if (isBeside(owner)) {
      return false;
    }
    boolean isTyped = key.getEventType() == KeyEvent.KEY_TYPED;
    boolean isSpace = isTyped ? key.getCharacter().equals(" ") : key.getCode() == KeyCode.SPACE;
    boolean isEnter =
        isTyped ? "\r\n".contains(key.getCharacter()) : key.getCode() == KeyCode.ENTER;
    return isEnter || (isSpace && !(owner instanceof TextInputControl));
  }

  private static boolean isBeside(@Nullable Object control) {
    return control instanceof Node node && node.getStyleClass().contains(BESIDE);
  }

  /// What stands on the control; never what was typed into it.
  private static String name(ActionEvent action) {
    return action.getTarget() instanceof Labeled labeled && labeled.getText() != null
        ? labeled.getText()
        : "";
  }

  private void moved(@Nullable Node before, @Nullable Node now) {
    if (now == null) {
      lost = before instanceof ButtonBase && !canHold(before) ? before : null;
      return;
    }
    if (before == null && inputs == 0 && now instanceof ButtonBase) {
      scene.getRoot().requestFocus();
      bringBack();
    } else if (!now.equals(scene.getRoot())) {
      lost = null;
    }
  }

  /// Waits for the button that was dimmed while its work is being done.
  private void bringBack() {
    Node waited = lost;
    if (waited == null || !scene.equals(waited.getScene())) {
      return;
    }
    waited
        .disabledProperty()
        .subscribe(
            (_, isDimmed) -> {
              if (!isDimmed
                  && waited.equals(lost)
                  && scene.getRoot().equals(scene.getFocusOwner())) {
                lost = null;
                waited.requestFocus();
              }
            });
  }

  private boolean canHold(Node node) {
    return scene.equals(node.getScene()) && !node.isDisabled() && node.isVisible();
  }
}
