package id.balai.ui.console.documents;

import id.balai.domain.layout.PaperSize;
import id.balai.service.issuing.BatchResult;
import id.balai.service.issuing.Paper;
import id.balai.service.issuing.PaperOrder;
import id.balai.service.issuing.SpjResult;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.Trouble;
import id.balai.ui.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done with the papers that are chosen: printing and writing, one at a time.
final class PaperWork {

  private static final Logger LOG = LoggerFactory.getLogger(PaperWork.class);

  private final ConsoleContext context;
  private final DocumentsViewModel documents;
  private final PrintViewModel printing;
  private final WorkViewModel work;
  private final Words words;

  PaperWork(
      ConsoleContext context,
      DocumentsViewModel documents,
      PrintViewModel printing,
      WorkViewModel work) {
    this.context = context;
    this.documents = documents;
    this.printing = printing;
    this.work = work;
    this.words = context.words();
  }

  /// Where papers are put.
  Path folder() {
    return context.papers().of(documents.event().code());
  }

  /// Prints the paper that is looked at.
  void print() {
    print(selected());
  }

  /// Prints every paper of the list.
  void printAll() {
    print(all());
  }

  /// Writes the paper that is looked at.
  void save() {
    save(selected());
  }

  /// Writes every paper of the list; those that are there and unchanged are kept.
  void saveAll() {
    save(all());
  }

  /// Gives everybody who was there a certificate.
  void issue() {
    work.begin(
        _ -> context.services().issuing().certificates(documents.event()).size(),
        count -> {
          documents.reload();
          return words.text("documents.issued", count);
        },
        this::trouble);
  }

  /// Puts the accounts together.
  void spj() {
    Optional<PaperOrder.Receipts> payments = documents.payments();
    work.begin(
        progress ->
            context
                .services()
                .issuing()
                .spj()
                .write(documents.event(), payments, folder(), progress),
        result ->
            switch (result) {
              case SpjResult.Done done ->
                  words.text("documents.spj.done", done.papers(), done.folder().getFileName());
              case SpjResult.Stopped _ -> words.text("documents.spj.stopped");
            },
        this::trouble);
  }

  private List<Paper> selected() {
    return documents.selectedProperty().get().flatMap(DocumentRow::paper).stream().toList();
  }

  private List<Paper> all() {
    return documents.rows().stream().flatMap(row -> row.paper().stream()).toList();
  }

  private void print(List<Paper> papers) {
    if (papers.isEmpty() || printing.printerProperty().get().isEmpty()) {
      work.say(words.text(papers.isEmpty() ? "documents.nothing" : "documents.printer.none"));
      return;
    }
    work.begin(progress -> printing.print(papers, size(), progress), this::printed, this::trouble);
  }

  private String printed(PrintViewModel.Printed done) {
    String key = done.last().map(OutcomeWords::key).orElse("documents.outcome.cancelled");
    return words.text("documents.printed", done.printed(), done.total(), words.text(key));
  }

  private void save(List<Paper> papers) {
    if (papers.isEmpty()) {
      work.say(words.text("documents.nothing"));
      return;
    }
    work.begin(
        progress ->
            context.services().issuing().write(documents.event(), papers, folder(), progress),
        this::saved,
        this::trouble);
  }

  private String saved(BatchResult result) {
    return switch (result) {
      case BatchResult.Done done -> words.text("documents.saved", done.files().size(), done.kept());
      case BatchResult.Stopped stopped ->
          words.text("documents.stopped", stopped.files().size(), stopped.total());
    };
  }

  private String trouble(Exception broken) {
    return Trouble.said(LOG, "papers could not be worked on", broken, words, "documents.trouble");
  }

  private PaperSize size() {
    return switch (documents.kindProperty().get()) {
      case CERTIFICATES, BADGES -> PaperSize.A4;
      default -> documents.sizeProperty().get();
    };
  }
}
