package id.balai.ui.console.settings;

import id.balai.service.dataprotection.RetentionService;
import id.balai.ui.console.ErasureWords;
import id.balai.ui.console.PageModel;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Data whose time is over: what is due, and what was done.
final class RetentionViewModel {

  private static final String FAILED = "keeping.broken";

  private final PageModel page;
  private final RetentionService retention;
  private final ObservableList<RetentionService.Purged> report =
      FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper due = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

  RetentionViewModel(PageModel page, RetentionService retention) {
    this.page = page;
    this.retention = retention;
    page.run(retention::due, this::shown, FAILED);
  }

  PageModel page() {
    return page;
  }

  /// What is due, or what was done about it.
  ObservableList<RetentionService.Purged> report() {
    return report;
  }

  /// Whether anything is due.
  ReadOnlyBooleanProperty dueProperty() {
    return due.getReadOnlyProperty();
  }

  /// Whether the question stands whether it is meant.
  ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  void ask() {
    asking.set(due.get());
  }

  void leave() {
    asking.set(false);
  }

  /// Purges what is due; cannot be undone.
  void purge() {
    asking.set(false);
    page.runAlone(retention::purge, this::purged, FAILED);
  }

  private void purged(List<RetentionService.Purged> done) {
    due.set(done.stream().anyMatch(one -> one.outcome() == RetentionService.Outcome.FAILED));
    page.tell(
        new ErasureWords(page.messages())
            .of(done.stream().flatMap(one -> one.erasure().stream()).toList()));
    report.setAll(done);
  }

  private void shown(List<RetentionService.Purged> now) {
    report.setAll(now);
    due.set(!now.isEmpty());
    page.tell(now.isEmpty() ? page.messages().text("keeping.purge.none") : "");
  }
}
