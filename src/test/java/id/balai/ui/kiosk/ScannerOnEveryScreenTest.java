package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Hall;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A scanner types into every screen of the kiosk, with one of every kind of things in turn that
/// can have the focus: the badge is heard every time, and nothing else happens.
@ExtendWith(ApplicationExtension.class)
final class ScannerOnEveryScreenTest {

  private final Hall hall = new Hall();
  private final TestKiosk kiosk = new TestKiosk(hall);
  private KioskScreen screen;
  private Scene scene;

  @Start
  void start(Stage stage) {
    screen = new KioskScreen(kiosk.context);
    scene = new Scene(screen.root(), 1366, 768);
    KioskScreen.dress(scene);
    stage.setScene(scene);
    stage.show();
    screen.onShow();
  }

  @Test
  void theBadgeIsHeardWhateverHasTheFocus(FxRobot robot) {
    List<Consumer<KioskViewModel>> screens =
        List.of(
            _ -> {},
            model -> model.handle(new KioskInput.Find()),
            model -> model.handle(new KioskInput.Register()),
            model -> model.handle(new KioskInput.ShowProgramme()),
            model -> model.handle(new KioskInput.Examine()),
            model -> model.codeRead("BLI-0000-0000"),
            model -> model.handle(new KioskInput.CallHelp()),
            model -> model.handle(new KioskInput.Leave()),
            model -> model.codeRead(hall.code(Hall.SIGNER)),
            this::read);
    int tried = 0;
    for (Consumer<KioskViewModel> open : screens) {
      for (int i = 0; i < 40 && scanOver(open, i, robot); i++) {
        tried++;
      }
    }
    robot.interact(screen::onHide);

    assertThat(tried).isGreaterThan(12);
  }

  private void read(KioskViewModel model) {
    model.codeRead(hall.code(Hall.SIGNER));
    model.handle(new KioskInput.Proceed());
  }

  /// @return whether there is such a thing to focus
  private boolean scanOver(Consumer<KioskViewModel> open, int number, FxRobot robot) {
    var isThere = new boolean[1];
    robot.interact(
        () -> {
          screen.model().handle(new KioskInput.Back());
          screen.model().handle(new KioskInput.Back());
          hall.clock.pass(Duration.ofSeconds(6));
          open.accept(screen.model());
          hall.clock.pass(Duration.ofSeconds(6));
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          List<Node> all = reachable(scene.getRoot());
          isThere[0] = number < all.size();
          if (isThere[0]) {
            scan(all.get(number));
          }
        });
    return isThere[0];
  }

  private void scan(Node focus) {
    focus.requestFocus();
    new WedgeKeys(scene, hall.clock).scan(hall.code("Siti Nuraini"));
    assertThat(screen.model().stateProperty().get())
        .as("after a scan over %s", focus)
        .isInstanceOfSatisfying(
            KioskState.Result.class,
            result ->
                assertThat(id.balai.ui.kiosk.result.ResultTone.of(result.answer()))
                    .isIn(id.balai.ui.control.Tone.OK, id.balai.ui.control.Tone.INFO));
  }

  /// The last of every class; the first of a screen is often its corner.
  private static List<Node> reachable(Node root) {
    Map<Class<?>, Node> all = new LinkedHashMap<>();
    reachable(root, all);
    return List.copyOf(all.values());
  }

  private static void reachable(Node node, Map<Class<?>, Node> all) {
    if (node.isVisible() && node.isFocusTraversable() && !node.isDisabled()) {
      all.put(node.getClass(), node);
    }
    if (node.isVisible() && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> reachable(child, all));
    }
  }
}
