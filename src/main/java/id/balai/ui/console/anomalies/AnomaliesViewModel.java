package id.balai.ui.console.anomalies;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.service.signing.AnomalyService;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.text.Messages;
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
final class AnomaliesViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(AnomaliesViewModel.class);

  /// How the page stands.
  enum State {
    /// The current actor is not the keeper.
    LOCKED,
    READING,
    FAILED,
    READ
  }

  private final ConsoleContext context;
  private final Messages messages;
  private final AnomalyService desk;
  private final Event event;
  private final ObservableList<AnomalyRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<AnomalyRow>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  AnomaliesViewModel(ConsoleContext context) {
    this.context = context;
    this.messages = context.messages();
    Services services = context.services();
    this.desk =
        new AnomalyService(
            services.repositories(), services.log(), services.ledger(), services.currentActor());
    this.event = context.current().get();
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

  /// The result of the last action; may be empty.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  AnomalyTexts say() {
    return new AnomalyTexts(messages, event);
  }

  void start() {
    status.set("");
    if (context.services().currentActor().may(AccessLevel.KEEPER, event.id())) {
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
      status.set(messages.text("remarks.long", AnomalyService.LONGEST_NOTE));
      return;
    }
    AnomalyRow row = chosen.get().get();
    context
        .tasks()
        .run(
            () -> desk.see(event, row.remark(), note),
            isKept -> {
              status.set(messages.text(isKept ? "remarks.kept" : "remarks.not.kept"));
              refresh();
            },
            trouble -> status.set(onError(trouble, "remarks.not.kept")));
  }

  /// Leads to a person's whole record.
  void open(UUID person) {
    context.routes().person(event.id(), person);
  }

  private void refresh() {
    context.tasks().run(this::read, this::show, this::unread);
  }

  private List<AnomalyRow> read() {
    var repositories = context.services().repositories();
    return desk.of(event.id()).stream()
        .map(noted -> AnomalyRow.of(repositories, event.id(), noted))
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
    status.set(onError(trouble, "remarks.failed"));
  }

  private String onError(Exception trouble, String key) {
    return ErrorMessages.status(LOG, "remarks could not be read or kept", trouble, messages, key);
  }
}
