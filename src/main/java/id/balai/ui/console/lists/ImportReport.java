package id.balai.ui.console.lists;

import id.balai.domain.event.Event;
import id.balai.domain.participant.roster.ReportWriter;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.service.registration.ImportService;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Outcome;
import java.nio.file.Path;
import java.util.Locale;

/// The report of an import, to be kept or printed: every row with what became of it and why.
record ImportReport(ListsViewModel model, ImportService importing, ReportWriter reports) {

  /// Writes it beside the papers of the event.
  void write() {
    PageModel page = model.page();
    Roster decided = model.decided();
    Locale locale = page.messages().language().locale();
    model.work(
        () -> {
          Event event = page.load();
          Path file = page.papers().of(event.code()).resolve("laporan-impor.csv");
          importing.report(decided, event, reports, file, locale);
          return file;
        },
        file ->
            page.done(
                Outcome.file(
                    page.messages().text("lists.done.reported", file.getFileName()), file)));
  }
}
