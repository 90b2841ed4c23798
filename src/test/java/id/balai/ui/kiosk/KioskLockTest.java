package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Hall;
import id.balai.fixture.Keystroke;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Nobody leaves a kiosk with keys, clicks or what a scanner types: it stays open, fills the
/// display, shows no menu and presses no button. Only the PIN and an operator's card lead out.
@ExtendWith(ApplicationExtension.class)
final class KioskLockTest {

  private static final List<KeyCode> WAYS_OUT =
      List.of(
          KeyCode.ESCAPE,
          KeyCode.F1,
          KeyCode.F4,
          KeyCode.F5,
          KeyCode.F10,
          KeyCode.F11,
          KeyCode.F12,
          KeyCode.CONTEXT_MENU,
          KeyCode.WINDOWS,
          KeyCode.COMMAND,
          KeyCode.META,
          KeyCode.ALT,
          KeyCode.CONTROL,
          KeyCode.CANCEL,
          KeyCode.PRINTSCREEN,
          KeyCode.INSERT,
          KeyCode.HELP);

  private static final List<KeyCode> SHORTCUTS =
      List.of(
          KeyCode.F4,
          KeyCode.TAB,
          KeyCode.SPACE,
          KeyCode.ENTER,
          KeyCode.ESCAPE,
          KeyCode.DELETE,
          KeyCode.LEFT,
          KeyCode.W,
          KeyCode.Q,
          KeyCode.N,
          KeyCode.P,
          KeyCode.S,
          KeyCode.V,
          KeyCode.A,
          KeyCode.Z);

  private final TestKiosk kiosk = new TestKiosk(new Hall());
  private final List<Node> fired = new ArrayList<>();
  private Stage stage;
  private Scene scene;
  private KioskScreen screen;
  private KioskLock lock;

  @Start
  void start(Stage given) {
    stage = new Stage(StageStyle.UNDECORATED);
    screen = new KioskScreen(kiosk.context);
    scene = new Scene(screen.root(), 1366, 768);
    KioskScreen.dress(scene);
    stage.setScene(scene);
    stage.show();
    screen.onShow();
    lock = KioskLock.lock(stage);
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(
        () -> {
          lock.release();
          screen.onHide();
          stage.close();
        });
  }

  /// Keys, combinations of keys, what a scanner may send, the ways to a menu, and the request to
  /// close the window.
  @Test
  void nothingLeadsOutOfAnyScreen(FxRobot robot) {
    List<Runnable> attacks =
        List.of(
            () -> WAYS_OUT.forEach(code -> press(code, false, false, false, false)),
            () -> SHORTCUTS.forEach(this::combine),
            () -> IntStream.rangeClosed(0, 0x1f).forEach(this::typeControlCharacter),
            this::askForMenus,
            () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    for (KioskView view : screens()) {
      robot.interact(() -> tryAll(view, attacks));
    }
  }

  @Test
  void aWindowThatIsMinimisedOrMadeSmallerComesBack(FxRobot robot) {
    robot.interact(() -> stage.setIconified(true));
    robot.interact(() -> assertThat(stage.isIconified()).as("minimised").isFalse());
    robot.interact(() -> stage.setFullScreen(false));
    robot.interact(() -> assertThat(stage.isFullScreen()).as("fills the display").isTrue());
  }

  @Test
  void pinLeadsOut(FxRobot robot) {
    robot.interact(
        () -> {
          screen.model().handle(new KioskInput.Leave());
          TestKiosk.PIN.chars().forEach(digit -> button("digit-" + (char) digit).fire());
          button("enter").fire();
        });
    assertThat(screen.model().stateProperty().get()).isInstanceOf(KioskState.Operating.class);
    robot.interact(() -> button("leave-kiosk").fire());
    assertThat(kiosk.isLeft).isTrue();
  }

  @Test
  void cardOfAnOperatorLeadsOut(FxRobot robot) {
    String card = kiosk.hall.operatorCard("Sri Wahyuni");
    robot.interact(() -> screen.model().codeRead(card));
    robot.interact(() -> button("leave-kiosk").fire());
    assertThat(kiosk.isLeft).isTrue();
  }

  private static List<KioskView> screens() {
    List<String> names =
        List.of(
            "resting",
            "welcome-sign",
            "search-hits",
            "register-filled",
            "signing",
            "signing-ink",
            "pin",
            "operator",
            "help");
    return KioskViews.all().stream().filter(view -> names.contains(view.name())).toList();
  }

  /// Attacks a screen with everything in turn that can have the focus.
  private void tryAll(KioskView view, List<Runnable> attacks) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "ditempel"));
    screen.model().handle(new KioskInput.TimedOut());
    kiosk.hall.clock.pass(Duration.ofSeconds(6));
    view.play().accept(kiosk, screen);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    KioskState before = screen.model().stateProperty().get();
    fired.clear();
    arm(scene.getRoot());
    for (Node focus : reachable(scene.getRoot(), new ArrayList<>())) {
      for (int i = 0; i < attacks.size(); i++) {
        String where = "attack %d on %s with the focus on %s".formatted(i + 1, view, focus);
        focus.requestFocus();
        String typed = typed();
        attacks.get(i).run();
        // Keys are held back for a moment; a Tab lets them through at once.
        press(KeyCode.TAB, false, false, false, false);
        assertThat(fired).as(where).isEmpty();
        assertThat(typed()).as(where).isEqualTo(typed);
        assertThat(screen.model().stateProperty().get()).as(where).isEqualTo(before);
        assertThat(kiosk.isLeft).as(where).isFalse();
        assertThat(stage.isShowing()).as(where).isTrue();
        assertThat(stage.isFullScreen()).as(where).isTrue();
        assertThat(Window.getWindows()).as(where).containsOnly(stage);
      }
    }
  }

  /// All that stands in fields.
  private String typed() {
    return scene.getRoot().lookupAll(".text-field").stream()
        .map(field -> ((TextInputControl) field).getText())
        .toList()
        .toString();
  }

  private void arm(Node node) {
    if (node instanceof ButtonBase button) {
      button.setOnAction(_ -> fired.add(button));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::arm);
    }
  }

  private static List<Node> reachable(Node node, List<Node> all) {
    if (node.isVisible() && node.isFocusTraversable() && !node.isDisabled()) {
      all.add(node);
    }
    if (node.isVisible() && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> reachable(child, all));
    }
    return all;
  }

  /// As a scanner sends it: as a character alone, and as Ctrl with a letter.
  private void typeControlCharacter(int character) {
    String text = Character.toString(character);
    boolean isOrdinaryKey = "\t\r\n\b".contains(text);
    if (!isOrdinaryKey) {
      fire(KeyEvent.KEY_TYPED, text, KeyCode.UNDEFINED, false, false, false, false);
    }
    KeyCode letter = KeyCode.getKeyCode(Character.toString('@' + character));
    if (letter != null) {
      fire(KeyEvent.KEY_PRESSED, "", letter, false, true, false, false);
      fire(KeyEvent.KEY_TYPED, text, KeyCode.UNDEFINED, false, true, false, false);
      fire(KeyEvent.KEY_RELEASED, "", letter, false, true, false, false);
    }
  }

  private void combine(KeyCode code) {
    press(code, false, true, false, false);
    press(code, true, true, false, false);
    press(code, false, false, true, false);
    press(code, false, false, false, true);
    press(code, false, true, true, false);
  }

  private void press(KeyCode code, boolean shift, boolean ctrl, boolean alt, boolean meta) {
    fire(KeyEvent.KEY_PRESSED, "", code, shift, ctrl, alt, meta);
    fire(KeyEvent.KEY_RELEASED, "", code, shift, ctrl, alt, meta);
  }

  private void fire(
      EventType<KeyEvent> type,
      String text,
      KeyCode code,
      boolean shift,
      boolean ctrl,
      boolean alt,
      boolean meta) {
    Keystroke.fire(scene, new KeyEvent(type, text, "", code, shift, ctrl, alt, meta));
  }

  /// The right button, a long press of a finger, and the key for menus.
  private void askForMenus() {
    for (Node node : scene.getRoot().lookupAll("*")) {
      Event.fireEvent(
          node,
          new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
      Event.fireEvent(
          node,
          new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null));
      Finger.rightClick(node);
    }
  }

  private ButtonBase button(String id) {
    return (ButtonBase) scene.lookup("#" + id);
  }
}
