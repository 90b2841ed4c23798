package id.balai.ui.console.closed;

import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.dataprotection.Safe;
import id.balai.ui.task.Tasks;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A damaged record and the backup that can take its place.
final class MendingViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(MendingViewModel.class);

  private final Path folder;
  private final Safe safe;
  private final Tasks tasks;
  private final Runnable again;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Looking());

  /// How far it is.
  sealed interface State {

    /// Backups are being read.
    record Looking() implements State {}

    /// This is the newest whole one.
    record Found(Backup backup) implements State {}

    /// There is no whole one where this folder's backups lie.
    record NoneThere() implements State {}

    /// A backup is being put in place.
    record Mending() implements State {}

    /// It is in place.
    record Mended(RestoreResult.Replaced done) implements State {}

    /// It was not put in place; nothing was changed.
    ///
    /// @param key of the sentence that says why
    record Failed(String key) implements State {}
  }

  /// @param again opens the folder once more
  MendingViewModel(Path folder, Safe safe, Tasks tasks, Runnable again) {
    this.folder = folder;
    this.safe = safe;
    this.tasks = tasks;
    this.again = again;
    tasks.run(() -> safe.newestWhole(folder), this::found, this::onError);
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Puts the backup that was found in the place of the damaged record, or opens the folder where
  /// that is done.
  void goOn() {
    switch (state.get()) {
      case State.Found(Backup backup) -> use(backup.file());
      case State.Mended _ -> again.run();
      case State.Looking _, State.NoneThere _, State.Mending _, State.Failed _ -> {}
    }
  }

  /// Puts a backup from elsewhere, a stick for example, in the place of the damaged record.
  void use(Path backup) {
    state.set(new State.Mending());
    tasks.run(() -> safe.replace(backup, folder), this::answered, this::onError);
  }

  private void found(Optional<Backup> newest) {
    state.set(newest.<State>map(State.Found::new).orElseGet(State.NoneThere::new));
  }

  private void answered(RestoreResult result) {
    state.set(
        switch (result) {
          case RestoreResult.Replaced done -> new State.Mended(done);
          case RestoreResult.FolderInUse _ -> new State.Failed("closed.mend.busy");
          case RestoreResult.Newer _ -> new State.Failed("closed.mend.newer");
          case RestoreResult.Damaged _,
              RestoreResult.PartUnusable _,
              RestoreResult.Locked _,
              RestoreResult.Restored _ ->
              new State.Failed("closed.mend.unusable");
        });
  }

  private void onError(Exception cause) {
    LOG.error("the damaged record could not be replaced", cause);
    state.set(new State.Failed("closed.mend.unusable"));
  }
}
