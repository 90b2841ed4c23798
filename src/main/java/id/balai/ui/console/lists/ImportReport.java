package id.balai.ui.console.lists;

import id.balai.base.WholeFile;
import id.balai.domain.participant.roster.ReportWriter;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Outcome;
import java.nio.file.Path;
import java.util.Locale;

/// The report of an import, to be kept or printed: every row with what became of it and why.
record ImportReport(ListsViewModel model, ReportWriter reports) {

  /// Writes it beside the papers of the event.
  void write() {
    PageModel page = model.page();
    Roster decided = model.decided();
    Locale locale = page.messages().language().locale();
    model.work(
        () -> {
          Path file = page.papers().of(page.load().code()).resolve("laporan-impor.csv");
          WholeFile.write(file, out -> reports.write(decided, locale, out));
          return file;
        },
        file ->
            page.done(
                Outcome.file(
                    page.messages().text("lists.done.reported", file.getFileName()), file)));
  }
}
