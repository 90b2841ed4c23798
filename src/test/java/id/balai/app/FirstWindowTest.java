package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.Screens;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.ui.kiosk.Picture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What is seen before the data folder is open, and when what comes next breaks.
@ExtendWith(ApplicationExtension.class)
final class FirstWindowTest {

  @TempDir Path folder;

  @AfterEach
  void hide(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Test
  void aWindowStandsWhileTheFolderIsOpened(FxRobot robot) {
    var screens = new FxScreens("Linux", folder);
    screens.greet("id");
    await(() -> !Window.getWindows().isEmpty());
    robot.interact(
        () -> {
          var stage = (Stage) Window.getWindows().getFirst();
          assertThat(stage.getIcons()).hasSize(4);
          assertThat(
                  stage.getScene().getRoot().getChildrenUnmodifiable().stream()
                      .filter(Text.class::isInstance)
                      .map(text -> ((Text) text).getText()))
              .containsExactly("Balai", "Membuka data acara…");
          Picture.write(stage.getScene().snapshot(null), "first-window");
        });
  }

  @Test
  void aWindowThatBreaksEndsTheProgramWithAnAnswer() {
    var screens = new FxScreens("Linux", folder);
    screens.greet("id");
    CompletableFuture<Screens.End> opened =
        CompletableFuture.supplyAsync(
            () -> screens.open(new Broken(), folder, new Screens.Target.Console(), "id"));
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(opened::isDone);
    assertThat(opened.join()).isInstanceOf(Screens.End.NotOpened.class);
    await(() -> Window.getWindows().isEmpty());
  }

  @Test
  void javaFxDoesNotWarnOfItsPlaceAndMaySayAllElse() {
    new FxScreens("Linux", folder).greet("en");
    Logger logger = Logger.getLogger("javafx");
    var place =
        new LogRecord(Level.WARNING, "Unsupported JavaFX configuration: classes were loaded");
    assertThat(logger.getFilter().isLoggable(place)).isFalse();
    assertThat(logger.getFilter().isLoggable(new LogRecord(Level.WARNING, "no font"))).isTrue();
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(condition);
  }

  /// A folder that opened, and in which nothing works.
  private record Broken() implements Workspace {

    @Override
    public Services services() {
      throw new IllegalStateException("broken");
    }

    @Override
    public void close() {}
  }
}
