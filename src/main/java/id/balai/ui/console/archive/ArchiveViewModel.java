package id.balai.ui.console.archive;

import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.Report;
import id.balai.service.archiving.ArchiveService;
import id.balai.service.batches.Progress;
import id.balai.service.verifying.VerificationService;
import id.balai.ui.console.PageModel;
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

/// Closes an event, writes its archive, and checks what somebody brings. All methods belong to the
/// screen's thread.
public final class ArchiveViewModel {

  private final PageModel page;
  private final Messages messages;
  private final ArchiveService archiving;
  private final VerificationService verifying;
  private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
  private Progress watched = Progress.UNSEEN;
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(new Standing.Reading());
  private final ObjectProperty<Optional<Report>> report =
      new SimpleObjectProperty<>(Optional.empty());
  private final OtherOffices others;
  private SortedMap<Integer, byte[]> pictures = new TreeMap<>();
  private Optional<Path> lastFile = Optional.empty();
  private final StringProperty typed = new SimpleStringProperty("");

  public ArchiveViewModel(PageModel page, ArchiveService archiving, VerificationService verifying) {
    this.page = page;
    this.messages = page.messages();
    this.archiving = archiving;
    this.verifying = verifying;
    this.others = new OtherOffices(page.part(), verifying);
    // Where writing failed the event may be closed all the same.
    page.busyProperty().addListener((_, _, _) -> stand());
  }

  PageModel page() {
    return page;
  }

  void start() {
    isAsking.set(false);
    stand();
  }

  private void stand() {
    page.tasks()
        .run(
            () -> archiving.closedAt(page.load()),
            at ->
                standing.set(at.<Standing>map(Standing.Closed::new).orElseGet(Standing.Open::new)),
            cause -> standing.set(new Standing.Unread(page.trouble(cause, "archive.unread"))));
  }

  /// How the event stands.
  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
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
        EventTime time = page.times();
        yield messages.text("archive.closed", time.day(time.day(at)), time.clock(at));
      }
    };
  }

  /// Until when people's data are kept, in a sentence.
  String kept() {
    EventTime time = page.times();
    return messages.text("archive.kept", time.day(page.event().privacy().keepUntil()));
  }

  /// Leads to where data whose time is over are erased.
  void retention() {
    page.routes().page(page.id(), "settings");
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
          archiving.close(page.load());
          // It is closed from here on, however long its archive takes.
          page.tasks().show(this::stand);
          return archiving
              .write(page.load(), folder(), watched)
              .map(ArchiveService.Archive::folder);
        });
  }

  void writeFolder() {
    write(
        () -> archiving.write(page.load(), folder(), watched).map(ArchiveService.Archive::folder));
  }

  void writeZip() {
    write(
        () ->
            archiving.writeZip(page.load(), folder(), watched).map(ArchiveService.Archive::folder));
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
    page.tasks()
        .run(
            checking,
            found -> {
              checked.set("");
              pictures = found.pictures();
              report.set(Optional.of(found.report()));
            },
            cause -> checked.set(page.trouble(cause, "archive.check.failed")));
  }

  private void write(Callable<Optional<Path>> writing) {
    if (page.busyProperty().get()) {
      return;
    }
    watched = page.tasks().activity().watch();
    page.runAlone("archive.writing", writing, this::written, "archive.failed");
  }

  private void written(Optional<Path> file) {
    isAsking.set(false);
    file.ifPresentOrElse(
        one -> {
          page.say("archive.written", one.getFileName());
          page.done(Outcome.file(page.statusProperty().get(), one));
        },
        () -> page.say("archive.stopped"));
  }

  private Path folder() {
    return page.papers().of(page.load().code()).resolve("arsip");
  }
}
