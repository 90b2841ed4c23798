package id.balai.ui.console;

import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.ui.route.Display;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Which page of the console is open, and the kiosk that is opened from it.
public final class ConsoleViewModel {

  private static final String FIRST_DOOR = "Pintu 1";

  private final ConsoleContext context;
  private final ReadOnlyObjectWrapper<ConsolePage> page =
      new ReadOnlyObjectWrapper<>(ConsolePages.first());
  private final ObjectProperty<Session> session;
  private final StringProperty station = new SimpleStringProperty(FIRST_DOOR);
  private final ObjectProperty<@Nullable Display> display = new SimpleObjectProperty<>();
  private final BooleanProperty exit = new SimpleBooleanProperty(this, "exit");
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private final BooleanProperty hasShortcuts = new SimpleBooleanProperty();

  ConsoleViewModel(ConsoleContext context) {
    this.context = context;
    this.session = new SimpleObjectProperty<>(current(context.current().get()));
    context
        .current()
        .property()
        .subscribe(
            now -> session.set(now.session(session.get().code()).orElseGet(() -> current(now))));
  }

  /// The event, as it was last planned.
  public ReadOnlyObjectProperty<Event> eventProperty() {
    return context.current().property();
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

  /// Opens the guide, or puts it away.
  void guide() {
    context.routes().guide();
  }

  /// Opens a page.
  public void open(ConsolePage chosen) {
    hasShortcuts.set(false);
    page.set(chosen);
  }

  /// Proposes this session and station for the next kiosk; a session that is gone leaves the chosen
  /// one.
  void choose(Door door) {
    context.current().get().session(door.session()).ifPresent(session::set);
    station.set(door.station());
    exit.set(door.place() == Door.Place.EXIT);
  }

  /// Whether it is asked for which session and door a kiosk is to be opened.
  ReadOnlyBooleanProperty isAskingProperty() {
    return asking.getReadOnlyProperty();
  }

  /// Asks for the session and the door, where the event has more than one session or ways out, and
  /// opens a kiosk.
  public void kiosk() {
    if (eventProperty().get().sessions().size() > 1 || hasExits()) {
      asking.set(true);
    } else {
      answerKiosk();
    }
  }

  /// Whether doors of the event can be ways out.
  boolean hasExits() {
    return eventProperty().get().door().leaving() == DoorRules.Leaving.EXIT_DOOR;
  }

  /// Whether the next kiosk is a way out.
  BooleanProperty exitProperty() {
    return exit;
  }

  /// No kiosk is to be opened.
  void cancelKiosk() {
    asking.set(false);
  }

  /// Whether this session is on now.
  boolean isOn(Session one) {
    return eventProperty().get().isOn(one, context.services().clock().instant());
  }

  /// Opens the kiosk that is chosen.
  void answerKiosk() {
    asking.set(false);
    String name = station.get().isBlank() ? FIRST_DOOR : station.get().strip();
    Display chosen = display.get() == null ? Display.best(displays()) : display.get();
    Door.Place place = hasExits() && exit.get() ? Door.Place.EXIT : Door.Place.ENTRANCE;
    context.routes().kiosk(new Door(context.event(), session.get().code(), name, place), chosen);
  }

  /// Who sits at the desk by name; empty where nobody has a password.
  Optional<String> signedIn() {
    return context
        .services()
        .currentActor()
        .actor()
        .map(Actor::name)
        .filter(name -> !name.isEmpty());
  }

  /// Lets the next one sit down at the desk.
  void signOut() {
    context.services().access().accounts().signOut();
  }

  /// Goes back to the choice of an event.
  public void leave() {
    context.routes().start();
  }

  void start() {
    context.current().follow(context.services().ledger(), context.tasks());
  }

  void stop() {
    context.current().leave();
  }

  /// The session that is on or comes next today; the first where today is no day of the event.
  private Session current(Event of) {
    Instant now = context.services().clock().instant();
    LocalDate today = LocalDate.ofInstant(now, of.zone());
    return of.sessions().stream()
        .filter(one -> of.day(one).equals(today))
        .filter(one -> of.instant(one, one.ends()).isAfter(now))
        .findFirst()
        .orElse(of.sessions().getFirst());
  }
}
