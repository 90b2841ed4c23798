package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.log.Entry;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.Seats;
import id.balai.ui.console.ConsoleActions.Action;
import id.balai.ui.console.ConsoleActions.Driver;
import id.balai.ui.console.ConsoleActions.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every action of the console's table against a real house: who did it and where stands in the
/// log, anyone who may not is told so and nothing changes, and a closed event stays as it is.
@ExtendWith(ApplicationExtension.class)
final class ConsoleActionsTest {

  /// Who is signed in where a post is asked for.
  private static final Map<AccessLevel, String> NAMES =
      Map.of(
          AccessLevel.OPERATOR, "Joko", AccessLevel.COMMITTEE, "Rina", AccessLevel.KEEPER, "Dewi");

  /// What is dimmed instead of a control behind it.
  private static final Map<String, String> GATES = Map.of("save-person", "add-person");

  private final ConsoleAtWork console = new ConsoleAtWork();

  /// The console that each of them worked with last.
  private final Map<AccessLevel, Driver> desks = new EnumMap<>(AccessLevel.class);

  @Start
  void start(Stage stage) {
    // Scenes without a window are enough.
  }

  @BeforeEach
  void people() {
    var accounts = console.workspace.services().access().accounts();
    accounts.add("Dewi", AccessLevel.KEEPER, Optional.empty(), "sandi-dewi");
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void whoeverMayNotIsToldByTheLastGateAndWhoeverMayStandsInTheLog(FxRobot robot) {
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          console.letRemarkableThingsHappen();
          for (Action action : ConsoleActions.ALL) {
            below(action.needed()).ifPresent(post -> faults.addAll(refused(action, post)));
            faults.addAll(recorded(action));
          }
        });
    assertThat(faults).isEmpty();
  }

  /// What is wrong with what an action leaves.
  private List<String> recorded(Action action) {
    var faults = new ArrayList<String>();
    AccessLevel post = action.needed();
    sit(post);
    List<Entry> left = done(action);
    if (left.stream().noneMatch(entry -> action.fact().isInstance(entry.fact()))) {
      faults.add(action + " left " + left);
    }
    String who = post.word() + ": " + NAMES.get(post);
    for (Entry entry : left) {
      if (entry.fact() instanceof WorkspaceFact.FileGuarded) {
        // The program itself names the edition of a sealed file that counts.
        continue;
      }
      var by = entry.provenance();
      if (!by.actor().equals(who) || !by.station().equals(CurrentActor.NAME)) {
        faults.add(action + " was recorded for " + by);
      }
    }
    return faults;
  }

  @Test
  void closedEventIsChangedByNoPageAndSaysSo(FxRobot robot) throws IOException {
    var open = new LinkedHashMap<Action, Driver>();
    robot.interact(
        () -> {
          console.letRemarkableThingsHappen();
          sit(AccessLevel.KEEPER);
          for (Action action : ConsoleActions.ALL) {
            if (action.kind() == Kind.CHANGE) {
              open.put(action, ready(action));
            }
          }
        });
    console.workspace.services().archiving().close(console.event);
    long closed = console.workspace.services().log().size();
    var faults = new ArrayList<String>();
    robot.interact(() -> open.forEach((action, driver) -> faults.addAll(late(action, driver))));
    assertThat(console.workspace.services().log().size())
        .as("nothing was changed")
        .isEqualTo(closed);
    assertThat(faults).isEmpty();
  }

  /// What is wrong with how somebody is refused.
  private List<String> refused(Action action, AccessLevel post) {
    var faults = new ArrayList<String>();
    // The page was opened by somebody who may, and somebody else sits down meanwhile.
    sit(AccessLevel.KEEPER);
    Driver driver = ready(action);
    sit(post);
    if (!isShut(action, post)) {
      faults.add(action + " is not dimmed for " + post);
    }
    long before = console.workspace.services().log().size();
    driver.act(action.control());
    if (console.workspace.services().log().size() != before) {
      faults.add(post + " could do " + action);
    }
    String sentence =
        console.messages.text(
            "access.not.allowed", ErrorMessages.who(console.messages, action.needed()));
    if (driver.said().stream().noneMatch(sentence::equals)) {
      faults.add(action + " did not tell " + post + " so");
    }
    driver.close();
    return faults;
  }

  /// What is wrong with an action that stood ready when the event was closed.
  private List<String> late(Action action, Driver driver) {
    var faults = new ArrayList<String>();
    if (!driver.isDimmed(GATES.getOrDefault(action.control(), action.control()))) {
      faults.add(action + " is not dimmed");
    }
    if (action.fact() != WorkspaceFact.EventClosed.class) {
      driver.light(action.control());
      driver.act(action.control());
    }
    if (!driver.said().contains(console.messages.text("access.stand.closed"))) {
      faults.add(action + " stands on a page that does not say why");
    }
    driver.close();
    return faults;
  }

  /// The most that somebody may be who may not act as this.
  private static Optional<AccessLevel> below(AccessLevel needed) {
    return switch (needed) {
      case KEEPER -> Optional.of(AccessLevel.COMMITTEE);
      case COMMITTEE -> Optional.of(AccessLevel.OPERATOR);
      case OPERATOR, PARTICIPANT -> Optional.empty();
    };
  }

  /// In a console of its own.
  private Driver ready(Action action) {
    var driver = new Driver(console, action.page());
    action.ready().accept(driver);
    return driver;
  }

  /// In the console of who sits at the desk, which is opened once for each of them.
  private Driver again(Action action, AccessLevel post) {
    Driver driver = desks.get(post);
    if (driver == null) {
      driver = new Driver(console, action.page());
      desks.put(post, driver);
    } else {
      driver.again(action.page());
    }
    action.ready().accept(driver);
    return driver;
  }

  /// Whether somebody who sits at the desk sees no way to do this.
  private boolean isShut(Action action, AccessLevel post) {
    try {
      return again(action, post).isDimmed(action.control());
    } catch (Driver.NoWayException e) {
      return true;
    } finally {
      desks.get(post).close();
    }
  }

  private List<Entry> done(Action action) {
    Driver driver = again(action, action.needed());
    long before = console.workspace.services().log().size();
    driver.act(action.control());
    driver.close();
    var left = new ArrayList<Entry>();
    console
        .workspace
        .services()
        .log()
        .forEach(
            entry -> {
              if (entry.sequence() > before
                  && !(entry.fact() instanceof WorkspaceFact.HeadSigned)) {
                left.add(entry);
              }
            });
    return left;
  }

  /// Nobody types a password: the hash is slow on purpose, and another test is about signing in.
  private void sit(AccessLevel post) {
    Optional<UUID> where =
        post == AccessLevel.OPERATOR ? Optional.of(console.event.id()) : Optional.empty();
    Seats.again(
        console.workspace.services().currentActor(), new Actor(post, NAMES.get(post), where));
  }
}
