package id.balai.ui.console.closed;

import id.balai.domain.dataprotection.AcceptResult;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.Safe;
import id.balai.service.workspace.OpenResult;
import id.balai.ui.console.PageWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A data folder that did not open.
public final class ClosedViewModel {

  private final OpenResult opening;
  private final Path folder;
  private final Safe safe;
  private final PageWork work;
  private final Runnable again;
  private final StringProperty typed = new SimpleStringProperty("");

  /// @param opening the result of opening the folder
  /// @param again opens it once more
  public ClosedViewModel(
      OpenResult opening, Path folder, Safe safe, PageWork work, Runnable again) {
    this.opening = opening;
    this.folder = folder;
    this.safe = safe;
    this.work = work;
    this.again = again;
  }

  PageWork work() {
    return work;
  }

  OpenResult opening() {
    return opening;
  }

  /// Puts a backup in the place of a damaged record.
  MendingViewModel mending() {
    return new MendingViewModel(folder, safe, work.tasks(), again);
  }

  Path folder() {
    return folder;
  }

  /// What stands in the field: the keeper's password or the recovery code.
  StringProperty typedProperty() {
    return typed;
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
    if (opening instanceof OpenResult.Away(BooleanSupplier isBack) && !work.busyProperty().get()) {
      work.runAlone(isBack::getAsBoolean, this::looked, "closed.broken");
    }
  }

  private void looked(boolean isBack) {
    if (isBack) {
      again.run();
    }
  }

  /// Puts the folder's key onto this computer if what was typed opens it, and goes on.
  void unlock() {
    String secret = typed.get().strip();
    if (!secret.isEmpty()) {
      tryIt(() -> isUnlocked(secret));
    }
  }

  /// Takes the older record, if what was typed is the keeper's.
  void acceptOlder() {
    String secret = typed.get().strip();
    tryIt(() -> isTaken(secret));
  }

  private void tryIt(Callable<Boolean> open) {
    if (!work.busyProperty().get()) {
      work.runAlone(open, this::tried, "closed.broken");
    }
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
    typed.set("");
    if (isOpen) {
      again.run();
    } else {
      work.say("closed.wrong");
    }
  }
}
