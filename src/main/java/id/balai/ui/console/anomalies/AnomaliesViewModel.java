package id.balai.ui.console.anomalies;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.log.Repositories;
import id.balai.service.signing.AnomalyService;
import id.balai.ui.console.PageModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The remarks on an event, and which of them the keeper looked at. All methods belong to the
/// screen's thread.
public final class AnomaliesViewModel {

  /// How the page stands.
  enum State {
    /// The current actor is not the keeper.
    LOCKED,
    READING,
    FAILED,
    READ
  }

  private final PageModel page;
  private final Repositories repositories;
  private final AnomalyService desk;
  private final ObservableList<AnomalyRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<AnomalyRow>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);

  public AnomaliesViewModel(PageModel page, AnomalyService desk, Repositories repositories) {
    this.page = page;
    this.desk = desk;
    this.repositories = repositories;
  }

  PageModel page() {
    return page;
  }

  /// All remarks, in the order in which they happened.
  ObservableList<AnomalyRow> rows() {
    return rows;
  }

  /// The one that is looked at.
  ObjectProperty<Optional<AnomalyRow>> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  AnomalyTexts say() {
    return new AnomalyTexts(page.messages(), page.event());
  }

  void start() {
    page.tell("");
    if (page.permits().may(AccessLevel.KEEPER)) {
      state.set(State.READING);
      refresh();
    } else {
      state.set(State.LOCKED);
    }
  }

  /// Takes down that the chosen remark was looked at.
  void see(String note) {
    if (chosen.get().isEmpty()) {
      return;
    }
    if (note.strip().length() > AnomalyService.LONGEST_NOTE) {
      page.say("remarks.long", AnomalyService.LONGEST_NOTE);
      return;
    }
    AnomalyRow row = chosen.get().get();
    page.run(
        () -> desk.see(page.event(), row.remark(), note),
        isKept -> {
          page.say(isKept ? "remarks.kept" : "remarks.not.kept");
          refresh();
        },
        "remarks.not.kept");
  }

  /// Leads to a person's whole record.
  void open(UUID person) {
    page.routes().person(page.id(), person);
  }

  private void refresh() {
    page.tasks().run(this::read, this::show, this::unread);
  }

  private List<AnomalyRow> read() {
    return desk.of(page.id()).stream()
        .map(noted -> AnomalyRow.of(repositories, page.id(), noted))
        .toList();
  }

  private void show(List<AnomalyRow> now) {
    Optional<String> key = chosen.get().map(row -> row.remark().key());
    rows.setAll(now);
    state.set(State.READ);
    chosen.set(now.stream().filter(row -> key.equals(Optional.of(row.remark().key()))).findFirst());
  }

  private void unread(Exception trouble) {
    rows.clear();
    chosen.set(Optional.empty());
    state.set(State.FAILED);
    page.broken(trouble, "remarks.failed");
  }
}
