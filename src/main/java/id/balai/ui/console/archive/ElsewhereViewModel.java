package id.balai.ui.console.archive;

import id.balai.domain.event.Event;
import id.balai.domain.evidence.SignedCopy;
import id.balai.service.batches.Progress;
import id.balai.service.externalsigning.ExportResult;
import id.balai.service.externalsigning.ExternalSigningService;
import id.balai.service.externalsigning.ReturnResult;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// Sends papers away to be signed and takes them in again. All methods belong to the screen's
/// thread.
public final class ElsewhereViewModel {

  private final PageModel page;
  private final Messages messages;
  private final ExternalSigningService tte;

  public ElsewhereViewModel(PageModel page, ExternalSigningService tte) {
    this.page = page;
    this.messages = page.messages();
    this.tte = tte;
  }

  PageModel page() {
    return page;
  }

  void sendCertificates() {
    send(_ -> new ExternalSigningService.Wanted.Certificates(PaperOrder.People.ALL));
  }

  void sendSheets() {
    send(
        event ->
            new ExternalSigningService.Wanted.Papers(
                PaperOrder.of(PaperType.SHEETS).in(event.papers().sheet())));
  }

  /// Takes files in one after another; the first that is refused is named, and those behind it
  /// wait.
  void take(List<Path> files) {
    work(() -> taken(files));
  }

  private void send(java.util.function.Function<Event, ExternalSigningService.Wanted> wanted) {
    work(
        () -> {
          Event event = page.load();
          Path folder = page.papers().of(event.code()).resolve("tte");
          ExportResult sending =
              tte.send(
                  event,
                  wanted.apply(event),
                  ExternalSigningService.ANCHORS,
                  folder,
                  Progress.UNSEEN);
          String says = messages(sending);
          if (sending instanceof ExportResult.Sent) {
            Outcome left = Outcome.folder(says, folder);
            page.tasks().show(() -> page.done(left));
          }
          return says;
        });
  }

  private String messages(ExportResult sending) {
    return switch (sending) {
      case ExportResult.Sent sent ->
          messages.text("archive.tte.sent", sent.files().size(), sent.list().getFileName());
      case ExportResult.AnchorTaken taken ->
          messages.text("archive.tte.anchor", taken.anchor(), taken.paper());
      case ExportResult.Nothing _ -> messages.text("archive.tte.nothing");
      case ExportResult.Locked _ -> messages.text("access.keys.locked");
      case ExportResult.Stopped _ -> messages.text("archive.tte.stopped");
    };
  }

  private String taken(List<Path> files) throws java.io.IOException {
    int kept = 0;
    Set<String> signers = new LinkedHashSet<>();
    for (Path file : files) {
      ReturnResult returning = tte.take(file);
      if (returning instanceof ReturnResult.Kept one) {
        kept++;
        one.signers().stream().map(SignedCopy.Signer::name).forEach(signers::add);
      } else if (!(returning instanceof ReturnResult.KeptBefore)) {
        return refusal(file, returning);
      }
    }
    return kept == 0
        ? messages.text("archive.tte.known")
        : messages.text("archive.tte.taken", kept, String.join("; ", signers));
  }

  private String refusal(Path file, ReturnResult returning) {
    return messages.text(
        switch (returning) {
          case ReturnResult.NotOurs _ -> "archive.tte.foreign";
          case ReturnResult.Unsigned _ -> "archive.tte.unsigned";
          case ReturnResult.Broken _ -> "archive.tte.broken";
          case ReturnResult.Changed _ -> "archive.tte.changed";
          case ReturnResult.NotStored _ -> "archive.tte.unstored";
          case ReturnResult.Unreadable _, ReturnResult.Kept _, ReturnResult.KeptBefore _ ->
              "archive.tte.unreadable";
        },
        file.getFileName());
  }

  private void work(Callable<String> work) {
    page.say("archive.tte.working");
    page.run(work, page::tell, "archive.tte.failed");
  }
}
