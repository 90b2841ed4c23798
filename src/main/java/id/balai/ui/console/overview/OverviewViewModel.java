package id.balai.ui.console.overview;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Ledger;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.people.Overview;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PersonLine;
import id.balai.service.station.OpenKiosk;
import id.balai.service.station.StationMemory;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.route.Routes;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Outcome;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

  /// A door that recorded nobody for so long is taken for closed, unless its kiosk stands open on
  /// this computer.
  private static final Duration AT_WORK = Duration.ofMinutes(10);

  private final Services services;
  private final Tasks tasks;
  private final Messages messages;
  private final Routes routes;
  private final PaperFolder papers;
  private final StationMemory station;
  private final CurrentEvent current;
  private final LatestOnly counting;
  private final PeopleIndex index;
  private final ReadOnlyObjectWrapper<Event> event;
  private final ReadOnlyObjectWrapper<Optional<Counted>> counted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Session>> session =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<Happening> happenings = FXCollections.observableArrayList();
  private final BooleanProperty all = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  /// What was counted at one moment.
  ///
  /// @param figures of the people
  /// @param certificates how many were issued
  /// @param doors how many are at work now
  public record Counted(Overview figures, int certificates, int doors) {}

  public OverviewViewModel(ConsoleContext context) {
    this.services = context.services();
    this.tasks = context.tasks();
    this.messages = context.messages();
    this.routes = context.routes();
    this.papers = context.papers();
    this.station = context.station();
    this.current = context.current();
    this.counting = new LatestOnly(tasks);
    this.event = new ReadOnlyObjectWrapper<>(context.current().get());
    this.index = new PeopleIndex(services.repositories(), context.event());
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

  /// The result of the last action, as a sentence.
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Begins to follow the event; does nothing where it does so already.
  void start() {
    if (subscription.isPresent()) {
      return;
    }
    subscription = Optional.of(services.ledger().subscribe(this::onEntry));
    index.forget();
    count();
    var lines = new Happenings(services.repositories(), event.get());
    tasks.run(() -> earlier(lines), happenings::setAll, this::onError);
  }

  void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  /// Counts again, because time has passed.
  void tick() {
    count();
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
    write(
        () -> services.papers().write(event.get(), PaperOrder.of(PaperType.SHEETS), folder).size(),
        count -> told(count, "overview.sheets.none", "overview.sheets.done", folder));
  }

  /// Writes the recap, which names who of the invited is not there, and shows it, to be printed.
  public void recap() {
    Path folder = papers.of(event.get().code()).resolve("rekap");
    var order = PaperOrder.of(PaperType.RECAP).session(session.get().map(Session::code));
    write(
        () -> services.papers().write(event.get(), order, folder).size(),
        count -> told(count, "overview.recap.none", "overview.recap.done", folder));
  }

  /// Writes who of the invited is not there, as a list that a spreadsheet opens, and shows it.
  public void missing() {
    Optional<Counted> now = counted.get();
    if (now.isEmpty()) {
      return;
    }
    Path folder = papers.of(event.get().code());
    String part = session.get().map(one -> "-" + one.code()).orElse("");
    Path file = folder.resolve("belum-hadir" + part.toLowerCase(Locale.ROOT) + ".csv");
    List<UUID> people = now.get().figures().missing().stream().map(PersonLine::id).toList();
    Locale locale = messages.language().locale();
    write(
        () -> services.lists().people().write(event.get(), people, file, locale),
        count -> told(count, "overview.missing.none", "overview.missing.done", folder));
  }

  private void told(int count, String none, String done, Path folder) {
    status.set(count == 0 ? messages.text(none) : messages.text(done, count, folder));
    if (count > 0) {
      tasks.activity().done(Outcome.folder(status.get(), folder));
    }
  }

  private void write(Callable<Integer> work, Consumer<Integer> done) {
    status.set("");
    tasks.run(work, done, this::onError);
  }

  private List<Happening> earlier(Happenings lines) {
    return services.log().newest(current.id(), LOOK_BACK).stream()
        .flatMap(entry -> lines.of(entry).stream())
        .limit(LINES)
        .toList();
  }

  /// Called on the writer's thread, which must not wait for anything.
  private void onEntry(Entry entry) {
    if (entry.fact().event().equals(current.id())) {
      index.note(entry.fact());
      tasks.show(() -> noted(entry));
    }
  }

  private void noted(Entry entry) {
    var lines = new Happenings(services.repositories(), event.get());
    if (entry.fact() instanceof DoorFact.AttendanceAnnulled
        || entry.fact() instanceof DoorFact.PassageAnnulled) {
      // A line that says somebody is present goes as well.
      tasks.run(() -> earlier(lines), happenings::setAll, this::onError);
    } else if (Happenings.isShown(entry.fact())) {
      tasks.run(() -> lines.of(entry), line -> line.ifPresent(this::add), this::onError);
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
        this::onError);
  }

  private News counted(Optional<String> code) {
    index.catchUp();
    Event now = current.load();
    List<Attendance> recorded = services.repositories().attendances().ofEvent(now.id());
    List<String> groups = now.groups().stream().map(one -> one.name()).toList();
    Overview figures = Overview.of(index.find(PeopleQuery.ALL), recorded, code, groups, now.zone());
    int certificates = services.repositories().certificates().ofEvent(now.id()).size();
    return new News(now, new Counted(figures, certificates, doors(now, figures)));
  }

  private int doors(Event now, Overview figures) {
    Instant since = services.clock().instant().minus(AT_WORK);
    Set<String> doors = new HashSet<>();
    figures.stations().entrySet().stream()
        .filter(door -> !door.getValue().isBefore(since))
        .forEach(door -> doors.add(door.getKey()));
    station.openKiosks().stream()
        .map(OpenKiosk::door)
        .filter(door -> door.event().equals(now.id()))
        .forEach(door -> doors.add(door.station()));
    return doors.size();
  }

  private record News(Event event, Counted counted) {}

  private void onError(Exception trouble) {
    status.set(
        ErrorMessages.status(
            LOG,
            "the figures could not be counted or written",
            trouble,
            messages,
            "overview.trouble"));
  }
}
