package id.balai.ui.console;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.WorkspaceFact;
import id.balai.ui.route.Display;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which page of the console is open, and the kiosk that is opened from it.
public final class ConsoleViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleViewModel.class);

  private static final String FIRST_DOOR = "Pintu 1";

  private final ConsoleContext context;
  private final ReadOnlyObjectWrapper<Event> event;
  private final ReadOnlyObjectWrapper<ConsolePage> page =
      new ReadOnlyObjectWrapper<>(ConsolePages.first());
  private final ObjectProperty<Session> session;
  private final StringProperty station = new SimpleStringProperty(FIRST_DOOR);
  private final ObjectProperty<@Nullable Display> display = new SimpleObjectProperty<>();
  private final BooleanProperty hasShortcuts = new SimpleBooleanProperty();
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  ConsoleViewModel(ConsoleContext context) {
    this.context = context;
    Event found = context.services().repositories().events().find(context.event()).orElseThrow();
    this.event = new ReadOnlyObjectWrapper<>(found);
    this.session = new SimpleObjectProperty<>(current(found));
  }

  /// The event, as it was last planned.
  public ReadOnlyObjectProperty<Event> eventProperty() {
    return event.getReadOnlyProperty();
  }

  /// The open page.
  public ReadOnlyObjectProperty<ConsolePage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// The session whose kiosk is to be opened.
  public ObjectProperty<Session> sessionProperty() {
    return session;
  }

  /// The name of the kiosk to be opened.
  public StringProperty stationProperty() {
    return station;
  }

  /// The displays of this computer.
  public List<Display> displays() {
    return context.routes().displays();
  }

  /// The display that the kiosk is to fill; null: the best one.
  public ObjectProperty<@Nullable Display> displayProperty() {
    return display;
  }

  /// Whether the list of shortcuts is seen.
  public BooleanProperty hasShortcutsProperty() {
    return hasShortcuts;
  }

  /// Opens a page.
  public void open(ConsolePage chosen) {
    hasShortcuts.set(false);
    page.set(chosen);
  }

  /// Proposes this session and station for the next kiosk; a session that is gone leaves the chosen
  /// one.
  void choose(Door door) {
    event.get().session(door.session()).ifPresent(session::set);
    station.set(door.station());
  }

  /// Opens the kiosk that is chosen.
  public void kiosk() {
    String name = station.get().isBlank() ? FIRST_DOOR : station.get().strip();
    Display chosen = display.get() == null ? Display.best(displays()) : display.get();
    context.routes().kiosk(new Door(event.get().id(), session.get().code(), name), chosen);
  }

  /// Goes back to the choice of an event.
  public void leave() {
    context.routes().start();
  }

  void start() {
    subscription = Optional.of(context.services().ledger().subscribe(this::onEntry));
    context
        .tasks()
        .run(
            () -> context.services().repositories().events().closedAt(context.event()).isPresent(),
            context.permits()::closed,
            e -> LOG.error("whether the event is closed could not be read", e));
  }

  void stop() {
    subscription.ifPresent(Ledger.Subscription::close);
    subscription = Optional.empty();
  }

  private void onEntry(Entry entry) {
    if (entry.fact() instanceof WorkspaceFact.EventPlanned planned
        && planned.event().equals(context.event())) {
      context.tasks().show(() -> planned(planned.plan()));
    }
    if (entry.fact() instanceof WorkspaceFact.EventClosed closed
        && closed.event().equals(context.event())) {
      context.tasks().show(() -> context.permits().closed(true));
    }
  }

  private void planned(Event now) {
    event.set(now);
    session.set(now.session(session.get().code()).orElseGet(() -> current(now)));
  }

  /// The session that is on or comes next on the event's day; the first on any other day.
  private Session current(Event of) {
    LocalDateTime now = LocalDateTime.ofInstant(context.services().clock().instant(), of.zone());
    return of.sessions().stream()
        .filter(one -> of.date().equals(now.toLocalDate()))
        .filter(one -> one.ends().isAfter(now.toLocalTime()))
        .findFirst()
        .orElse(of.sessions().getFirst());
  }
}
