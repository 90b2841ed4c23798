package id.balai.ui.console.settings;

import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.Backups;
import id.balai.domain.event.Event;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where backups go, the last one, and one more now.
final class BackupViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(BackupViewModel.class);
  private static final int KILOBYTE = 1000;

  /// How backups stand.
  ///
  /// @param folder where they go
  /// @param last the newest that lies there
  /// @param zone in which its time is shown
  record State(Path folder, Optional<Backup> last, ZoneId zone) {}

  /// How it is said that a backup is there, and that it could not be written.
  private record Words(String made, String unwritable) {}

  private static final Words USUAL = new Words("keeping.backup.made", "keeping.backup.unwritable");

  private static final Words WHOLE =
      new Words("keeping.backup.whole.made", "keeping.backup.whole.unwritable");

  private final Services services;
  private final DataKeyAdmin guarding;
  private final UUID event;
  private final Tasks tasks;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Optional<State>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  BackupViewModel(ConsoleContext context) {
    this.services = context.services();
    this.guarding =
        new DataKeyAdmin(services.keeping(), services.ledger(), services.currentActor());
    this.event = context.event();
    this.tasks = context.tasks();
    this.messages = context.messages();
    read();
  }

  /// Empty until it was read.
  ReadOnlyObjectProperty<Optional<State>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// When the last one was made and how large it is, or that there is none.
  String lastLine(State now) {
    var time = new EventTime(now.zone(), messages);
    return now.last()
        .map(
            last ->
                messages.text(
                    "keeping.backup.last",
                    time.date(last.at()),
                    time.time(last.at()),
                    Math.ceilDiv(last.bytes(), KILOBYTE)))
        .orElseGet(() -> messages.text("keeping.backup.none"));
  }

  void make() {
    work(guarding::backUp, USUAL);
  }

  /// Lets backups go there from now on, and makes the first one.
  void moveTo(Path folder) {
    work(() -> guarding.moveBackups(folder), USUAL);
  }

  /// Makes one that stands alone, with everything in this file.
  void makeWhole(Path file) {
    work(() -> guarding.backUpWhole(file), WHOLE);
  }

  private void work(Callable<BackupResult> work, Words words) {
    busy.set(true);
    status.set("");
    tasks.run(work, result -> made(result, words), this::onError);
  }

  private void made(BackupResult result, Words words) {
    busy.set(false);
    status.set(
        messages.text(
            switch (result) {
              case BackupResult.Made _ -> words.made();
              case BackupResult.Unchanged _ -> "keeping.backup.unchanged";
              case BackupResult.Empty _ -> "keeping.backup.empty";
              case BackupResult.NotWritable _ -> words.unwritable();
            }));
    read();
  }

  private void read() {
    tasks.run(this::now, now -> state.set(Optional.of(now)), this::onError);
  }

  private State now() {
    Backups backups = services.keeping().backups();
    ZoneId zone =
        services
            .repositories()
            .events()
            .find(event)
            .map(Event::zone)
            .orElseGet(services.clock()::getZone);
    return new State(backups.folder(), backups.last(), zone);
  }

  private void onError(Exception cause) {
    busy.set(false);
    status.set(
        ErrorMessages.status(
            LOG, "backups could not be read or made", cause, messages, "keeping.broken"));
  }
}
