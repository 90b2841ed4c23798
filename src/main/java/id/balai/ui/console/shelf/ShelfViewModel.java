package id.balai.ui.console.shelf;

import id.balai.domain.evidence.ShelfAnswer;
import id.balai.domain.evidence.ShelfHit;
import id.balai.domain.evidence.ShelfMemory;
import id.balai.service.verifying.ShelfService;
import id.balai.service.verifying.ShelfWords;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds people in a folder of archives, and checks the archive of the one who was chosen. All
/// methods belong to the screen's thread.
final class ShelfViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(ShelfViewModel.class);

  private final ShelfService shelf;
  private final Tasks tasks;
  private final Messages messages;
  private final PaperFolder papers;
  private final ZoneId zone;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Path>> folder =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper();
  private final ObservableList<ShelfHit> hits = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<ShelfHit>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ShelfMemory.Checked>> checked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ShelfViewModel(
      ShelfService shelf, Tasks tasks, Messages messages, PaperFolder papers, ZoneId zone) {
    this.zone = zone;
    this.shelf = shelf;
    this.tasks = tasks;
    this.messages = messages;
    this.papers = papers;
    chosen.addListener((_, _, _) -> readCheck());
  }

  /// Where the archives are is what was chosen last; the first time, where this program writes
  /// them.
  void start(String eventCode) {
    tasks.run(
        () ->
            shelf
                .folder()
                .or(() -> Optional.ofNullable(papers.of(eventCode).toAbsolutePath().getParent())),
        folder::set,
        this::onError);
  }

  /// What is looked for.
  StringProperty wordsProperty() {
    return words;
  }

  /// The folder of archives; empty until it is known.
  ObjectProperty<Optional<Path>> folderProperty() {
    return folder;
  }

  /// The result of the last action; may be empty.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Whether archives are being read or checked.
  ReadOnlyBooleanProperty busyProperty() {
    return isBusy.getReadOnlyProperty();
  }

  /// Who was found.
  ObservableList<ShelfHit> hits() {
    return hits;
  }

  /// The one whose record is shown.
  ObjectProperty<Optional<ShelfHit>> chosenProperty() {
    return chosen;
  }

  /// The last check of the archive of the chosen one.
  ReadOnlyObjectProperty<Optional<ShelfMemory.Checked>> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  ShelfWords say() {
    return new ShelfWords(messages.languageProperty().get().locale().getLanguage(), zone);
  }

  /// Takes another folder of archives.
  void choose(Path other) {
    folder.set(Optional.of(other));
    tasks.run(
        () -> {
          shelf.choose(other);
          return other;
        },
        _ -> find(),
        this::onError);
  }

  /// Looks for the people whose names begin so.
  void find() {
    if (isBusy.get() || words.get().isBlank() || folder.get().isEmpty()) {
      return;
    }
    isBusy.set(true);
    status.set(messages.text("shelf.finding"));
    Path where = folder.get().get();
    String wanted = words.get();
    tasks.run(() -> shelf.find(where, wanted), this::show, this::onError);
  }

  /// Checks the archive of the chosen one from its signature down.
  void check() {
    Optional<ShelfHit> hit = chosen.get();
    if (isBusy.get() || hit.isEmpty()) {
      return;
    }
    isBusy.set(true);
    status.set(messages.text("shelf.checking"));
    tasks.run(
        () -> shelf.check(hit.get().archive()),
        found -> {
          isBusy.set(false);
          checked.set(Optional.of(found));
          status.set(say().checked(Optional.of(found)));
        },
        this::onError);
  }

  /// Shows where the archive of the chosen one lies.
  void open() {
    chosen.get().ifPresent(hit -> papers.show(hit.archive().place()));
  }

  private void show(ShelfAnswer answer) {
    isBusy.set(false);
    hits.setAll(answer.hits());
    chosen.set(answer.hits().stream().findFirst());
    var lines = new ArrayList<>(List.of(say().summary(answer)));
    lines.addAll(say().gaps(answer));
    status.set(String.join(" ", lines));
  }

  private void readCheck() {
    Optional<ShelfHit> hit = chosen.get();
    checked.set(Optional.empty());
    hit.ifPresent(
        one ->
            tasks.run(
                () -> shelf.checked(one.archive()),
                last -> {
                  if (chosen.get().equals(hit)) {
                    checked.set(last);
                  }
                },
                this::onError));
  }

  private void onError(Exception cause) {
    isBusy.set(false);
    status.set(
        ErrorMessages.status(LOG, "archives could not be read", cause, messages, "shelf.failed"));
  }
}
