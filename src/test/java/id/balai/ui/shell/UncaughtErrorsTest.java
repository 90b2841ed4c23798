package id.balai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.AtOnce;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An error that nobody caught: the window stays, the person is told a code, and nothing that is
/// being typed loses the focus.
@ExtendWith(ApplicationExtension.class)
final class UncaughtErrorsTest {

  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();
  private final TextField field = new TextField();
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(new Scene(new StackPane(field), 800, 600));
    Shell.dress(stage.getScene());
    stage.show();
    field.requestFocus();
    var messages = new Messages(Language.ENGLISH);
    new UncaughtErrors(Tasks.onScreen(Runnable::run), code -> ErrorNotice.show(messages, code))
        .install();
  }

  @AfterEach
  void close(FxRobot robot) {
    Thread.setDefaultUncaughtExceptionHandler(before);
    robot.interact(stage::close);
    WaitForAsyncUtils.clearExceptions();
    WaitForAsyncUtils.autoCheckException = true;
  }

  @Test
  void anErrorOnTheScreensThreadIsToldAndTheWindowStays(FxRobot robot) {
    WaitForAsyncUtils.autoCheckException = false;
    Platform.runLater(
        () -> {
          throw new IllegalStateException("Siti Aminah typed this");
        });
    Awaitility.await()
        .dontCatchUncaughtExceptions()
        .until(() -> stage.getScene().lookup("#error-notice") != null);

    robot.interact(
        () -> {
          assertThat(stage.isShowing()).isTrue();
          assertThat(field.isFocused()).isTrue();
          assertThat(sentence())
              .matches("(?s).*code [BCDEFGHJKNPRSTVX]{4}(-[BCDEFGHJKNPRSTVX]{4}){2}\\).*")
              .doesNotContain("Siti");
        });
  }

  @Test
  void anErrorOfAThreadIsToldOnceAndNotAThousandTimes() throws InterruptedException {
    List<String> told = new ArrayList<>();
    var errors = new UncaughtErrors(AtOnce.tasks(), told::add);
    try (var pool = Executors.newSingleThreadExecutor()) {
      for (int i = 0; i < 900; i++) {
        pool.execute(
            () -> errors.uncaughtException(Thread.currentThread(), new StackOverflowError()));
      }
    }
    errors.uncaughtException(Thread.currentThread(), new OutOfMemoryError());

    assertThat(told).hasSize(2).doesNotHaveDuplicates();
  }

  private String sentence() {
    var notice = (javafx.scene.layout.HBox) stage.getScene().lookup("#error-notice");
    return ((Label) notice.getChildren().getFirst()).getText();
  }
}
