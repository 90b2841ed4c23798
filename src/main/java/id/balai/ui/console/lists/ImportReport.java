package id.balai.ui.console.lists;

import id.balai.base.WholeFile;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.service.registration.Lists;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.Locale;

/// The report of an import, to be kept or printed: every row with what became of it and why.
record ImportReport(ConsoleContext context, ListsViewModel model) {

  /// Writes it beside the papers of the event.
  void write() {
    Roster decided = model.decided();
    Messages messages = context.messages();
    Locale locale = messages.language().locale();
    Lists lists = context.services().lists();
    model
        .work()
        .run(
            () -> {
              Path folder = context.papers().of(model.event().code());
              Path file = folder.resolve("laporan-impor.csv");
              WholeFile.write(file, out -> lists.reports().write(decided, locale, out));
              return file;
            },
            file ->
                context
                    .tasks()
                    .activity()
                    .done(
                        Outcome.file(
                            messages.text("lists.done.reported", file.getFileName()), file)));
  }
}
