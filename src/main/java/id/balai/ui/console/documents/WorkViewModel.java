package id.balai.ui.console.documents;

import id.balai.domain.access.AccessLevel;
import id.balai.service.batches.Progress;
import id.balai.ui.console.PageModel;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;

/// Work with papers, which can be watched and stopped. There is one at a time.
public final class WorkViewModel {

  private final PageModel page;

  /// Work that can be watched and stopped.
  @FunctionalInterface
  public interface Work<T> {
    T run(Progress progress) throws Exception;
  }

  public WorkViewModel(PageModel page) {
    this.page = page;
  }

  PageModel page() {
    return page;
  }

  /// Whether nothing can be begun: something is being done, or the current actor may not.
  BooleanExpression barredProperty() {
    return page.permits().barred(AccessLevel.COMMITTEE).or(page.busyProperty());
  }

  /// Begins work, unless other work is being done.
  ///
  /// @param done the sentence for the result of it
  public <T> void begin(Work<T> work, Function<T, String> done) {
    if (!page.busyProperty().get()) {
      Progress progress = page.tasks().activity().watch();
      page.runAlone(
          () -> work.run(progress), result -> page.tell(done.apply(result)), "documents.trouble");
    }
  }
}
