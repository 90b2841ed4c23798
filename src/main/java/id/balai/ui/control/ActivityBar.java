package id.balai.ui.control;

import id.balai.ui.task.Activity;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Lies over the foot of a window while something takes longer than a moment: what is being done,
/// how far it is and, where it can be stopped, a button for that. Afterwards it says what was done
/// and leads to it, until the next action or until it is put away.
public final class ActivityBar extends HBox {

  /// What is done sooner than this needs no words.
  private static final Duration MOMENT = Duration.millis(300);

  private final Activity activity;
  private final Messages messages;
  private final Consumer<Path> opener;
  private final PauseTransition moment = new PauseTransition(MOMENT);

  /// @param opener shows a file or a folder with the system's own program
  public ActivityBar(Activity activity, Messages messages, Consumer<Path> opener) {
    this.activity = activity;
    this.messages = messages;
    this.opener = opener;
    setId("activity");
    getStyleClass().addAll("console", "card", "activity");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    moment.setOnFinished(_ -> work());
    activity.runningProperty().subscribe(this::follow);
    activity.outcomeProperty().subscribe(_ -> follow(activity.runningProperty().get()));
  }

  private void follow(boolean isRunning) {
    if (isRunning) {
      moment.playFromStart();
      return;
    }
    moment.stop();
    Optional<Outcome> left = activity.outcomeProperty().get();
    left.ifPresent(this::done);
    setVisible(left.isPresent());
  }

  private void work() {
    var bar = new ProgressBar();
    bar.setId("progress");
    bar.progressProperty().bind(activity.progressProperty());
    Button stop = beside("stop", "frame.work.stop", activity::stop);
    stop.visibleProperty().bind(activity.stoppableProperty());
    stop.managedProperty().bind(stop.visibleProperty());
    String name = activity.nameProperty().get();
    var says =
        says(
            name.isBlank()
                ? messages.text("frame.work.running")
                : messages.text("frame.work.running.named", name));
    var steps = new Label();
    steps.setMinWidth(USE_PREF_SIZE);
    steps.textProperty().bind(activity.stepsProperty());
    getChildren().setAll(bar, says, steps, stop);
    setVisible(true);
  }

  private void done(Outcome left) {
    getChildren().setAll(new Icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE), says(left.sentence()));
    left.folder()
        .ifPresent(folder -> getChildren().add(leads("done-folder", "frame.work.folder", folder)));
    left.file().ifPresent(file -> getChildren().add(leads("done-open", "frame.work.open", file)));
    getChildren().add(beside("done-away", "frame.work.away", activity::dismiss));
  }

  private Button leads(String id, String key, Path to) {
    return beside(id, key, () -> opener.accept(to));
  }

  private Button beside(String id, String key, Runnable action) {
    Button button = Buttons.corner(id, messages.bind(key), action);
    button.getStyleClass().add(ActionGuard.BESIDE);
    return button;
  }

  private static Label says(String sentence) {
    Label label = Texts.plain("activity-says", sentence);
    label.setMaxWidth(520);
    return label;
  }
}
