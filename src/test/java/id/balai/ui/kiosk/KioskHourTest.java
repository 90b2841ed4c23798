package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Hall;
import id.balai.service.registration.WalkIn;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskState;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An hour of people who scan, touch and walk away, from a seed and with a clock that is moved: no
/// state keeps anybody, and nothing is left behind.
@ExtendWith(ApplicationExtension.class)
final class KioskHourTest {

  private static final Duration TICK = Duration.ofMillis(200);
  private static final Duration LONGEST = KioskState.LONG.plus(Duration.ofSeconds(1));

  private static final Actor OPERATOR = new Actor(AccessLevel.OPERATOR, "Rina", Optional.empty());

  private final Hall hall = new Hall();
  private int watching;

  @Start
  void start(Stage stage) {
    // Scenes without a window are enough.
  }

  @Test
  void anHourOfScansTouchesAndTimeOutsEndsEveryStateAndLeavesNoListener() {
    var random = new Random(20241007);
    var kiosk = new TestKiosk(hall);
    int before = hall.ledger.listeners();
    var model = new KioskViewModel(kiosk.context);
    model.start();
    var seen = new java.util.HashSet<Class<?>>();
    var end = hall.clock.instant().plus(Duration.ofHours(1));
    while (hall.clock.instant().isBefore(end)) {
      pass(model, TICK);
      if (random.nextInt(8) == 0) {
        act(model, random);
      }
      seen.add(model.stateProperty().get().getClass());
      if (random.nextInt(150) == 0) {
        pass(model, LONGEST);
        assertThat(model.stateProperty().get()).isInstanceOf(KioskState.Resting.class);
      }
    }
    model.stop();

    // NotMeTest leads there for certain: within an hour nearly everybody here is present already.
    seen.add(KioskState.TakenBack.class);
    assertThat(seen)
        .as("every state was there")
        .hasSize(KioskState.class.getPermittedSubclasses().length);
    assertThat(hall.ledger.listeners()).isEqualTo(before);
    var gone = new WeakReference<>(model);
    model = null;
    awaitGone(List.of(gone), 0);
    assertThat(kiosk.hall).isSameAs(hall);
  }

  @Test
  void pagesThatWereLeftAreForgottenWithTheirCameraAndThreads(FxRobot robot) {
    var random = new Random(7);
    List<WeakReference<Parent>> pages = new ArrayList<>();
    robot.interact(
        () -> {
          var kiosk = new TestKiosk(hall, this::watch);
          var scene = new Scene(new Group(), 1366, 768);
          KioskScreen.dress(scene);
          var screen = new KioskScreen(kiosk.context);
          scene.setRoot(screen.root());
          screen.onShow();
          int threads = Thread.activeCount();
          for (int i = 0; i < 150; i++) {
            hall.clock.pass(Duration.ofSeconds(6));
            act(screen.model(), random);
            screen.model().tick();
            pages.add(new WeakReference<>(screen.root().lookup(".top-bar").getParent()));
            KioskState state = screen.model().stateProperty().get();
            boolean isLooking =
                state instanceof KioskState.Resting || state instanceof KioskState.Examining;
            assertThat(watching).as("camera at page %d", i).isEqualTo(isLooking ? 1 : 0);
          }
          assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 1);
          screen.onHide();
          assertThat(watching).isZero();
        });

    awaitGone(pages, 2);
  }

  private PreviewSource.Handle watch(
      java.util.function.Consumer<Optional<javafx.scene.image.Image>> viewer) {
    watching++;
    return () -> watching--;
  }

  private void pass(KioskViewModel model, Duration time) {
    var end = hall.clock.instant().plus(time);
    while (hall.clock.instant().isBefore(end)) {
      hall.clock.pass(TICK);
      model.tick();
    }
  }

  private void act(KioskViewModel model, Random random) {
    List<Participant> people = hall.ledger.repositories().participants().ofEvent(Hall.EVENT);
    Participant person = people.get(random.nextInt(Math.min(12, people.size())));
    switch (random.nextInt(21)) {
      case 0, 1, 2 -> model.codeRead(hall.code(person.name()));
      case 3 -> model.codeRead(random.nextBoolean() ? hall.code(Hall.SIGNER) : hall.strangeCode());
      case 4 -> model.codeRead("https://contoh.example/" + random.nextInt(9));
      case 5 -> model.foreignSeen(ForeignKind.WEB);
      case 6 -> model.handle(new KioskInput.Find());
      case 7 -> model.handle(new KioskInput.Picked(person));
      case 8 -> model.handle(new KioskInput.Admit(person.id(), Attendance.Means.SEARCH));
      case 9 -> register(model, random);
      case 10 -> model.handle(new KioskInput.Proceed());
      case 11 -> read(model, random);
      case 12 -> model.handle(new KioskInput.InkChanged(random.nextBoolean()));
      case 13 ->
          model.handle(
              random.nextBoolean() ? new KioskInput.ShowProgramme() : new KioskInput.Leave());
      case 14 -> model.handle(new KioskInput.CallHelp());
      case 15 -> operate(model, random, person);
      case 17 -> examine(model, random);
      case 19 ->
          people.forEach(
              one -> {
                model.codeRead(hall.code(one.name()));
                model.handle(new KioskInput.NotMe());
              });
      case 20 -> {
        model.handle(new KioskInput.OperatorCame(OPERATOR));
        model.handle(new KioskInput.ChangeSession());
      }
      case 16 -> {
        model.handle(new KioskInput.Find());
        model.handle(new KioskInput.Picked(person));
        model.handle(new KioskInput.Represent());
      }
      default -> {
        if (random.nextInt(4) == 0) {
          model.handle(new KioskInput.Broke());
        } else if (model.stateProperty().get() instanceof KioskState.Signing) {
          model.handle(new KioskInput.Stored(Optional.empty()));
        } else {
          model.handle(new KioskInput.Back());
        }
      }
    }
  }

  private static void register(KioskViewModel model, Random random) {
    model.handle(new KioskInput.Register());
    if (random.nextInt(10) == 0) {
      model.handle(
          new KioskInput.Enter(
              new WalkIn(Hall.EVENT, "Tamu " + random.nextInt(99), "Desa", "", "GURU", "")));
    }
  }

  private static void operate(KioskViewModel model, Random random, Participant person) {
    model.handle(new KioskInput.OperatorCame(OPERATOR));
    if (random.nextBoolean()) {
      model.handle(new KioskInput.Seek());
    }
    if (random.nextBoolean()) {
      model.handle(new KioskInput.Found(person, Optional.empty()));
    }
  }

  private static void examine(KioskViewModel model, Random random) {
    switch (random.nextInt(3)) {
      case 0 -> model.handle(new KioskInput.Examine());
      case 1 -> model.codeRead("BLI-0000-000" + random.nextInt(9));
      default -> model.certificateSeen("BLI1:" + Long.toString(random.nextLong(), 36));
    }
  }

  private void read(KioskViewModel model, Random random) {
    model.codeRead(hall.code(Hall.SIGNER));
    model.handle(new KioskInput.Proceed());
    if (random.nextBoolean()) {
      model.handle(new KioskInput.ReachedEnd(hall.clock.instant()));
    }
  }

  private static void awaitGone(List<? extends WeakReference<?>> references, long most) {
    Awaitility.await()
        .until(
            () -> {
              System.gc();
              return references.stream()
                      .map(WeakReference::get)
                      .filter(java.util.Objects::nonNull)
                      .collect(Collectors.toSet())
                      .size()
                  <= most;
            });
  }
}
