package id.balai.ui.console.overview;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Ledger;
import id.balai.service.house.Services;
import id.balai.service.people.Overview;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.route.Routes;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The figures of an event as they change, from whichever station. They are counted in the
/// background, the newest state only.
public final class OverviewViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(OverviewViewModel.class);
  private static final int LINES = 200;
  private static final int LOOK_BACK = 1000;

  private final Services services;
  private final Tasks tasks;
  private final Words words;
  private final Routes routes;
  private final PaperFolder papers;
  private final LatestOnly counting;
  private final PeopleIndex index;
  private final ReadOnlyObjectWrapper<Event> event;
  private final ReadOnlyObjectWrapper<Optional<Counted>> counted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Session>> session =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<Happening> happenings = FXCollections.observableArrayList();
  private final BooleanProperty all = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  /// What was counted at one moment.
  ///
  /// @param figures of the people
  /// @param certificates how many were issued
  public record Counted(Overview figures, int certificates) {}

  public OverviewViewModel(ConsoleContext context) {
    this.services = context.services();
    this.tasks = context.tasks();
    this.words = context.words();
    this.routes = context.routes();
    this.papers = context.papers();
    this.counting = new LatestOnly(tasks);
    this.event =
        new ReadOnlyObjectWrapper<>(services.books().events().find(context.event()).orElseThrow());
    this.index = new PeopleIndex(services.books(), context.event());
    session.addListener((javafx.beans.Observable _) -> count());
  }

  /// The event, as it was last planned.
  public ReadOnlyObjectProperty<Event> eventProperty() {
    return event.getReadOnlyProperty();
  }

  /// The figures; empty until they were first counted.
  public ReadOnlyObjectProperty<Optional<Counted>> countedProperty() {
    return counted.getReadOnlyProperty();
  }

  /// The session that is counted; empty: the whole event.
  public ObjectProperty<Optional<Session>> sessionProperty() {
    return session;
  }

  /// What just happened, the newest first.
  public ObservableList<Happening> happenings() {
    return happenings;
  }

  /// Whether everything that happened is shown, in the place of the figures.
  public BooleanProperty allProperty() {
    return all;
  }

  /// What came of what was done last, as a sentence.
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  void start() {
    subscription = Optional.of(services.ledger().subscribe(this::heard));
    index.forget();
    count();
    var lines = new Happenings(services.books(), event.get());
    tasks.run(() -> earlier(lines), happenings::setAll, this::broken);
  }

  void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// Goes to the list of participants.
  public void people() {
    routes.page(event.get().id(), "people");
  }

  /// Goes to the list of what is still to be done.
  public void prepare() {
    routes.page(event.get().id(), "prepare");
  }

  /// Writes the attendance sheets and shows them, to be printed.
  public void sheets() {
    Path folder = papers.of(event.get().code()).resolve("daftar-hadir");
    said.set("");
    tasks.run(
        () -> services.issuing().sheets(event.get(), folder).size(),
        count -> {
          said.set(
              count == 0
                  ? words.text("overview.sheets.none")
                  : words.text("overview.sheets.done", count, folder));
          if (count > 0) {
            papers.show(folder);
          }
        },
        this::broken);
  }

  private List<Happening> earlier(Happenings lines) {
    return services.log().newest(event.get().id(), LOOK_BACK).stream()
        .flatMap(entry -> lines.of(entry).stream())
        .limit(LINES)
        .toList();
  }

  /// Called on the writer's thread, which must not wait for anything.
  private void heard(Entry entry) {
    if (entry.fact().event().equals(event.get().id())) {
      index.note(entry.fact());
      tasks.show(() -> noted(entry));
    }
  }

  private void noted(Entry entry) {
    var lines = new Happenings(services.books(), event.get());
    if (Happenings.isShown(entry.fact())) {
      tasks.run(() -> lines.of(entry), line -> line.ifPresent(this::add), this::broken);
    }
    count();
  }

  private void add(Happening line) {
    happenings.addFirst(line);
    if (happenings.size() > LINES) {
      happenings.removeLast();
    }
  }

  private void count() {
    Optional<String> code = session.get().map(Session::code);
    counting.run(
        () -> counted(code),
        now -> {
          event.set(now.event());
          counted.set(Optional.of(now.counted()));
        },
        this::broken);
  }

  private News counted(Optional<String> code) {
    index.catchUp();
    Event now = services.books().events().find(event.get().id()).orElseThrow();
    List<Attendance> recorded = services.books().attendances().ofEvent(now.id());
    List<String> groups = now.groups().stream().map(one -> one.name()).toList();
    Overview figures = Overview.of(index.find(PeopleQuery.ALL), recorded, code, groups, now.zone());
    int certificates = services.books().certificates().ofEvent(now.id()).size();
    return new News(now, new Counted(figures, certificates));
  }

  private record News(Event event, Counted counted) {}

  private void broken(Exception trouble) {
    LOG.error("the figures could not be counted", trouble);
    said.set(words.text("overview.trouble"));
  }
}
