package id.balai.ui.console.remarks;

import id.balai.domain.access.Post;
import id.balai.domain.event.Event;
import id.balai.service.house.Services;
import id.balai.service.signing.RemarkDesk;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.Trouble;
import id.balai.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The remarks on an event, and which of them the keeper looked at. All methods belong to the
/// screen's thread.
final class RemarksViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(RemarksViewModel.class);

  /// How the page stands.
  enum State {
    /// Whoever sits at the desk is not the keeper.
    LOCKED,
    READING,
    FAILED,
    READ
  }

  private final ConsoleContext context;
  private final Words words;
  private final RemarkDesk desk;
  private final Event event;
  private final ObservableList<RemarkRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<RemarkRow>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  RemarksViewModel(ConsoleContext context) {
    this.context = context;
    this.words = context.words();
    Services services = context.services();
    this.desk =
        new RemarkDesk(services.books(), services.log(), services.ledger(), services.desk());
    this.event = services.books().events().find(context.event()).orElseThrow();
  }

  /// All remarks, in the order in which they happened.
  ObservableList<RemarkRow> rows() {
    return rows;
  }

  /// The one that is looked at.
  ObjectProperty<Optional<RemarkRow>> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What came of the last thing that was done; may be empty.
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  RemarkWords say() {
    return new RemarkWords(words, event);
  }

  void start() {
    said.set("");
    if (context.services().desk().may(Post.KEEPER, event.id())) {
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
    if (note.strip().length() > RemarkDesk.LONGEST_NOTE) {
      said.set(words.text("remarks.long", RemarkDesk.LONGEST_NOTE));
      return;
    }
    RemarkRow row = chosen.get().get();
    context
        .tasks()
        .run(
            () -> desk.see(event, row.remark(), note),
            isKept -> {
              said.set(words.text(isKept ? "remarks.kept" : "remarks.not.kept"));
              refresh();
            },
            trouble -> said.set(broke(trouble, "remarks.not.kept")));
  }

  /// Leads to a person's whole record.
  void open(UUID person) {
    context.routes().person(event.id(), person);
  }

  private void refresh() {
    context.tasks().run(this::read, this::show, this::unread);
  }

  private List<RemarkRow> read() {
    var books = context.services().books();
    return desk.of(event.id()).stream()
        .map(noted -> RemarkRow.of(books, event.id(), noted))
        .toList();
  }

  private void show(List<RemarkRow> now) {
    Optional<String> key = chosen.get().map(row -> row.remark().key());
    rows.setAll(now);
    state.set(State.READ);
    chosen.set(now.stream().filter(row -> key.equals(Optional.of(row.remark().key()))).findFirst());
  }

  private void unread(Exception trouble) {
    rows.clear();
    chosen.set(Optional.empty());
    state.set(State.FAILED);
    said.set(broke(trouble, "remarks.failed"));
  }

  private String broke(Exception trouble, String key) {
    return Trouble.said(LOG, "remarks could not be read or kept", trouble, words, key);
  }
}
