package id.balai.ui.console;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of a page that is a list beside the one row that is looked at. All methods belong to
/// the screen's thread.
public final class PickedRows<R> {

  /// How the list stands.
  public enum State {
    READING,
    FAILED,
    READ
  }

  private final PageModel page;
  private final String failed;
  private final BiPredicate<R, R> isSame;
  private final ObservableList<R> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<R>> chosen = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);

  /// @param failed key of what is said where the rows cannot be read
  /// @param isSame whether two rows are about the same, so that it stays chosen when it is read
  ///   anew
  public PickedRows(PageModel page, String failed, BiPredicate<R, R> isSame) {
    this.page = page;
    this.failed = failed;
    this.isSame = isSame;
  }

  /// All rows, in their order.
  public ObservableList<R> all() {
    return rows;
  }

  /// The one that is looked at.
  public ObjectProperty<Optional<R>> chosenProperty() {
    return chosen;
  }

  /// How the list stands.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Reads the rows; those that are shown stay meanwhile.
  public void read(Callable<List<R>> reading) {
    page.tasks().run(reading, this::show, this::unread);
  }

  private void show(List<R> now) {
    Optional<R> before = chosen.get();
    rows.setAll(now);
    state.set(State.READ);
    chosen.set(
        now.stream()
            .filter(row -> before.filter(old -> isSame.test(old, row)).isPresent())
            .findFirst());
  }

  private void unread(Exception trouble) {
    rows.clear();
    chosen.set(Optional.empty());
    state.set(State.FAILED);
    page.broken(trouble, failed);
  }
}
