package id.balai.ui.console.archive;

import id.balai.domain.event.Event;
import id.balai.domain.evidence.SignedCopy;
import id.balai.service.issuing.PaperOrder;
import id.balai.service.issuing.Progress;
import id.balai.service.tte.Returning;
import id.balai.service.tte.Sending;
import id.balai.service.tte.SigningElsewhere;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.Trouble;
import id.balai.ui.text.Words;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends papers away to be signed and takes them in again. All methods belong to the screen's
/// thread.
final class ElsewhereViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(ElsewhereViewModel.class);

  private final ConsoleContext context;
  private final Words words;
  private final SigningElsewhere tte;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  ElsewhereViewModel(ConsoleContext context) {
    this.context = context;
    this.words = context.words();
    this.tte = context.services().tte();
  }

  /// What came of the last thing that was done; may be empty.
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  void sendCertificates() {
    send(_ -> new SigningElsewhere.Wanted.Certificates(PaperOrder.People.ALL));
  }

  void sendSheets() {
    send(
        event ->
            new SigningElsewhere.Wanted.Papers(
                new PaperOrder.Sheets(PaperOrder.People.ALL, event.papers().sheet())));
  }

  /// Takes files in one after another; the first that is refused is named, and those behind it
  /// wait.
  void take(List<Path> files) {
    work(() -> taken(files));
  }

  private void send(java.util.function.Function<Event, SigningElsewhere.Wanted> wanted) {
    Event event = context.services().books().events().find(context.event()).orElseThrow();
    Path folder = context.papers().of(event.code()).resolve("tte");
    work(
        () -> {
          Sending sending =
              tte.send(
                  event, wanted.apply(event), SigningElsewhere.ANCHORS, folder, Progress.UNSEEN);
          if (sending instanceof Sending.Sent) {
            context.papers().show(folder);
          }
          return words(sending);
        });
  }

  private String words(Sending sending) {
    return switch (sending) {
      case Sending.Sent sent ->
          words.text("archive.tte.sent", sent.files().size(), sent.list().getFileName());
      case Sending.AnchorTaken taken ->
          words.text("archive.tte.anchor", taken.anchor(), taken.paper());
      case Sending.Nothing _ -> words.text("archive.tte.nothing");
      case Sending.Locked _ -> words.text("access.keys.locked");
      case Sending.Stopped _ -> words.text("archive.tte.stopped");
    };
  }

  private String taken(List<Path> files) throws java.io.IOException {
    int kept = 0;
    Set<String> signers = new LinkedHashSet<>();
    for (Path file : files) {
      Returning returning = tte.take(file);
      if (returning instanceof Returning.Kept one) {
        kept++;
        one.signers().stream().map(SignedCopy.Signer::name).forEach(signers::add);
      } else if (!(returning instanceof Returning.KeptBefore)) {
        return refusal(file, returning);
      }
    }
    return kept == 0
        ? words.text("archive.tte.known")
        : words.text("archive.tte.taken", kept, String.join("; ", signers));
  }

  private String refusal(Path file, Returning returning) {
    return words.text(
        switch (returning) {
          case Returning.NotOurs _ -> "archive.tte.foreign";
          case Returning.Unsigned _ -> "archive.tte.unsigned";
          case Returning.Broken _ -> "archive.tte.broken";
          case Returning.Changed _ -> "archive.tte.changed";
          case Returning.NotStored _ -> "archive.tte.unstored";
          case Returning.Unreadable _, Returning.Kept _, Returning.KeptBefore _ ->
              "archive.tte.unreadable";
        },
        file.getFileName());
  }

  private void work(Callable<String> work) {
    said.set(words.text("archive.tte.working"));
    context.tasks().run(work, said::set, this::broke);
  }

  private void broke(Exception cause) {
    said.set(
        Trouble.said(
            LOG, "papers could not be sent away or taken in", cause, words, "archive.tte.failed"));
  }
}
