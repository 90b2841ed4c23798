package id.balai.ui.console.merging;

import id.balai.domain.event.Event;
import id.balai.service.merging.ChoosingResult;
import id.balai.service.merging.MergingCase;
import id.balai.service.merging.MergingCase.Choice;
import id.balai.service.merging.MergingDesk;
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

/// What came out otherwise than lone doors recorded it. All methods belong to the screen's thread.
final class MergingViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(MergingViewModel.class);

  /// How the page stands.
  enum State {
    READING,
    FAILED,
    READ
  }

  private final ConsoleContext context;
  private final Messages messages;
  private final MergingDesk desk;
  private final Event event;
  private final StickViewModel stick;
  private final ObservableList<MergingCase> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<MergingCase>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  MergingViewModel(ConsoleContext context) {
    this.context = context;
    this.messages = context.messages();
    Services services = context.services();
    this.desk =
        new MergingDesk(
            services.repositories(),
            services.log(),
            services.ledger(),
            services.currentActor(),
            services.people());
    this.event = context.current().get();
    this.stick = new StickViewModel(context, this::refresh);
  }

  /// What goes from laptop to laptop without a network.
  StickViewModel stick() {
    return stick;
  }

  /// All cases: those that wait for a person first, then the newest first.
  ObservableList<MergingCase> rows() {
    return rows;
  }

  /// The one that is looked at.
  ObjectProperty<Optional<MergingCase>> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The result of the last action; may be empty.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  MergingTexts say() {
    return new MergingTexts(messages, event);
  }

  void start() {
    status.set("");
    state.set(State.READING);
    refresh();
  }

  /// Lets one side of the chosen case count.
  void choose(Choice choice) {
    Optional<MergingCase> one = chosen.get();
    if (one.isEmpty()) {
      return;
    }
    context
        .tasks()
        .run(
            () -> desk.choose(event, one.get(), choice),
            result -> {
              status.set(messages.text(sentence(result)));
              refresh();
            },
            trouble -> status.set(onError(trouble, "merging.not.kept")));
  }

  private static String sentence(ChoosingResult result) {
    return switch (result) {
      case ChoosingResult.Chosen _ -> "merging.kept";
      case ChoosingResult.NotOpen _ -> "merging.nothing";
      case ChoosingResult.Overtaken _ -> "merging.overtaken";
      case ChoosingResult.Failed _ -> "merging.not.kept";
    };
  }

  /// Leads to a person's whole record.
  void open(UUID person) {
    context.routes().person(event.id(), person);
  }

  private void refresh() {
    context.tasks().run(() -> desk.of(event), this::show, this::unread);
  }

  private void show(List<MergingCase> now) {
    Optional<MergingCase> before = chosen.get();
    rows.setAll(now);
    state.set(State.READ);
    chosen.set(
        now.stream()
            .filter(
                one ->
                    before
                        .filter(old -> old.chain().equals(one.chain()))
                        .filter(old -> old.sequence() == one.sequence())
                        .isPresent())
            .findFirst());
  }

  private void unread(Exception trouble) {
    rows.clear();
    chosen.set(Optional.empty());
    state.set(State.FAILED);
    status.set(onError(trouble, "merging.failed"));
  }

  private String onError(Exception trouble, String key) {
    return ErrorMessages.status(LOG, "merging could not be read or kept", trouble, messages, key);
  }
}
