package id.balai.ui.console;

import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.List;

/// What a page's view model is made of, over an event in memory: for tests without a window or a
/// store.
public final class MemoryPage {

  private MemoryPage() {}

  /// A page of the hall's event; its work is done at once.
  public static PageModel of(Hall hall) {
    return of(hall, AtOnce.tasks());
  }

  /// A page of the hall's event.
  public static PageModel of(Hall hall, Tasks tasks) {
    return of(hall, tasks, Path.of(""));
  }

  /// A page of the hall's event whose papers are put into a folder.
  public static PageModel of(Hall hall, Tasks tasks, Path papers) {
    var current = CurrentEvent.read(hall.ledger.repositories().events(), hall.event.id());
    return of(hall, current, tasks, papers);
  }

  /// A page of the hall's event that hears of it when the event is changed or closed.
  public static PageModel following(Hall hall) {
    var current = CurrentEvent.read(hall.ledger.repositories().events(), hall.event.id());
    current.follow(hall.ledger, AtOnce.tasks());
    return of(hall, current, AtOnce.tasks(), Path.of(""));
  }

  private static PageModel of(Hall hall, CurrentEvent current, Tasks tasks, Path papers) {
    return new PageModel(
        current,
        new Permissions(hall.currentActor, current),
        tasks,
        new Messages(Language.INDONESIAN),
        new Ways(),
        new Folder(papers),
        hall.ledger);
  }

  /// Where a page led, as [Ways] says it.
  public static List<String> ways(PageModel page) {
    return ((Ways) page.routes()).ways;
  }

  private record Folder(Path place) implements PaperFolder {
    @Override
    public Path of(String eventCode) {
      return place;
    }

    @Override
    public void show(Path path) {
      throw new IllegalStateException(path.toString());
    }
  }
}
