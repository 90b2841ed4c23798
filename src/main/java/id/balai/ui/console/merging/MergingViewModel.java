package id.balai.ui.console.merging;

import id.balai.service.merging.ChoosingResult;
import id.balai.service.merging.MergingCase;
import id.balai.service.merging.MergingCase.Choice;
import id.balai.service.merging.MergingDesk;
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

/// What came out otherwise than lone doors recorded it. All methods belong to the screen's thread.
public final class MergingViewModel {

  /// How the page stands.
  enum State {
    READING,
    FAILED,
    READ
  }

  private final PageModel page;
  private final MergingDesk desk;
  private final ObservableList<MergingCase> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<MergingCase>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);

  public MergingViewModel(PageModel page, MergingDesk desk) {
    this.page = page;
    this.desk = desk;
  }

  PageModel page() {
    return page;
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

  MergingTexts say() {
    return new MergingTexts(page.messages(), page.event());
  }

  void start() {
    page.tell("");
    state.set(State.READING);
    refresh();
  }

  /// Lets one side of the chosen case count.
  void choose(Choice choice) {
    Optional<MergingCase> one = chosen.get();
    if (one.isEmpty()) {
      return;
    }
    page.run(
        () -> desk.choose(page.event(), one.get(), choice),
        result -> {
          page.say(sentence(result));
          refresh();
        },
        "merging.not.kept");
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
    page.routes().person(page.id(), person);
  }

  private void refresh() {
    page.tasks().run(() -> desk.of(page.event()), this::show, this::unread);
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
    page.broken(trouble, "merging.failed");
  }
}
