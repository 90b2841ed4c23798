package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Hall;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.control.InkPad;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.station.KioskContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The walks of `docs/architecture.md`, measured: which classes of the program stand on the stack
/// when a fact is on disk, from a key of a scanner or the button under a signature to the ledger.
@ExtendWith(ApplicationExtension.class)
final class WalksTest {

  /// What presses the keys, and the button itself.
  private static final Set<String> NOT_OF_THE_WALK =
      Set.of("WalksTest", "WedgeKeys", "Keystroke", "Buttons");

  private final ConsoleAtWork console = new ConsoleAtWork();
  private final Thread[] asking = new Thread[1];
  private KioskScreen screen;
  private Scene scene;

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(screen::onHide);
    console.close();
  }

  @Test
  void badgeAndSignatureBecomeRecordsByTheWalksThatAreWrittenDown(FxRobot robot)
      throws IOException {
    Participant signer =
        console
            .workspace
            .services()
            .repositories()
            .participants()
            .ofEvent(console.event.id())
            .stream()
            .filter(person -> person.owes().contains("DAMAI"))
            .filter(person -> person.inSession("DEK").isPresent())
            .findFirst()
            .orElseThrow();
    String code =
        console
            .workspace
            .services()
            .repositories()
            .badges()
            .newest(signer.id())
            .orElseThrow()
            .code()
            .text();
    robot.interact(this::show);

    List<String> badge =
        walk(
            robot,
            fact -> fact instanceof DoorFact.Attended,
            () -> new WedgeKeys(scene, console.clock).scan(code));
    assertThat(named("How a badge becomes a record")).startsWith(badge.toArray(String[]::new));

    robot.interact(this::read);
    List<String> signature =
        walk(
            robot,
            fact -> fact instanceof SigningFact.Signed,
            () -> ((Button) screen.root().lookup("#agree")).fire());
    assertThat(named("How a stroke reaches the paper"))
        .startsWith(InkPad.class.getSimpleName())
        .containsSequence(signature);
  }

  /// The classes in bold of a section, in their order; each of them is there.
  private static List<String> named(String heading) throws IOException {
    String section =
        Files.readString(Path.of("docs/architecture.md"))
            .split("## " + heading, -1)[1]
            .split("\n## ", -1)[0];
    List<String> names =
        Pattern.compile("\\*\\*(\\w+)\\*\\*")
            .matcher(section)
            .results()
            .map(it -> it.group(1))
            .toList();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> all =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toUnmodifiableSet());
      assertThat(names).allMatch(name -> all.contains(name + ".java"));
    }
    return names;
  }

  private void show() {
    KioskContext usual = new TestKiosk(new Hall()).context;
    screen =
        new KioskScreen(
            new KioskContext(
                KioskServices.of(console.workspace.services()),
                console.event,
                new Door(console.event.id(), "DEK", "Pintu 1"),
                console.clock,
                console.tasks,
                console.messages,
                usual.station()));
    scene = new Scene(new Group(), 1366, 768);
    KioskScreen.dress(scene);
    scene.setRoot(screen.root());
    screen.root().resize(1366, 768);
    screen.onShow();
    lay();
  }

  private void read() {
    screen.model().handle(new KioskInput.Proceed());
    lay();
    for (int i = 0; i < 9 && screen.root().lookup("#read-on").isVisible(); i++) {
      ((Button) screen.root().lookup("#read-on")).fire();
      lay();
    }
    assertThat(screen.model().stateProperty().get()).isInstanceOf(KioskState.Signing.class);
    lay();
    Finger.write((InkPad) screen.root().lookup("#pad"));
  }

  private void lay() {
    screen.root().applyCss();
    screen.root().layout();
  }

  /// The program's classes from the outermost to the innermost, each once, while the writer has
  /// told of a fact and the thread that asked for it waits.
  private List<String> walk(FxRobot robot, Predicate<Fact> fact, Runnable deed) {
    List<String> walk = new ArrayList<>();
    try (var _ =
        console
            .workspace
            .services()
            .ledger()
            .subscribe(
                entry -> {
                  if (fact.test(entry.fact())) {
                    walk.addAll(ours(asking[0].getStackTrace()));
                  }
                })) {
      robot.interact(
          () -> {
            asking[0] = Thread.currentThread();
            deed.run();
          });
    }
    return walk;
  }

  private static List<String> ours(StackTraceElement[] stack) {
    return Arrays.asList(stack).reversed().stream()
        .map(StackTraceElement::getClassName)
        .filter(name -> name.startsWith("id.balai."))
        .map(name -> name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", ""))
        .filter(name -> !NOT_OF_THE_WALK.contains(name))
        .distinct()
        .toList();
  }
}
