package id.balai.ui.console.settings;

import id.balai.service.dataprotection.Retention;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErasureWords;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Data whose time is over: what is due, and what was done.
final class RetentionViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionViewModel.class);

  private final Retention retention;
  private final Tasks tasks;
  private final Messages messages;
  private final ObservableList<Retention.Purged> report = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper due = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  RetentionViewModel(ConsoleContext context) {
    this.retention = context.services().keeping().retention();
    this.tasks = context.tasks();
    this.messages = context.messages();
    tasks.run(retention::due, this::shown, this::onError);
  }

  /// What is due, or what was done about it.
  ObservableList<Retention.Purged> report() {
    return report;
  }

  /// Whether anything is due.
  ReadOnlyBooleanProperty dueProperty() {
    return due.getReadOnlyProperty();
  }

  /// Whether the question stands whether it is meant.
  ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  void ask() {
    asking.set(due.get());
  }

  void leave() {
    asking.set(false);
  }

  /// Purges what is due; cannot be undone.
  void purge() {
    asking.set(false);
    due.set(false);
    tasks.run(retention::purge, this::purged, this::onError);
  }

  private void purged(List<Retention.Purged> done) {
    status.set(
        new ErasureWords(messages)
            .of(done.stream().flatMap(one -> one.erasure().stream()).toList()));
    report.setAll(done);
  }

  private void shown(List<Retention.Purged> now) {
    report.setAll(now);
    due.set(!now.isEmpty());
    status.set(now.isEmpty() ? messages.text("keeping.purge.none") : "");
  }

  private void onError(Exception cause) {
    status.set(
        ErrorMessages.status(
            LOG,
            "data whose time is over could not be read or purged",
            cause,
            messages,
            "keeping.broken"));
  }
}
