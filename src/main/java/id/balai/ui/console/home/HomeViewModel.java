package id.balai.ui.console.home;

import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Ledger;
import id.balai.service.house.Services;
import id.balai.service.issuing.Progress;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One event: its figures as they change, and everything that is done with it.
public final class HomeViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(HomeViewModel.class);

  private static final int LINES = 8;

  private static final int LOOK_BACK = 40;

  private final Services services;
  private final Tasks tasks;
  private final Routes routes;
  private final Words words;
  private final PaperFolder papers;
  private final ReadOnlyObjectWrapper<Event> event;
  private final ReadOnlyObjectWrapper<Optional<HomeFigures>> figures =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Happening> happenings = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  public HomeViewModel(
      Services services,
      Tasks tasks,
      Routes routes,
      Words words,
      PaperFolder papers,
      UUID eventId) {
    this.services = services;
    this.tasks = tasks;
    this.routes = routes;
    this.words = words;
    this.papers = papers;
    Event found = services.books().events().find(eventId).orElseThrow();
    this.event = new ReadOnlyObjectWrapper<>(found);
  }

  public ReadOnlyObjectProperty<Event> eventProperty() {
    return event.getReadOnlyProperty();
  }

  /// The figures; empty until they were first counted.
  public ReadOnlyObjectProperty<Optional<HomeFigures>> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /// What just happened, the newest first.
  public ObservableList<Happening> happenings() {
    return happenings;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// How far the work is, 0 to 1; below 0 where that is not known.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// What came of the work last done, as a sentence.
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  void start() {
    var lines = new Happenings(services.books(), event.get());
    subscription = Optional.of(services.ledger().subscribe(entry -> heard(lines, entry)));
    tasks.run(() -> earlier(lines), happenings::setAll, this::broken);
    count();
  }

  /// What happened before the page was opened. A refused stranger or an import may stand between,
  /// so more entries are looked at than lines are shown.
  private List<Happening> earlier(Happenings lines) {
    return services.log().newest(event.get().id(), LOOK_BACK).stream()
        .flatMap(entry -> lines.of(entry).stream())
        .limit(LINES)
        .toList();
  }

  void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// Goes to the import of a list.
  public void lists() {
    routes.lists(event.get().id());
  }

  /// Writes the list of people as a workbook.
  public void people() {
    Path file = folder().resolve("daftar-peserta.xlsx");
    work(
        () -> services.lists().people().write(event.get(), file, words.language().locale()),
        people -> written("console.done.people", people));
  }

  /// Writes the cards.
  public void badges() {
    Path file = folder().resolve("kartu-peserta.pdf");
    work(
        () -> services.issuing().badges(event.get(), file),
        cards -> written("console.done.badges", cards));
  }

  /// Writes the attendance sheets.
  public void sheets() {
    work(
        () -> services.issuing().sheets(event.get(), folder().resolve("daftar-hadir")).size(),
        count -> written("console.done.sheets", count));
  }

  /// Writes the certificates of everybody who was there.
  public void certificates() {
    work(
        () ->
            services
                .issuing()
                .certificates(event.get(), folder().resolve("sertifikat"), watched())
                .size(),
        count -> written("console.done.certificates", count));
  }

  /// Writes the joint declarations.
  public void declarations() {
    work(
        () -> services.issuing().declarations(event.get(), folder().resolve("deklarasi")).size(),
        count -> written("console.done.declarations", count));
  }

  /// Writes the archive folder.
  public void archive() {
    work(
        () -> services.archiving().write(event.get(), folder().resolve("arsip"), watched()).files(),
        count -> written("console.done.archive", count));
  }

  /// Shows the folder of the papers.
  public void showFolder() {
    papers.show(folder());
  }

  private Path folder() {
    return papers.of(event.get().code());
  }

  private Progress watched() {
    return (done, total) -> tasks.show(() -> progress.set((double) done / total));
  }

  private void heard(Happenings lines, Entry entry) {
    Optional<Happening> line = lines.of(entry);
    tasks.show(
        () -> {
          line.ifPresent(this::add);
          count();
        });
  }

  private void add(Happening line) {
    happenings.addFirst(line);
    if (happenings.size() > LINES) {
      happenings.removeLast();
    }
  }

  private void count() {
    tasks.run(
        () -> {
          Event now = services.books().events().find(event.get().id()).orElseThrow();
          return new Counted(now, HomeFigures.of(services.books(), now));
        },
        counted -> {
          event.set(counted.event());
          figures.set(Optional.of(counted.figures()));
        },
        this::broken);
  }

  private <T> void work(Callable<T> task, java.util.function.Consumer<T> done) {
    busy.set(true);
    progress.set(-1);
    said.set("");
    tasks.run(
        task,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        this::broken);
  }

  private void written(String key, int count) {
    said.set(count == 0 ? words.text("console.done.nothing") : words.text(key, count, folder()));
  }

  private void broken(Exception trouble) {
    LOG.error("the console could not do its work", trouble);
    busy.set(false);
    said.set(
        words.text(trouble instanceof IOException ? "console.file.trouble" : "console.trouble"));
  }

  private record Counted(Event event, HomeFigures figures) {}
}
