package id.balai.ui.console.closed;

import id.balai.domain.dataprotection.AcceptResult;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.Safe;
import id.balai.service.workspace.OpenResult;
import id.balai.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A data folder that did not open.
public final class ClosedViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(ClosedViewModel.class);

  private final OpenResult opening;
  private final Path folder;
  private final Safe safe;
  private final Tasks tasks;
  private final Runnable again;
  private final StringProperty typed = new SimpleStringProperty("");
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /// @param opening the result of opening the folder
  /// @param again opens it once more
  public ClosedViewModel(OpenResult opening, Path folder, Safe safe, Tasks tasks, Runnable again) {
    this.opening = opening;
    this.folder = folder;
    this.safe = safe;
    this.tasks = tasks;
    this.again = again;
  }

  OpenResult opening() {
    return opening;
  }

  /// Puts a backup in the place of a damaged record.
  MendingViewModel mending() {
    return new MendingViewModel(folder, safe, tasks, again);
  }

  Path folder() {
    return folder;
  }

  /// What stands in the field: the keeper's password or the recovery code.
  StringProperty typedProperty() {
    return typed;
  }

  /// Whether what is typed can be read: a code from paper is long.
  BooleanProperty shownProperty() {
    return shown;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Key of the sentence about the last try, or empty.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Opens the folder once more: the other program was closed, the network is back.
  void again() {
    again.run();
  }

  /// Whether it can be seen from here when the trouble is over.
  boolean isWatched() {
    return opening instanceof OpenResult.Away;
  }

  /// Opens the folder once more if the common database is back; to be called every few seconds.
  /// After a power cut the doors are often quicker than the computer with the database, and nobody
  /// stands at their keyboards.
  void look() {
    if (opening instanceof OpenResult.Away(BooleanSupplier isBack) && !busy.get()) {
      busy.set(true);
      tasks.run(isBack::getAsBoolean, this::looked, this::onError);
    }
  }

  private void looked(boolean isBack) {
    busy.set(false);
    if (isBack) {
      again.run();
    }
  }

  /// Puts the folder's key onto this computer if what was typed opens it, and goes on.
  void unlock() {
    String secret = typed.get().strip();
    if (busy.get() || secret.isEmpty()) {
      return;
    }
    busy.set(true);
    problem.set("");
    tasks.run(() -> isUnlocked(secret), this::tried, this::onError);
  }

  /// Takes the older record, if what was typed is the keeper's.
  void acceptOlder() {
    String secret = typed.get().strip();
    if (busy.get()) {
      return;
    }
    busy.set(true);
    problem.set("");
    tasks.run(() -> isTaken(secret), this::tried, this::onError);
  }

  private boolean isTaken(String secret) throws IOException {
    if (secret.isEmpty()) {
      return accepts(new Opener.Nothing());
    }
    char[] password = secret.toCharArray();
    try {
      return accepts(new Opener.Code(secret)) || accepts(new Opener.Password(password));
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  private boolean accepts(Opener opener) throws IOException {
    return switch (safe.acceptOlder(folder, opener)) {
      case AcceptResult.Accepted _, AcceptResult.NotOlder _ -> true;
      case AcceptResult.Wrong _, AcceptResult.Unavailable _, AcceptResult.Damaged _ -> false;
    };
  }

  private boolean isUnlocked(String secret) throws IOException {
    if (safe.unlock(folder, new Opener.Code(secret))) {
      return true;
    }
    char[] password = secret.toCharArray();
    try {
      return safe.unlock(folder, new Opener.Password(password));
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  private void tried(boolean isOpen) {
    busy.set(false);
    typed.set("");
    if (isOpen) {
      again.run();
    } else {
      problem.set("closed.wrong");
    }
  }

  private void onError(Exception cause) {
    LOG.error("a data folder could not be unlocked", cause);
    busy.set(false);
    problem.set("closed.broken");
  }
}
