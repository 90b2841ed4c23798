package id.balai.ui.console.documents;

import id.balai.domain.event.PaperEntries;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintState;
import id.balai.service.batches.BatchResult;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperService;
import id.balai.service.papers.SpjResult;
import id.balai.service.papers.SpjService;
import id.balai.service.planning.PlanningResult;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;

/// What is done with the papers that are chosen: printing and writing, one at a time.
public final class PaperWork {

  private final PageModel page;
  private final Messages messages;
  private final PaperService papers;
  private final DocumentsViewModel documents;
  private final PrintViewModel printing;
  private final WorkViewModel work;
  private final IntegerBinding count;

  public PaperWork(
      PaperService papers,
      DocumentsViewModel documents,
      PrintViewModel printing,
      WorkViewModel work) {
    this.papers = papers;
    this.documents = documents;
    this.printing = printing;
    this.work = work;
    this.page = work.page();
    this.messages = page.messages();
    this.count = Bindings.createIntegerBinding(() -> all().size(), documents.rows());
  }

  /// How many papers the list has.
  IntegerBinding count() {
    return count;
  }

  /// Where papers are put.
  Path folder() {
    return page.papers().of(documents.event().code());
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

  /// Puts the accounts together.
  ///
  /// @param how whether sheets are full, hybrid or blank
  void spj(SheetMode how) {
    SpjService.Wanted wanted = documents.accounts(how);
    Path folder = folder();
    begin(
        progress -> papers.spj().write(documents.load(), wanted, folder, progress),
        result ->
            switch (result) {
              case SpjResult.Done done ->
                  written(
                      messages.text(
                          "documents.spj.done",
                          done.papers(),
                          done.folder().getFileName(),
                          done.unsigned()),
                      done.folder());
              case SpjResult.Stopped _ -> messages.text("documents.spj.stopped");
            });
  }

  /// Keeps what is filled in.
  void keep() {
    begin(_ -> true, _ -> messages.text("documents.entries.kept"));
  }

  /// Begins work with papers. What is filled in on them is kept first, so that what leaves is what
  /// every later print says; where it cannot be kept nothing is printed or written.
  private <T> void begin(WorkViewModel.Work<T> job, Function<T, String> done) {
    PaperEntries typed = documents.entries().entriesProperty().get();
    boolean isTyped = documents.entries().changedProperty().get();
    work.begin(
        progress ->
            isTyped && !(documents.entries().keep(typed) instanceof PlanningResult.Planned)
                ? Optional.<T>empty()
                : Optional.of(job.run(progress)),
        result -> result.map(done).orElseGet(() -> page.notTaken("documents.entries.failed")));
  }

  private List<Paper> selected() {
    return documents.selectedProperty().get().flatMap(DocumentRow::paper).stream().toList();
  }

  private List<Paper> all() {
    return documents.rows().stream().flatMap(row -> row.paper().stream()).toList();
  }

  private void print(List<Paper> papers) {
    if (papers.isEmpty() || printing.printerProperty().get().isEmpty()) {
      page.say(papers.isEmpty() ? "documents.nothing" : "documents.printer.none");
      return;
    }
    begin(progress -> printing.print(papers, size(), progress), this::printed);
  }

  private String printed(PrintViewModel.Printed done) {
    PrintOutcome last = done.last().orElseGet(PrintOutcome.Cancelled::new);
    String how = messages.of("documents.outcome", PrintState.of(last));
    return switch (last) {
      case PrintOutcome.Printed _ -> messages.text("documents.printed", done.printed());
      case PrintOutcome.Queued _ ->
          messages.text("documents.queued", done.printed(), done.total(), how);
      case PrintOutcome.Failed _, PrintOutcome.Cancelled _ ->
          messages.text("documents.print.ended", done.printed(), done.total(), how);
    };
  }

  private void save(List<Paper> some) {
    if (some.isEmpty()) {
      page.say("documents.nothing");
      return;
    }
    Path folder = folder();
    begin(progress -> papers.write(documents.load(), some, folder, progress), this::saved);
  }

  private String saved(BatchResult result) {
    return switch (result) {
      case BatchResult.Done done when done.kept() == 0 ->
          written(
              messages.text("documents.saved", done.files().size(), folder().getFileName()),
              folder());
      case BatchResult.Done done ->
          written(
              messages.text(
                  "documents.saved.some", done.files().size(), folder().getFileName(), done.kept()),
              folder());
      case BatchResult.Stopped stopped ->
          messages.text("documents.stopped", stopped.files().size(), stopped.total());
    };
  }

  /// Leads to what was written.
  private String written(String sentence, Path folder) {
    page.done(Outcome.folder(sentence, folder));
    return sentence;
  }

  private PaperSize size() {
    return switch (documents.kindProperty().get()) {
      case CERTIFICATES, BADGES -> PaperSize.A4;
      default -> documents.sizeProperty().get();
    };
  }
}
