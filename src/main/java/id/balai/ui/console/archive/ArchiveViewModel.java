package id.balai.ui.console.archive;

import id.balai.domain.event.Event;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.Report;
import id.balai.service.archiving.ArchiveService;
import id.balai.service.batches.Progress;
import id.balai.service.verifying.VerificationService;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
  private final Messages messages;
  private final ArchiveService archiving;
  private final VerificationService verifying;
  private final Event planned;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
  private Progress watched = Progress.UNSEEN;
  private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(new Standing.Reading());
  private final ObjectProperty<Optional<Report>> report =
      new SimpleObjectProperty<>(Optional.empty());
  private SortedMap<Integer, byte[]> pictures = new TreeMap<>();
  private final OtherOffices others;
  private Optional<Path> lastFile = Optional.empty();
  private final StringProperty typed = new SimpleStringProperty("");

  ArchiveViewModel(ConsoleContext context) {
    this.context = context;
    this.others = new OtherOffices(context);
    this.messages = context.messages();
    this.archiving = context.services().archiving();
    this.verifying = context.services().verifying();
    this.planned = context.current().get();
  }

  void start() {
    isAsking.set(false);
    stand();
  }

  private void stand() {
    context
        .tasks()
        .run(
            () -> archiving.closedAt(event()),
            at ->
                standing.set(at.<Standing>map(Standing.Closed::new).orElseGet(Standing.Open::new)),
            cause -> standing.set(new Standing.Unread(onError(cause, "archive.unread"))));
  }

  /// How the event stands.
  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// Whether an archive is being written.
  ReadOnlyBooleanProperty busyProperty() {
    return isBusy.getReadOnlyProperty();
  }

  /// What is being checked, or why nothing could be; may be empty.
  ReadOnlyStringProperty checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /// The result of the last check.
  ObjectProperty<Optional<Report>> reportProperty() {
    return report;
  }

  /// A code that somebody reads out.
  StringProperty typedProperty() {
    return typed;
  }

  /// The result of the last action; may be empty.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Whether closing waits for a second word, since it cannot be taken back.
  ReadOnlyBooleanProperty askingProperty() {
    return isAsking.getReadOnlyProperty();
  }

  /// How the event stands, in a sentence.
  String state() {
    return switch (standing.get()) {
      case Standing.Reading _ -> messages.text("archive.reading");
      case Standing.Unread(String why) -> why;
      case Standing.Open _ -> messages.text("archive.open");
      case Standing.Closed(Instant at) -> {
        var time = new EventTime(planned.zone(), messages);
        yield messages.text("archive.closed", time.day(time.day(at)), time.clock(at));
      }
    };
  }

  /// Until when people's data are kept, in a sentence.
  String kept() {
    var time = new EventTime(planned.zone(), messages);
    return messages.text("archive.kept", time.day(planned.privacy().keepUntil()));
  }

  /// Leads to where data whose time is over are erased.
  void retention() {
    context.routes().page(context.event(), "settings");
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
          return archiving.write(event(), folder(), watched).map(ArchiveService.Archive::folder);
        });
  }

  void writeFolder() {
    write(() -> archiving.write(event(), folder(), watched).map(ArchiveService.Archive::folder));
  }

  void writeZip() {
    write(() -> archiving.writeZip(event(), folder(), watched).map(ArchiveService.Archive::folder));
  }

  void checkTyped() {
    if (!typed.get().isBlank()) {
      check(() -> new Checked(verifying.text(typed.get()), new TreeMap<>()));
    }
  }

  void check(Path file) {
    lastFile = Optional.of(file);
    List<OfficeKey> known = others.met();
    check(
        () -> {
          Report found = verifying.file(file, known);
          return new Checked(found, verifying.pictures(file, found));
        });
  }

  /// The keys of other offices that were made known in this window.
  OtherOffices others() {
    return others;
  }

  /// The key of another office was compared: what was checked last is checked once more.
  void meet() {
    others.meet();
    lastFile.ifPresent(this::check);
  }

  /// What a check found, and the pages on which somebody has signed.
  private record Checked(Report report, SortedMap<Integer, byte[]> pictures) {}

  /// The pages on which somebody has signed after the office, as pictures, by page number; of the
  /// last check.
  SortedMap<Integer, byte[]> pictures() {
    return pictures;
  }

  private void check(Callable<Checked> checking) {
    report.set(Optional.empty());
    checked.set(messages.text("archive.checking"));
    context
        .tasks()
        .run(
            checking,
            found -> {
              checked.set("");
              pictures = found.pictures();
              report.set(Optional.of(found.report()));
            },
            cause -> checked.set(onError(cause, "archive.check.failed")));
  }

  private void write(Callable<Optional<Path>> writing) {
    if (isBusy.get()) {
      return;
    }
    isBusy.set(true);
    watched = context.tasks().activity().watch();
    status.set(messages.text("archive.writing"));
    context
        .tasks()
        .run(
            writing,
            file -> {
              isBusy.set(false);
              start();
              status.set(
                  file.map(one -> messages.text("archive.written", one.getFileName()))
                      .orElseGet(() -> messages.text("archive.stopped")));
              file.ifPresent(
                  one -> context.tasks().activity().done(Outcome.file(status.get(), one)));
            },
            cause -> {
              isBusy.set(false);
              status.set(onError(cause, "archive.failed"));
              stand();
            });
  }

  private Path folder() {
    return context.papers().of(event().code()).resolve("arsip");
  }

  private Event event() {
    return context.current().load();
  }

  private String onError(Exception cause, String key) {
    return ErrorMessages.status(
        LOG, "an archive could not be closed, written or checked", cause, messages, key);
  }
}
