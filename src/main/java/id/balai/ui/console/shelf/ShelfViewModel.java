package id.balai.ui.console.shelf;

import id.balai.domain.evidence.ShelfAnswer;
import id.balai.domain.evidence.ShelfHit;
import id.balai.domain.evidence.ShelfMemory;
import id.balai.service.verifying.ShelfService;
import id.balai.service.verifying.ShelfWords;
import id.balai.ui.console.PageModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Finds people in a folder of archives, and checks the archive of the one who was chosen. All
/// methods belong to the screen's thread.
public final class ShelfViewModel {

  private static final String FAILED = "shelf.failed";

  private final PageModel page;
  private final ShelfService shelf;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Path>> folder =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<ShelfHit> hits = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<ShelfHit>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ShelfMemory.Checked>> checked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ShelfViewModel(PageModel page, ShelfService shelf) {
    this.page = page;
    this.shelf = shelf;
    chosen.addListener((_, _, _) -> readCheck());
  }

  PageModel page() {
    return page;
  }

  /// Where the archives are is what was chosen last; the first time, where this program writes
  /// them.
  void start() {
    page.run(
        () ->
            shelf
                .folder()
                .or(
                    () ->
                        Optional.ofNullable(
                            page.papers().of(page.event().code()).toAbsolutePath().getParent())),
        folder::set,
        FAILED);
  }

  /// What is looked for.
  StringProperty wordsProperty() {
    return words;
  }

  /// The folder of archives; empty until it is known.
  ObjectProperty<Optional<Path>> folderProperty() {
    return folder;
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
    return new ShelfWords(page.messages().language().locale().getLanguage(), page.event().zone());
  }

  /// Takes another folder of archives.
  void choose(Path other) {
    folder.set(Optional.of(other));
    page.run(
        () -> {
          shelf.choose(other);
          return other;
        },
        _ -> find(),
        FAILED);
  }

  /// Looks for the people whose names begin so.
  void find() {
    if (page.busyProperty().get() || words.get().isBlank() || folder.get().isEmpty()) {
      return;
    }
    Path where = folder.get().get();
    String wanted = words.get();
    page.runAlone("shelf.finding", () -> shelf.find(where, wanted), this::show, FAILED);
  }

  /// Checks the archive of the chosen one from its signature down.
  void check() {
    Optional<ShelfHit> hit = chosen.get();
    if (page.busyProperty().get() || hit.isEmpty()) {
      return;
    }
    page.runAlone(
        "shelf.checking",
        () -> shelf.check(hit.get().archive()),
        found -> {
          checked.set(Optional.of(found));
          page.tell(say().checked(Optional.of(found)));
        },
        FAILED);
  }

  /// Shows where the archive of the chosen one lies.
  void open() {
    chosen.get().ifPresent(hit -> page.papers().show(hit.archive().place()));
  }

  private void show(ShelfAnswer answer) {
    hits.setAll(answer.hits());
    chosen.set(answer.hits().stream().findFirst());
    var lines = new ArrayList<>(List.of(say().summary(answer)));
    lines.addAll(say().gaps(answer));
    page.tell(String.join(" ", lines));
  }

  private void readCheck() {
    Optional<ShelfHit> hit = chosen.get();
    checked.set(Optional.empty());
    hit.ifPresent(
        one ->
            page.run(
                () -> shelf.checked(one.archive()),
                last -> {
                  if (chosen.get().equals(hit)) {
                    checked.set(last);
                  }
                },
                FAILED));
  }
}
