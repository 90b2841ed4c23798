package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.station.StationFiles;
import id.balai.cli.Screens;
import id.balai.fixture.MovingClock;
import id.balai.service.station.OpenKiosk;
import id.balai.service.workspace.Workspace;
import id.balai.ui.kiosk.Picture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The program's own windows on the one display of a laptop: the kiosk stands over the console, and
/// leaving it leads back there. Only closing the console ends the program.
@ExtendWith(ApplicationExtension.class)
final class LeavingKioskTest {

  private static final String PIN = "240817";

  @TempDir private Path folder;
  private Workspace workspace;
  private CompletableFuture<Screens.End> program;

  @BeforeEach
  void start(FxRobot robot) {
    workspace =
        TestHouses.open(
            folder.resolve("data"), new MovingClock(Instant.parse("2024-10-07T02:31:00Z")));
    begin();
    await(robot, "#try-sample");
    click(robot, "#try-sample");
    await(robot, "#open-kiosk");
  }

  @AfterEach
  void end(FxRobot robot) {
    for (Window window : List.copyOf(Window.getWindows())) {
      robot.interact(window::hide);
    }
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(program::isDone);
    workspace.close();
  }

  @Test
  void leavingAKioskLeadsBackToTheConsoleAndOnlyClosingThatEndsTheProgram(FxRobot robot) {
    for (int round = 0; round < 2; round++) {
      openKiosk(robot, round == 0);
      leaveKiosk(robot);

      assertThat(program.isDone()).as("the program goes on").isFalse();
      assertThat(showing(robot)).as("windows that are seen").hasSize(1);
      assertThat(robot.lookup("#session").queryAs(ComboBox.class).getValue())
          .hasToString(session(robot, 1).toString());
      assertThat(robot.lookup("#station").queryAs(TextField.class).getText()).isEqualTo("Pintu 2");
      assertThat(memory().openKiosks()).isEmpty();
    }
    robot.interact(() -> Picture.write(scene().snapshot(null), "left-kiosk"));
    click(robot, "#page-people");
    await(robot, "#people");

    endProgram(robot);
    assertThat(program.join()).isInstanceOf(Screens.End.Closed.class);
  }

  /// It leads to a console that was never shown.
  @Test
  void aKioskMovedToAnotherSessionComesBackAfterAPowerCut(FxRobot robot) throws Exception {
    openKiosk(robot, true);
    OpenKiosk before = memory().openKiosks().getFirst();
    toOperatorsPage(robot);
    click(robot, "#change-session");
    await(robot, "#sessions");
    robot.interact(() -> Picture.write(scene().snapshot(null), "kiosk-sessions"));
    String other =
        workspace
            .services()
            .repositories()
            .events()
            .find(before.door().event())
            .orElseThrow()
            .sessions()
            .getLast()
            .code();
    click(robot, "#session-" + other);
    await(robot, "#resting");

    List<OpenKiosk> open = memory().openKiosks();
    assertThat(open)
        .singleElement()
        .satisfies(
            now -> {
              assertThat(now.door().session()).isEqualTo(other);
              assertThat(now.door().station()).isEqualTo("Pintu 2");
              assertThat(now.display()).isEqualTo(before.display());
            });
    assertThat(showing(robot)).as("the kiosk still covers the one display").hasSize(1);
    assertThat(program.isDone()).as("the program goes on").isFalse();
    // As if the power went: the windows end, what was remembered stays.
    robot.interact(() -> showing(robot).forEach(Window::hide));
    memory().keepOpen(open);
    endProgram(robot);

    begin();
    await(robot, "#resting");
    leaveKiosk(robot);

    assertThat(program.isDone()).as("the program goes on").isFalse();
    assertThat(robot.lookup("#station").queryAs(TextField.class).getText()).isEqualTo("Pintu 2");
    assertThat(memory().openKiosks()).isEmpty();
  }

  private void begin() {
    var screens = new FxScreens("Linux", folder);
    program =
        CompletableFuture.supplyAsync(
            () ->
                screens.open(
                    workspace, folder.resolve("data"), new Screens.Target.Console(), "id"));
  }

  private void endProgram(FxRobot robot) {
    robot.interact(
        () ->
            List.copyOf(Window.getWindows())
                .forEach(
                    window ->
                        Event.fireEvent(
                            window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST))));
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(program::isDone);
  }

  private void openKiosk(FxRobot robot, boolean isFirst) {
    robot.interact(
        () -> {
          select(robot, 1);
          robot.lookup("#station").queryAs(TextField.class).setText("Pintu 2");
        });
    click(robot, "#open-kiosk");
    click(robot, "#start-kiosk");
    if (isFirst) {
      await(robot, "#first-pin");
      robot.interact(
          () -> {
            robot.lookup("#pin-first").queryAs(TextField.class).setText(PIN);
            robot.lookup("#pin-second").queryAs(TextField.class).setText(PIN);
          });
      click(robot, "#pin-keep");
    }
    await(robot, "#resting");
    assertThat(showing(robot)).as("the kiosk covers the one display").hasSize(1);
  }

  /// Five touches of our sign, and the PIN.
  private void toOperatorsPage(FxRobot robot) {
    robot.interact(
        () -> {
          Node sign = robot.lookup("#sign").query();
          for (int touch = 0; touch < 5; touch++) {
            Event.fireEvent(sign, press(sign));
          }
        });
    await(robot, "#pin");
    PIN.chars().forEach(key -> click(robot, "#digit-" + (char) key));
    click(robot, "#enter");
    await(robot, "#leave-kiosk");
  }

  private void leaveKiosk(FxRobot robot) {
    toOperatorsPage(robot);
    assertThat(robot.lookup("#leave-kiosk").queryAs(Labeled.class).getText())
        .isEqualTo("Tinggalkan kios");
    click(robot, "#leave-kiosk");
    await(robot, "#open-kiosk");
  }

  private static MouseEvent press(Node sign) {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        new PickResult(sign, 0, 0));
  }

  @SuppressWarnings("unchecked")
  private static void select(FxRobot robot, int session) {
    ((ComboBox<Object>) robot.lookup("#session").query()).setValue(session(robot, session));
  }

  private static Object session(FxRobot robot, int number) {
    return robot.lookup("#session").queryAs(ComboBox.class).getItems().get(number);
  }

  private StationFiles memory() {
    return new StationFiles(folder.resolve("data"));
  }

  private static List<Window> showing(FxRobot robot) {
    return robot.listWindows().stream()
        .filter(Window::isShowing)
        .filter(window -> window instanceof Stage)
        .toList();
  }

  private static Scene scene() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .reduce((_, last) -> last)
        .orElseThrow()
        .getScene();
  }

  private static void click(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
  }

  private static void await(FxRobot robot, String id) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                robot
                    .lookup(id)
                    .match(
                        node ->
                            // A page may be replaced while it is looked at from outside.
                            Optional.ofNullable(node.getScene())
                                .map(Scene::getWindow)
                                .filter(Window::isShowing)
                                .isPresent())
                    .tryQuery()
                    .isPresent());
    robot.interact(() -> {});
  }
}
