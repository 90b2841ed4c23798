package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Keystroke;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Somebody who uses nothing but a keyboard: Tab reaches everything that can be used on every
/// screen, in the order in which it is read, what has the focus is seen, and Space and Enter press
/// it. The keys on the screen are left out: anyone who has a keyboard types on it.
@ExtendWith(ApplicationExtension.class)
final class KioskKeyboardTest {

  /// A ring around a small button has more pixels than this.
  private static final int LEAST_RING = 100;

  /// A change of a colour that is seen, of 255.
  private static final int SEEN = 60;

  /// States that offer what another one does, in other words; they are not played.
  private static final Set<String> LIKE_ANOTHER =
      Set.of(
          "resting-camera",
          "help-elsewhere",
          "help-waiting",
          "clock-wrong",
          "devices-trouble",
          "welcome-long",
          "welcome-devices-trouble",
          "already",
          "owes",
          "early",
          "late",
          "replaced",
          "revoked",
          "elsewhere",
          "stranger",
          "unknown",
          "mistyped",
          "foreign",
          "welcome-label",
          "outside",
          "returned",
          "signing-long",
          "signing-dot",
          "signing-badge-waits",
          "signing-not-stored",
          "signing-going-back",
          "search-going-back",
          "help",
          "trouble",
          "examined-recorded",
          "examined-replaced",
          "examined-voided",
          "examined-forged",
          "examined-other-office",
          "examined-damaged",
          "examined-unknown",
          "examined-no-certificate",
          "pin-wrong");

  private final Map<Node, Integer> presses = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Set<List<String>> walked = new HashSet<>();
  private Scene scene;
  private String view = "";

  @Start
  void start(Stage stage) {
    scene = new Scene(new Group(), 1366, 768);
    KioskScreen.dress(scene);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  @Test
  void everythingIsReachedSeenAndPressedWithTheKeyboardAlone(FxRobot robot) {
    for (KioskView each : KioskViews.all()) {
      if (!each.name().startsWith("contrast") && !LIKE_ANOTHER.contains(each.name())) {
        robot.interact(() -> walk(each));
      }
    }
    assertThat(faults).isEmpty();
  }

  /// Screens that offer the same things are walked once.
  private void walk(KioskView each) {
    view = each.name();
    TestKiosk kiosk = each.kiosk().get();
    var screen = new KioskScreen(kiosk.context);
    scene.setRoot(screen.root());
    layout();
    screen.onShow();
    each.play().accept(kiosk, screen);
    scene.getRoot().lookupAll(".top-bar").forEach(bar -> bar.getParent().setOpacity(1));
    layout();
    boolean isNew = walked.add(usableNow().stream().map(Node::getId).toList());
    List<Node> way = isNew ? walkThere() : usableNow();
    // From now on no scanner is waited for, and every key arrives at once.
    screen.onHide();
    usableNow().stream()
        .filter(node -> !way.contains(node) && !isReachedByArrows(node, way))
        .forEach(node -> fault("not reached", node));
  }

  private List<Node> walkThere() {
    presses.clear();
    arm(scene.getRoot());
    List<Node> way = tabThrough();
    for (int i = 1; i < way.size(); i++) {
      if (comesBefore(way.get(i), way.get(i - 1))) {
        fault("out of order after " + way.get(i - 1), way.get(i));
      }
    }
    back(way);
    return way;
  }

  /// Of things of which one is chosen, the chosen one is reached by Tab and the others by arrows.
  private static boolean isReachedByArrows(Node node, List<Node> way) {
    return node instanceof ToggleButton toggle
        && way.stream()
            .anyMatch(
                other ->
                    other instanceof ToggleButton reached
                        && reached.getToggleGroup().equals(toggle.getToggleGroup())
                        && leadsTo(reached, toggle));
  }

  private static boolean leadsTo(ToggleButton from, ToggleButton to) {
    from.requestFocus();
    for (int i = 0; i < from.getToggleGroup().getToggles().size() && !to.isFocused(); i++) {
      Node now = from.getScene().getFocusOwner();
      Event.fireEvent(
          now,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
    }
    return to.isFocused();
  }

  /// Goes on from the first to the last and presses everything on the way.
  private List<Node> tabThrough() {
    List<Node> way = new ArrayList<>();
    first().requestFocus();
    Node now = scene.getFocusOwner();
    while (now != null && !way.contains(now) && way.size() < 60) {
      way.add(now);
      press(KeyCode.ENTER, "\r");
      press(KeyCode.SPACE, " ");
      if (now instanceof TextInputControl field) {
        field.selectAll();
      }
      Node before = now;
      fire(KeyEvent.KEY_PRESSED, "", KeyCode.TAB, false);
      now = scene.getFocusOwner();
      check(before);
      if (now != null && !way.contains(now)) {
        lookAt(now);
      }
    }
    return way;
  }

  private Node first() {
    return usableNow().getFirst();
  }

  private void check(Node node) {
    int least = node instanceof Button ? 2 : 1;
    if (node instanceof ButtonBase && presses.getOrDefault(node, 0) < least) {
      fault("not pressed by Enter and Space", node);
    }
  }

  /// Goes back and comes by the same things.
  private void back(List<Node> way) {
    for (int i = way.size() - 1; i > 0; i--) {
      way.get(i).requestFocus();
      fire(KeyEvent.KEY_PRESSED, "", KeyCode.TAB, true);
      if (!way.get(i - 1).equals(scene.getFocusOwner())) {
        fault("Shift and Tab lead elsewhere", way.get(i));
      }
    }
  }

  /// Whether the focus is seen: the picture with it is another than without.
  private void lookAt(Node focused) {
    layout();
    WritableImage with = picture(focused);
    scene.getRoot().requestFocus();
    layout();
    WritableImage without = picture(focused);
    focused.requestFocus();
    layout();
    if (changed(with, without) < LEAST_RING) {
      fault("focus is not seen", focused);
    }
  }

  private WritableImage picture(Node node) {
    Bounds box = node.localToScene(node.getLayoutBounds());
    var around = new SnapshotParameters();
    around.setViewport(
        new Rectangle2D(
            Math.floor(box.getMinX()) - 12,
            Math.floor(box.getMinY()) - 12,
            Math.ceil(box.getWidth()) + 24,
            Math.ceil(box.getHeight()) + 24));
    return scene.getRoot().snapshot(around, null);
  }

  private static int changed(WritableImage one, WritableImage other) {
    int changed = 0;
    // A pixel more or less is a matter of rounding.
    double width = Math.min(one.getWidth(), other.getWidth());
    double height = Math.min(one.getHeight(), other.getHeight());
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        int a = one.getPixelReader().getArgb(x, y);
        int b = other.getPixelReader().getArgb(x, y);
        int green = Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff));
        changed += green > SEEN ? 1 : 0;
      }
    }
    return changed;
  }

  private void arm(Node node) {
    if (node instanceof ButtonBase button) {
      button.setOnAction(_ -> presses.merge(button, 1, Integer::sum));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::arm);
    }
  }

  private List<Node> usableNow() {
    return usable(scene.getRoot(), new ArrayList<>());
  }

  /// All that can be used, but the keys on the screen.
  private static List<Node> usable(Node node, List<Node> all) {
    if (!node.isVisible() || node.isDisabled()) {
      return all;
    }
    boolean isControl = node instanceof ButtonBase || node instanceof TextInputControl;
    if ((isControl || node.isFocusTraversable()) && !node.getStyleClass().contains("key")) {
      all.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> usable(child, all));
    }
    return all;
  }

  /// Whether somebody who reads comes to the one first: the head, the left part, the right part,
  /// and in each of them line by line.
  private static boolean comesBefore(Node one, Node other) {
    int part = Integer.compare(part(one), part(other));
    if (part != 0) {
      return part < 0;
    }
    Bounds a = one.localToScene(one.getLayoutBounds());
    Bounds b = other.localToScene(other.getLayoutBounds());
    boolean isSameLine = a.getCenterY() > b.getMinY() && a.getCenterY() < b.getMaxY();
    return isSameLine ? a.getMinX() < b.getMinX() : a.getCenterY() < b.getCenterY();
  }

  private static int part(Node node) {
    for (Node up = node; up.getParent() != null; up = up.getParent()) {
      if (up.getParent() instanceof TopBar) {
        return 0;
      }
      if (up.getParent() instanceof TwoParts parts) {
        return 1 + parts.getChildrenUnmodifiable().indexOf(up);
      }
    }
    return 1;
  }

  private void fault(String what, Node node) {
    faults.add(view + ": " + what + ": " + node.getId() + " " + node.getAccessibleText());
  }

  private void layout() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private void press(KeyCode code, String text) {
    fire(KeyEvent.KEY_PRESSED, "", code, false);
    fire(KeyEvent.KEY_TYPED, text, KeyCode.UNDEFINED, false);
    fire(KeyEvent.KEY_RELEASED, "", code, false);
  }

  private void fire(EventType<KeyEvent> type, String text, KeyCode code, boolean isShift) {
    Keystroke.fire(scene, new KeyEvent(type, text, "", code, isShift, false, false, false));
  }
}
