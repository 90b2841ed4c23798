package id.balai.ui.console.prepare;

import id.balai.domain.participant.ParticipantRepository;
import id.balai.service.readiness.ReadinessService;
import id.balai.service.readiness.ReadinessService.Point;
import id.balai.ui.console.PageModel;
import id.balai.ui.console.SeenPage;
import id.balai.ui.task.LatestOnly;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is missing before the doors open, and where it is done.
public final class PrepareViewModel implements SeenPage.Model {

  private static final String FAILED = "prepare.trouble";

  private final PageModel page;
  private final ReadinessService readiness;
  private final ParticipantRepository participants;
  private final LatestOnly looking;
  private final ReadOnlyObjectWrapper<Map<Point, Boolean>> points =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper();

  public PrepareViewModel(
      PageModel page, ReadinessService readiness, ParticipantRepository participants) {
    this.page = page;
    this.readiness = readiness;
    this.participants = participants;
    this.looking = new LatestOnly(page.tasks());
  }

  @Override
  public PageModel page() {
    return page;
  }

  /// Whether each point is done; empty until it was looked at.
  public ReadOnlyObjectProperty<Map<Point, Boolean>> pointsProperty() {
    return points.getReadOnlyProperty();
  }

  /// How many people are on the list.
  public ReadOnlyIntegerProperty peopleProperty() {
    return people.getReadOnlyProperty();
  }

  @Override
  public void start() {
    page.followAll(this::look);
    look();
    page.run(() -> readiness.ofMachine(), this::put, FAILED);
  }

  private void put(Map<Point, Boolean> some) {
    var all = new EnumMap<Point, Boolean>(Point.class);
    all.putAll(points.get());
    all.putAll(some);
    points.set(all);
  }

  /// Goes to where a point is done.
  public void go(Point point) {
    page.routes().page(page.id(), page(point));
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
        () -> new Seen(readiness.ofEvent(page.load()), participants.count(page.id())),
        seen -> {
          put(seen.points());
          people.set(seen.people());
        },
        cause -> page.broken(cause, FAILED));
  }

  private record Seen(Map<Point, Boolean> points, int people) {}
}
