package id.balai.ui.console.prepare;

import id.balai.domain.event.Event;
import id.balai.domain.log.Ledger;
import id.balai.service.house.Services;
import id.balai.service.issuing.Progress;
import id.balai.service.readiness.Readiness.Point;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.console.Permits;
import id.balai.ui.console.Trouble;
import id.balai.ui.route.Routes;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is missing before the doors open, and what is written from here.
public final class PrepareViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(PrepareViewModel.class);

  private final Permits permits;
  private final Services services;
  private final Tasks tasks;
  private final Routes routes;
  private final Words words;
  private final PaperFolder papers;
  private final UUID eventId;
  private final LatestOnly looking;
  private final ReadOnlyObjectWrapper<Map<Point, Boolean>> points =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  public PrepareViewModel(ConsoleContext context) {
    this.permits = context.permits();
    this.services = context.services();
    this.tasks = context.tasks();
    this.routes = context.routes();
    this.words = context.words();
    this.papers = context.papers();
    this.eventId = context.event();
    this.looking = new LatestOnly(tasks);
  }

  /// What may be done by whoever sits at the desk.
  Permits permits() {
    return permits;
  }

  /// Whether each point is done; empty until it was looked at.
  public ReadOnlyObjectProperty<Map<Point, Boolean>> pointsProperty() {
    return points.getReadOnlyProperty();
  }

  /// How many people are on the list.
  public ReadOnlyIntegerProperty peopleProperty() {
    return people.getReadOnlyProperty();
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
    subscription = Optional.of(services.ledger().subscribe(_ -> tasks.show(this::look)));
    look();
    tasks.run(() -> services.readiness().ofMachine(), this::put, this::broken);
  }

  private void put(Map<Point, Boolean> some) {
    var all = new EnumMap<Point, Boolean>(Point.class);
    all.putAll(points.get());
    all.putAll(some);
    points.set(all);
  }

  void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// Goes to where a point is done.
  public void go(Point point) {
    switch (point) {
      case LIST -> routes.lists(eventId);
      case BADGES -> badges();
      default -> routes.page(eventId, page(point));
    }
  }

  private static String page(Point point) {
    return switch (point) {
      case EVENT, OFFICIALS, PRIVACY -> "plan";
      case DECLARATION -> "declarations";
      case PIN -> "settings";
      case PRINTER, CLOCK, BACKUP -> "devices";
      case LIST, BADGES -> "people";
    };
  }

  /// Writes the cards.
  public void badges() {
    work(
        event -> services.issuing().badges(event, folder(event).resolve("kartu-peserta.pdf")),
        "prepare.done.badges");
  }

  /// Writes the attendance sheets.
  public void sheets() {
    work(
        event -> services.issuing().sheets(event, folder(event).resolve("daftar-hadir")).size(),
        "prepare.done.sheets");
  }

  /// Writes the certificates of everybody who was there.
  public void certificates() {
    work(
        event ->
            services
                .issuing()
                .certificates(event, folder(event).resolve("sertifikat"), watched())
                .files()
                .size(),
        "prepare.done.certificates");
  }

  /// Writes the joint declarations.
  public void declarations() {
    work(
        event -> services.issuing().declarations(event, folder(event).resolve("deklarasi")).size(),
        "prepare.done.declarations");
  }

  /// Writes the archive folder.
  public void archive() {
    work(
        event ->
            services
                .archiving()
                .write(event, folder(event).resolve("arsip"), watched())
                .orElseThrow()
                .files(),
        "prepare.done.archive");
  }

  /// Shows the folder of the papers.
  public void showFolder() {
    tasks.run(() -> folder(event()), papers::show, this::broken);
  }

  private void look() {
    looking.run(
        () -> {
          Event event = event();
          return new Seen(
              services.readiness().ofEvent(event), services.books().participants().count(eventId));
        },
        seen -> {
          put(seen.points());
          people.set(seen.people());
        },
        this::broken);
  }

  private Event event() {
    return services.books().events().find(eventId).orElseThrow();
  }

  private Path folder(Event event) {
    return papers.of(event.code());
  }

  private Progress watched() {
    return (done, total) -> tasks.show(() -> progress.set((double) done / total));
  }

  private void work(Writing writing, String key) {
    busy.set(true);
    progress.set(-1);
    said.set("");
    Callable<Written> task =
        () -> {
          Event event = event();
          return new Written(writing.write(event), folder(event));
        };
    Consumer<Written> done =
        written -> {
          busy.set(false);
          said.set(
              written.count() == 0
                  ? words.text("prepare.done.nothing")
                  : words.text(key, written.count(), written.folder()));
        };
    tasks.run(task, done, this::broken);
  }

  private void broken(Exception trouble) {
    busy.set(false);
    said.set(
        Trouble.said(
            LOG,
            "the preparation could not do its work",
            trouble,
            words,
            trouble instanceof IOException ? "prepare.file.trouble" : "prepare.trouble"));
  }

  /// Writes papers and tells how many.
  private interface Writing {
    int write(Event event) throws IOException;
  }

  private record Written(int count, Path folder) {}

  private record Seen(Map<Point, Boolean> points, int people) {}
}
