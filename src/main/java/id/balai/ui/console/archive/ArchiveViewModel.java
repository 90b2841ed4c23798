package id.balai.ui.console.archive;

import id.balai.domain.event.Event;
import id.balai.domain.evidence.KeysLockedException;
import id.balai.domain.evidence.Report;
import id.balai.service.access.NotAllowedException;
import id.balai.service.archiving.Archiving;
import id.balai.service.verifying.Verifying;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes an event, writes its archive, and checks what somebody brings. All methods belong to the
/// screen's thread.
final class ArchiveViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(ArchiveViewModel.class);

  private final ConsoleContext context;
  private final Words words;
  private final Archiving archiving;
  private final Verifying verifying;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Optional<Instant>> closedAt =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Report>> report =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty typed = new SimpleStringProperty("");

  ArchiveViewModel(ConsoleContext context) {
    this.context = context;
    this.words = context.words();
    this.archiving = context.services().archiving();
    this.verifying = context.services().verifying();
  }

  void start() {
    isAsking.set(false);
    context.tasks().run(() -> archiving.closedAt(event()), closedAt::set, this::broke);
  }

  /// When the event was closed; empty: it is open.
  ObjectProperty<Optional<Instant>> closedAtProperty() {
    return closedAt;
  }

  /// What came of the last check.
  ObjectProperty<Optional<Report>> reportProperty() {
    return report;
  }

  /// A code that somebody reads out.
  StringProperty typedProperty() {
    return typed;
  }

  /// What came of the last thing that was done; may be empty.
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// Whether closing waits for a second word, since it cannot be taken back.
  ReadOnlyBooleanProperty askingProperty() {
    return isAsking.getReadOnlyProperty();
  }

  /// How the event stands, in a sentence.
  String state() {
    return closedAt
        .get()
        .map(
            at -> {
              Event event = event();
              var time = new EventTime(event.zone(), words);
              return words.text(
                  "archive.closed",
                  time.day(at.atZone(event.zone()).toLocalDate()),
                  time.clock(at));
            })
        .orElseGet(() -> words.text("archive.open"));
  }

  void ask() {
    isAsking.set(true);
  }

  void keepOpen() {
    isAsking.set(false);
  }

  /// Closes the event and writes its archive.
  void close() {
    isAsking.set(false);
    write(
        () -> {
          archiving.close(event());
          return archiving.write(event(), folder(), (_, _) -> {}).orElseThrow().folder();
        });
  }

  void writeFolder() {
    write(() -> archiving.write(event(), folder(), (_, _) -> {}).orElseThrow().folder());
  }

  void writeZip() {
    write(() -> archiving.writeZip(event(), folder(), (_, _) -> {}).orElseThrow().folder());
  }

  void checkTyped() {
    if (!typed.get().isBlank()) {
      check(() -> verifying.text(typed.get()));
    }
  }

  void check(Path file) {
    check(() -> verifying.file(file));
  }

  private void check(Callable<Report> checking) {
    context.tasks().run(checking, found -> report.set(Optional.of(found)), this::broke);
  }

  private void write(Callable<Path> writing) {
    said.set(words.text("archive.writing"));
    context
        .tasks()
        .run(
            writing,
            file -> {
              said.set(words.text("archive.written", file.getFileName()));
              start();
              context.papers().show(file);
            },
            this::broke);
  }

  private Path folder() {
    return context.papers().of(event().code()).resolve("arsip");
  }

  private Event event() {
    return context.services().books().events().find(context.event()).orElseThrow();
  }

  private void broke(Exception cause) {
    LOG.error("an archive could not be closed, written or checked", cause);
    said.set(
        words.text(
            switch (cause) {
              case KeysLockedException _ -> "archive.locked";
              case NotAllowedException _ -> "archive.not.allowed";
              default -> "archive.failed";
            }));
    context.tasks().run(() -> archiving.closedAt(event()), closedAt::set, _ -> {});
  }
}
