package id.balai.service.readiness;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Repositories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Says what is still missing before the doors open.
public final class ReadinessService {

  /// Facts that are looked through for the last time badges were written.
  private static final int LOOK_BACK = 5000;

  private final Repositories repositories;
  private final EventLog log;
  private final Clock clock;
  private final Map<Point, BooleanSupplier> machine;

  /// @param machine what only the computer knows, for example whether a PIN is set; what is not in
  ///   it is not asked for
  public ReadinessService(
      Repositories repositories, EventLog log, Clock clock, Map<Point, BooleanSupplier> machine) {
    this.repositories = repositories;
    this.log = log;
    this.clock = clock;
    this.machine = Map.copyOf(machine);
  }

  /// What is looked at, in the order in which it is done.
  public enum Point {
    /// Title, hall and day stand.
    EVENT,
    /// People are on the list.
    LIST,
    /// Every declaration that is signed has its text.
    DECLARATION,
    /// Somebody signs the papers.
    OFFICIALS,
    /// People can be told whom to ask about their data.
    PRIVACY,
    /// The cards were written.
    BADGES,
    /// The kiosk can be left by its operator only.
    PIN,
    /// A printer is there.
    PRINTER,
    /// A backup was made.
    BACKUP,
    /// The computer's clock can be right.
    CLOCK
  }

  /// Whether each point of an event is done; blocks.
  public Map<Point, Boolean> ofEvent(Event event) {
    var done = new EnumMap<Point, Boolean>(Point.class);
    done.put(Point.EVENT, !event.days().getLast().isBefore(today(event)) || hasBegun(event));
    done.put(Point.LIST, repositories.participants().count(event.id()) > 0);
    done.put(Point.DECLARATION, event.declarations().stream().allMatch(one -> hasText(event, one)));
    done.put(Point.OFFICIALS, !event.officials().isEmpty());
    done.put(Point.PRIVACY, !event.privacy().contact().isBlank());
    done.put(Point.BADGES, areBadgesWritten(event));
    done.put(Point.CLOCK, isClockRight());
    return done;
  }

  /// Whether each point of this computer is done; blocks, and for longer, as devices are asked.
  public Map<Point, Boolean> ofMachine() {
    var done = new EnumMap<Point, Boolean>(Point.class);
    machine.forEach((point, check) -> done.put(point, check.getAsBoolean()));
    return done;
  }

  private LocalDate today(Event event) {
    return LocalDate.ofInstant(clock.instant(), event.zone());
  }

  private boolean hasBegun(Event event) {
    return !repositories.attendances().ofEvent(event.id()).isEmpty();
  }

  private boolean hasText(Event event, DeclarationPlan plan) {
    Optional<DeclarationText> text = repositories.declarations().current(event.id(), plan.code());
    return text.filter(one -> !one.points().isEmpty()).isPresent();
  }

  private boolean areBadgesWritten(Event event) {
    return log.newest(event.id(), LOOK_BACK).stream()
        .anyMatch(
            entry -> entry.fact() instanceof PaperFact.Exported out && out.kind().equals("badges"));
  }

  /// A clock that stands before what was recorded last was set back.
  private boolean isClockRight() {
    Instant now = clock.instant();
    return repositories.events().all().stream()
        .flatMap(event -> log.newest(event.id(), 1).stream())
        .noneMatch(entry -> entry.provenance().at().isAfter(now.plusSeconds(60)));
  }
}
