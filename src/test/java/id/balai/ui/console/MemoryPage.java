package id.balai.ui.console;

import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.nio.file.Path;

/// What a page's view model is made of, over an event in memory: for tests without a window or a
/// store.
public final class MemoryPage {

  private MemoryPage() {}

  /// A page of the hall's event; its work is done at once.
  public static PageModel of(Hall hall) {
    var current = CurrentEvent.read(hall.ledger.repositories().events(), hall.event.id());
    return new PageModel(
        current,
        new Permissions(hall.currentActor, current),
        AtOnce.tasks(),
        new Messages(Language.INDONESIAN),
        new Ways(),
        new Folder(Path.of("")),
        hall.ledger);
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
