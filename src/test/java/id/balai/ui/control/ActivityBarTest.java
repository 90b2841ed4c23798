package id.balai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.service.batches.Progress;
import id.balai.ui.task.Outcome;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Work that takes a while is named, can be stopped, and ends with what it left.
@ExtendWith(ApplicationExtension.class)
final class ActivityBarTest {

  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private final Tasks tasks = Tasks.onScreen(waiting::add);
  private final List<Path> opened = new ArrayList<>();
  private Button write;
  private ActivityBar bar;

  @Start
  void start(Stage stage) {
    write = new Button("Tulis arsip");
    bar = new ActivityBar(tasks.activity(), new Messages(Language.INDONESIAN), opened::add);
    var scene = new Scene(new VBox(write, bar), 900, 200);
    ActionGuard.watch(scene, tasks.activity());
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void workIsNamedCanBeStoppedAndLeadsToWhatItLeft(FxRobot robot) {
    var progress = new AtomicReference<Progress>(Progress.UNSEEN);
    Path file = Path.of("kegiatan", "arsip.zip");
    robot.interact(
        () ->
            write.setOnAction(
                _ -> {
                  progress.set(tasks.activity().watch());
                  tasks.run(
                      () -> true,
                      _ -> tasks.activity().done(Outcome.file("Selesai: 12 dokumen", file)),
                      _ -> {});
                }));
    robot.interact(write::fire);
    Awaitility.await().until(() -> bar.isVisible());
    progress.get().at(3, 12);
    robot.interact(() -> {});
    assertThat(words()).contains("Sedang dikerjakan: Tulis arsip", "3 / 12");
    robot.interact(() -> ((Button) bar.lookup("#stop")).fire());
    assertThat(progress.get().isStopped()).isTrue();

    waiting.remove().run();
    robot.interact(() -> {});
    assertThat(words()).contains("Selesai: 12 dokumen");
    robot.interact(() -> ((Button) bar.lookup("#done-open")).fire());
    robot.interact(() -> ((Button) bar.lookup("#done-folder")).fire());
    assertThat(opened).containsExactly(file, file.getParent());
    robot.interact(() -> ((Button) bar.lookup("#done-away")).fire());
    assertThat(bar.isVisible()).isFalse();
  }

  private List<String> words() {
    return bar.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }
}
