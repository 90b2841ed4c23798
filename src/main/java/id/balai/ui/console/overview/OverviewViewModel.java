package id.balai.ui.console.overview;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Repositories;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperService;
import id.balai.service.papers.PaperType;
import id.balai.service.people.Overview;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PersonLine;
import id.balai.service.registration.PeopleListService;
import id.balai.service.station.OpenKiosk;
import id.balai.service.station.StationMemory;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
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
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The figures of an event as they change, from whichever station. They are counted in the
/// background, the newest state only.
public final class OverviewViewModel {

  private static final int LINES = 200;
  private static final int LOOK_BACK = 1000;

  /// A door that recorded nobody for so long is taken for closed, unless its kiosk stands open on
  /// this computer.
  private static final Duration AT_WORK = Duration.ofMinutes(10);

  private static final String FAILED = "overview.trouble";

  private final PageModel page;
  private final Messages messages;
  private final Repositories repositories;
  private final EventLog log;
  private final PaperService papers;
  private final PeopleListService lists;
  private final StationMemory station;
  private final Clock clock;
  private final LatestOnly counting;
  private final PeopleIndex index;
  private final ReadOnlyObjectWrapper<Optional<Counted>> counted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Session>> session =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<Happening> happenings = FXCollections.observableArrayList();
  private final BooleanProperty all = new SimpleBooleanProperty();

  /// What was counted at one moment.
  ///
  /// @param figures of the people
  /// @param certificates how many were issued
  /// @param doors how many are at work now
  public record Counted(Overview figures, int certificates, int doors) {}

  public OverviewViewModel(
      PageModel page,
      Repositories repositories,
      EventLog log,
      PaperService papers,
      PeopleListService lists,
      StationMemory station,
      Clock clock) {
    this.page = page;
    this.messages = page.messages();
    this.repositories = repositories;
    this.log = log;
    this.papers = papers;
    this.lists = lists;
    this.station = station;
    this.clock = clock;
    this.counting = new LatestOnly(page.tasks());
    this.index = new PeopleIndex(repositories, page.id());
    session.addListener((javafx.beans.Observable _) -> count());
  }

  PageModel page() {
    return page;
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

  /// Begins to follow the event; does nothing where it does so already.
  void start() {
    if (page.isFollowing()) {
      return;
    }
    page.followEntries(index::note, this::noted);
    index.forget();
    count();
    var lines = new Happenings(repositories, page.event());
    page.run(() -> earlier(lines), happenings::setAll, FAILED);
  }

  /// Counts again, because time has passed.
  void tick() {
    count();
  }

  /// Goes to the list of participants.
  public void people() {
    page.routes().page(page.id(), "people");
  }

  /// Goes to the list of what is still to be done.
  public void prepare() {
    page.routes().page(page.id(), "prepare");
  }

  /// Writes the attendance sheets and shows them, to be printed.
  public void sheets() {
    Path folder = page.papers().of(page.event().code()).resolve("daftar-hadir");
    write(
        () -> papers.write(page.event(), PaperOrder.of(PaperType.SHEETS), folder).size(),
        count -> told(count, "overview.sheets.none", "overview.sheets.done", folder));
  }

  /// Writes the recap, which names who of the invited is not there, and shows it, to be printed.
  public void recap() {
    Path folder = page.papers().of(page.event().code()).resolve("rekap");
    var order = PaperOrder.of(PaperType.RECAP).session(session.get().map(Session::code));
    write(
        () -> papers.write(page.event(), order, folder).size(),
        count -> told(count, "overview.recap.none", "overview.recap.done", folder));
  }

  /// Writes who of the invited is not there, as a list that a spreadsheet opens, and shows it.
  public void missing() {
    Optional<Counted> now = counted.get();
    if (now.isEmpty()) {
      return;
    }
    Path folder = page.papers().of(page.event().code());
    String part = session.get().map(one -> "-" + one.code()).orElse("");
    Path file = folder.resolve("belum-hadir" + part.toLowerCase(Locale.ROOT) + ".csv");
    List<UUID> people = now.get().figures().missing().stream().map(PersonLine::id).toList();
    Locale locale = messages.language().locale();
    write(
        () -> lists.write(page.event(), people, file, locale),
        count -> told(count, "overview.missing.none", "overview.missing.done", folder));
  }

  private void told(int count, String none, String done, Path folder) {
    page.say(count == 0 ? none : done, count, folder);
    if (count > 0) {
      page.done(Outcome.folder(page.statusProperty().get(), folder));
    }
  }

  private void write(Callable<Integer> work, Consumer<Integer> done) {
    page.tell("");
    page.run(work, done, FAILED);
  }

  private List<Happening> earlier(Happenings lines) {
    return log.newest(page.id(), LOOK_BACK).stream()
        .flatMap(entry -> lines.of(entry).stream())
        .limit(LINES)
        .toList();
  }

  private void noted(Entry entry) {
    var lines = new Happenings(repositories, page.event());
    if (entry.fact() instanceof DoorFact.AttendanceAnnulled
        || entry.fact() instanceof DoorFact.PassageAnnulled) {
      // A line that says somebody is present goes as well.
      page.run(() -> earlier(lines), happenings::setAll, FAILED);
    } else if (Happenings.isShown(entry.fact())) {
      page.run(() -> lines.of(entry), line -> line.ifPresent(this::add), FAILED);
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
        now -> counted.set(Optional.of(now)),
        cause -> page.broken(cause, FAILED));
  }

  private Counted counted(Optional<String> code) {
    index.catchUp();
    Event now = page.load();
    List<Attendance> recorded = repositories.attendances().ofEvent(now.id());
    List<String> groups = now.groups().stream().map(one -> one.name()).toList();
    Overview figures = Overview.of(index.find(PeopleQuery.ALL), recorded, code, groups, now.zone());
    int certificates = repositories.certificates().ofEvent(now.id()).size();
    return new Counted(figures, certificates, doors(now, figures));
  }

  private int doors(Event now, Overview figures) {
    Instant since = clock.instant().minus(AT_WORK);
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
}
