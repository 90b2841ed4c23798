package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.ui.control.ActionGuard;
import id.balai.ui.control.ActivityBar;
import id.balai.ui.task.Tasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// While any action of any page runs, Enter and Space press nothing else, and the focus never falls
/// onto a button by itself.
@Tag("endurance")
@ExtendWith(ApplicationExtension.class)
final class ActionFocusTest {

  private static final KeyCode[] TWICE = {
    KeyCode.ENTER, KeyCode.ENTER, KeyCode.SPACE, KeyCode.SPACE
  };

  /// Of the buttons of a page every twenty-fourth is tried, all of them with `-Dbalai.rounds=1000`.
  private static final int EVERY = Integer.getInteger("balai.rounds", 2) > 100 ? 1 : 24;

  /// They write hundreds of papers; others of the same work are tried.
  private static final Set<String> LONG =
      Set.of(
          "spj",
          "save-all",
          "print-all",
          "write-zip",
          "write-folder",
          "tte-certificates",
          "tte-sheets");

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Tasks tasks = Tasks.onScreen(waiting::add);
  private final ConsoleAtWork console = new ConsoleAtWork();
  private final List<String> pressed = new ArrayList<>();
  private Stage stage;
  private Scene scene;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
    console.close();
  }

  @Test
  void enterAndSpacePressNothingWhileAnActionRuns(FxRobot robot) {
    var faults = new ArrayList<String>();
    int tried = 0;
    ConsoleFrame frame = open(robot);
    for (ConsolePage page : ConsolePages.all()) {
      turn(robot, frame, page.key());
      // On the page of lists the cursor waits on the one button that asks for a file.
      if (scene.getFocusOwner() instanceof ButtonBase held && !"choose-file".equals(held.getId())) {
        faults.add(page.key() + " gives a button the focus");
      }
      List<String> all = buttons();
      for (String id : all) {
        if (all.indexOf(id) % EVERY != 0) {
          continue;
        }
        // The guide's button hands the focus to the guide, which stands in the window itself.
        if (LONG.contains(id)
            || id.equals("guide-open")
            || (id.equals("open-kiosk") && !page.equals(ConsolePages.first()))) {
          continue;
        }
        tried++;
        faults.addAll(press(robot, page, id));
        turn(robot, frame, page.key());
      }
    }
    robot.interact(frame::onHide);
    assertThat(tried).isGreaterThan(60 / EVERY);
    assertThat(faults).isEmpty();
  }

  @Test
  void buttonHasTheFocusAgainWhenItsWorkIsDone(FxRobot robot) {
    ConsoleFrame frame = open(robot);
    turn(robot, frame, "archive");
    Button write = robot.lookup("#write-folder").queryButton();
    robot.interact(write::requestFocus);
    type(robot, KeyCode.SPACE);
    assertThat(write.isDisabled()).isTrue();
    type(robot, TWICE);
    assertThat(scene.getFocusOwner()).isSameAs(scene.getRoot());
    settle(robot);
    assertThat(scene.getFocusOwner()).isSameAs(write);
    assertThat(console.workspace.services().repositories().events().closedAt(console.event.id()))
        .isEmpty();
    robot.interact(frame::onHide);
  }

  /// What happens besides where a button is used by the keyboard, again and again.
  private List<String> press(FxRobot robot, ConsolePage page, String id) {
    Node node = scene.lookup("#" + id);
    if (!(node instanceof ButtonBase button) || button.isDisabled() || !button.isVisible()) {
      return List.of();
    }
    boolean[] reached = {false};
    robot.interact(
        () -> {
          button.requestFocus();
          reached[0] = button.equals(scene.getFocusOwner());
          if (!reached[0]) {
            return;
          }
          try {
            button.fire();
          } catch (UnsupportedOperationException e) {
            // It asks the system for a file, and there is none here.
            pressed.clear();
          }
        });
    boolean isRunning = tasks.activity().runningProperty().get();
    pressed.clear();
    if (!reached[0]) {
      return List.of();
    }
    type(robot, TWICE);
    var faults = new ArrayList<String>();
    for (String other : pressed) {
      if (isRunning || !other.equals(id)) {
        faults.add(page.key() + ": " + id + " was used and " + other + " was pressed");
      }
    }
    settle(robot);
    return faults;
  }

  private ConsoleFrame open(FxRobot robot) {
    var frame = new ConsoleFrame(console.context(tasks));
    robot.interact(
        () -> {
          var bar = new ActivityBar(tasks.activity(), console.messages, _ -> {});
          scene = ConsoleAtWork.scene(new StackPane(frame.root(), bar), 1366, 768);
          scene.addEventFilter(ActionEvent.ACTION, this::note);
          ActionGuard.watch(scene, tasks.activity());
          stage.setScene(scene);
          stage.show();
          frame.onShow();
        });
    settle(robot);
    return frame;
  }

  private void turn(FxRobot robot, ConsoleFrame frame, String page) {
    robot.interact(() -> frame.open(page));
    settle(robot);
  }

  private void type(FxRobot robot, KeyCode... keys) {
    robot.interact(
        () -> {
          for (KeyCode key : keys) {
            Node owner = scene.getFocusOwner();
            String text = key == KeyCode.ENTER ? "\r" : " ";
            fire(
                owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", text, key, false, false, false, false));
            fire(
                owner,
                new KeyEvent(
                    KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
            fire(
                owner,
                new KeyEvent(KeyEvent.KEY_RELEASED, "", text, key, false, false, false, false));
          }
        });
  }

  private void fire(Node owner, KeyEvent event) {
    try {
      Event.fireEvent(owner == null ? scene : owner, event);
    } catch (UnsupportedOperationException e) {
      // As above.
      pressed.remove("");
    }
  }

  private void note(ActionEvent action) {
    // One of several that is chosen already does nothing when it is pressed again.
    if (action.getTarget() instanceof ButtonBase button && !(button instanceof ToggleButton)) {
      pressed.add(button.getId());
    }
  }

  private List<String> buttons() {
    return scene.getRoot().lookupAll(".button").stream()
        .filter(node -> node instanceof ButtonBase && !(node instanceof MenuButton))
        .map(Node::getId)
        .filter(id -> id != null && !id.startsWith("page-") && !id.equals("language"))
        .distinct()
        .toList();
  }

  /// Lets all work be done that waits.
  private void settle(FxRobot robot) {
    for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
      work.run();
      robot.interact(() -> {});
    }
  }
}
