package id.balai.ui.console.prepare;

import id.balai.domain.event.Event;
import id.balai.domain.log.Ledger;
import id.balai.service.readiness.ReadinessService.Point;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.route.Routes;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is missing before the doors open, and where it is done.
public final class PrepareViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(PrepareViewModel.class);

  private final Services services;
  private final Tasks tasks;
  private final Routes routes;
  private final Messages messages;
  private final UUID eventId;
  private final CurrentEvent current;
  private final LatestOnly looking;
  private final ReadOnlyObjectWrapper<Map<Point, Boolean>> points =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private Optional<Ledger.Subscription> subscription = Optional.empty();

  public PrepareViewModel(ConsoleContext context) {
    this.services = context.services();
    this.tasks = context.tasks();
    this.routes = context.routes();
    this.messages = context.messages();
    this.eventId = context.event();
    this.current = context.current();
    this.looking = new LatestOnly(tasks);
  }

  /// Whether each point is done; empty until it was looked at.
  public ReadOnlyObjectProperty<Map<Point, Boolean>> pointsProperty() {
    return points.getReadOnlyProperty();
  }

  /// How many people are on the list.
  public ReadOnlyIntegerProperty peopleProperty() {
    return people.getReadOnlyProperty();
  }

  /// What went wrong, as a sentence; empty where nothing did.
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  void start() {
    subscription = Optional.of(services.ledger().subscribe(_ -> tasks.show(this::look)));
    look();
    tasks.run(() -> services.readiness().ofMachine(), this::put, this::onError);
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
    routes.page(eventId, page(point));
  }

  /// Key of the page on which a point is done.
  static String page(Point point) {
    return switch (point) {
      case EVENT, OFFICIALS, PRIVACY -> "plan";
      case LIST -> "lists";
      case DECLARATION -> "declarations";
      case BADGES -> "cards";
      case PIN, BACKUP -> "settings";
      case PRINTER, CLOCK -> "devices";
    };
  }

  private void look() {
    looking.run(
        () -> {
          Event event = event();
          return new Seen(
              services.readiness().ofEvent(event),
              services.repositories().participants().count(eventId));
        },
        seen -> {
          put(seen.points());
          people.set(seen.people());
        },
        this::onError);
  }

  private Event event() {
    return current.load();
  }

  private void onError(Exception trouble) {
    status.set(
        ErrorMessages.status(
            LOG, "the preparation could not look", trouble, messages, "prepare.trouble"));
  }

  private record Seen(Map<Point, Boolean> points, int people) {}
}
