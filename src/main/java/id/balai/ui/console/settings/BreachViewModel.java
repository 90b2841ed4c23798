package id.balai.ui.console.settings;

import id.balai.domain.event.Event;
import id.balai.service.dataprotection.AffectedPeopleService;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Outcome;
import java.io.IOException;
import java.nio.file.Path;

/// Whom to tell when data of the event got out.
final class BreachViewModel {

  private static final String FILE = "orang-terdampak.csv";

  private final PageModel page;
  private final AffectedPeopleService affected;

  BreachViewModel(PageModel page, AffectedPeopleService affected) {
    this.page = page;
    this.affected = affected;
  }

  PageModel page() {
    return page;
  }

  /// Writes the list into the event's papers folder.
  void write() {
    page.runAlone(this::list, this::written, "keeping.broken");
  }

  private Written list() throws IOException {
    Event event = page.load();
    Path file = page.papers().of(event.code()).resolve(FILE);
    return new Written(affected.write(event, file), file);
  }

  private void written(Written list) {
    page.say("keeping.breach.written", list.people(), list.file().toString());
    page.done(Outcome.file(page.statusProperty().get(), list.file()));
  }

  private record Written(int people, Path file) {}
}
