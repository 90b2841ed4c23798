package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.device.DeviceSet;
import id.balai.app.device.KioskDevices;
import id.balai.app.station.DeviceStations;
import id.balai.app.station.GuardCommand;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.PaperSignature;
import id.balai.fixture.Hall;
import id.balai.fixture.People;
import id.balai.service.registration.WalkIn;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.station.DeviceChoice;
import id.balai.service.station.OpenKiosk;
import id.balai.service.station.OpenStage;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ConsolePages;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Sounds;
import id.balai.ui.kiosk.KioskScreen;
import id.balai.ui.kiosk.KioskViewModel;
import id.balai.ui.kiosk.TestKiosk;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.stage.StageViewModel;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.route.Display;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Windows;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Over a store that refuses the screen's thread, every page of the console, every way of the
/// window, every state of a kiosk and the stage still open and work: a common database that is away
/// never holds a window up.
@ExtendWith(ApplicationExtension.class)
final class NoQueryOnScreenThreadTest {

  private static final Actor OPERATOR = new Actor(AccessLevel.OPERATOR, "Rina", Optional.empty());

  private final ConsoleAtWork console = new ConsoleAtWork();
  private final Services services = console.workspace.services();
  private final List<Participant> people =
      services.repositories().participants().ofEvent(console.event.id());
  private final ExecutorService pool = id.balai.base.Threads.WORK.many();
  private final AtomicInteger working = new AtomicInteger();
  private final Tasks tasks = Tasks.onScreen(counted(pool));
  private final Door door = new Door(console.event.id(), "DEK", "Pintu 1");
  private Stage stage;
  private StoreWatch watch;

  private Executor counted(Executor pool) {
    return work -> {
      working.incrementAndGet();
      pool.execute(
          () -> {
            try {
              work.run();
            } finally {
              working.decrementAndGet();
            }
          });
    };
  }

  @Start
  void start(Stage given) {
    console.letRemarkableThingsHappen();
    services.access().pin().set("240817");
    var accounts = services.access().accounts();
    accounts.add("Kepala", AccessLevel.KEEPER, Optional.empty(), "kata sandi panjang");
    accounts.add(
        "Rina", AccessLevel.OPERATOR, Optional.of(console.event.id()), "kata sandi panjang");
    stage = new Stage(StageStyle.UNDECORATED);
    watch = StoreWatch.over(console.workspace);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::close);
    pool.shutdown();
    console.close();
  }

  @Test
  void everyPageOpensAndIsWorkedWithWithoutAskingOnTheScreensThread(FxRobot robot) {
    var frame = new ConsoleFrame[1];
    var context = console.context(tasks);
    settle();
    robot.interact(
        () -> {
          frame[0] = new ConsoleFrame(context);
          stage.setScene(ConsoleAtWork.scene(frame[0].root(), 1366, 768));
          stage.show();
          frame[0].onShow();
        });
    for (var page : ConsolePages.all()) {
      robot.interact(() -> frame[0].open(page.key()));
      settle();
      assertThat(robot.lookup("#trouble").tryQuery()).as(page.key()).isEmpty();
      robot.interact(() -> touch(frame[0].root()));
      settle();
      robot.interact(() -> console.messages.languageProperty().set(Language.ENGLISH));
      settle();
      robot.interact(() -> console.messages.languageProperty().set(Language.INDONESIAN));
      assertThat(watch.refused()).as(page.key()).isEmpty();
    }
    robot.interact(() -> frame[0].turnTo(people.getFirst().id()));
    settle();
    console.letPeopleIn();
    settle();
    robot.interact(frame[0]::onHide);

    assertThat(watch.statements()).isPositive();
    assertThat(watch.refused()).isEmpty();
  }

  @Test
  void everyWayOfTheWindowAndWhatWasOpenBeforeIsGoneWithoutAsking(FxRobot robot) {
    var shell = new Shell[1];
    console.station.keepOpen(List.of(new OpenKiosk(door, 1)));
    console.station.keepStage(
        Optional.of(new OpenStage(console.event.id(), "DAMAI").withHall(true)));
    robot.interact(
        () -> {
          var windows = new Windows(stage);
          shell[0] = new Shell(services, tasks, console.messages, console, stations(), windows);
          stage.setScene(shell[0].scene(1366, 768));
          stage.show();
          shell[0].resume(() -> {});
        });
    settle();
    assertThat(watch.refused()).isEmpty();
    List<Runnable> ways =
        List.of(
            shell[0]::start,
            shell[0]::plan,
            () -> shell[0].home(console.event.id()),
            () -> shell[0].page(console.event.id(), "archive"),
            () -> shell[0].person(console.event.id(), people.getLast().id()),
            () -> shell[0].stage(console.event.id(), "DAMAI"),
            () -> shell[0].kiosk(new Door(door.event(), "DEK", "Pintu 9"), display()));
    for (Runnable way : ways) {
      robot.interact(way);
      settle();
    }
    robot.interact(shell[0]::close);

    assertThat(watch.refused()).isEmpty();
  }

  @Test
  void everyStateOfAKioskIsReachedWithoutAskingOnTheScreensThread(FxRobot robot) {
    var screen = new KioskScreen[1];
    robot.interact(
        () -> {
          screen[0] = new KioskScreen(kiosk());
          stage.setScene(ConsoleAtWork.scene(screen[0].root(), 1366, 768));
          stage.show();
          screen[0].onShow();
        });
    KioskViewModel model = screen[0].model();
    Set<Class<?>> seen = new HashSet<>();
    robot.interact(() -> model.stateProperty().subscribe(now -> seen.add(now.getClass())));
    for (Runnable step : steps(model)) {
      robot.interact(step);
      settle();
    }
    robot.interact(screen[0]::onHide);

    assertThat(watch.refused()).isEmpty();
    assertThat(seen).containsExactlyInAnyOrder(KioskState.class.getPermittedSubclasses());
  }

  @Test
  void aStageIsSignedOnWithoutAskingOnTheScreensThread(FxRobot robot) {
    var model = new StageViewModel[1];
    robot.interact(
        () -> {
          var stage =
              new KioskContext(
                  KioskServices.of(services),
                  console.event,
                  StageViewModel.door(console.event, "DAMAI"),
                  console.clock,
                  tasks,
                  console.messages,
                  new TestKiosk(new Hall()).context.station());
          model[0] = new StageViewModel(stage, console.station, "DAMAI");
          model[0].start();
        });
    settle();
    robot.interact(model[0]::next);
    settle();
    PendingSignature first = model[0].turnProperty().get().orElseThrow();
    services.declaring().write(first.text());
    var now = console.clock.instant();
    var drawn =
        new SignatureSubmission(first.person().id(), first.shown(), now, now, new People(3).ink());
    robot.interact(() -> model[0].handle(new KioskInput.Sign(drawn)));
    settle();
    String code = code(people.get(4));
    robot.interact(() -> model[0].codeRead(code));
    settle();
    robot.interact(model[0]::stop);

    assertThat(model[0].calledProperty().get()).isNotEqualTo(Optional.of(first.person()));
    assertThat(watch.refused()).isEmpty();
  }

  private List<Runnable> steps(KioskViewModel model) {
    Participant signer =
        people.stream()
            .filter(one -> one.owes().contains("DAMAI"))
            .skip(7)
            .findFirst()
            .orElseThrow();
    Participant other =
        people.stream()
            .filter(one -> one.owes().contains("DAMAI"))
            .skip(8)
            .findFirst()
            .orElseThrow();
    String last = code(people.getLast());
    String code = code(signer);
    return List.of(
        () -> model.codeRead(last),
        () -> model.handle(new KioskInput.NotMe()),
        () -> model.handle(new KioskInput.Back()),
        () -> model.codeRead(code),
        () -> model.handle(new KioskInput.Proceed()),
        () -> model.handle(new KioskInput.ReachedEnd(console.clock.instant())),
        () -> sign(model),
        () -> model.handle(new KioskInput.Back()),
        () -> model.handle(new KioskInput.Find()),
        () -> model.handle(new KioskInput.Picked(other)),
        () -> model.handle(new KioskInput.Represent()),
        () -> model.handle(new KioskInput.Admit(other.id(), Attendance.Means.SEARCH)),
        () -> model.handle(new KioskInput.Register()),
        () ->
            model.handle(
                new KioskInput.Enter(
                    new WalkIn(console.event.id(), "Tamu Baru", "Desa", "", "UMUM", ""))),
        () -> model.handle(new KioskInput.ShowProgramme()),
        () -> model.handle(new KioskInput.Examine()),
        () -> model.handle(new KioskInput.Check("BLI-0000-0001")),
        () -> model.handle(new KioskInput.CallHelp()),
        () -> model.handle(new KioskInput.Leave()),
        () -> model.handle(new KioskInput.OperatorCame(OPERATOR)),
        () -> model.handle(new KioskInput.ChangeSession()),
        () -> model.handle(new KioskInput.Back()),
        () -> model.handle(new KioskInput.Seek()),
        () -> model.handle(new KioskInput.Help(other)),
        () -> model.handle(new KioskInput.SignOnPaper(PaperSignature.Kind.PEN, Optional.empty())),
        () -> model.handle(new KioskInput.Broke()),
        () -> model.handle(new KioskInput.Back()));
  }

  private String code(Participant person) {
    return services.repositories().badges().newest(person.id()).orElseThrow().code().text();
  }

  private void sign(KioskViewModel model) {
    if (model.stateProperty().get() instanceof KioskState.Signing signing) {
      DeclarationText text = signing.duty().shown();
      var now = console.clock.instant();
      model.handle(
          new KioskInput.Sign(
              new SignatureSubmission(
                  signing.duty().person().id(), text, now, now, new People(3).ink())));
    }
  }

  /// Chooses the first row of every table and list, and types into the search.
  private static void touch(Parent root) {
    for (Node node : root.lookupAll("*")) {
      switch (node) {
        case TableView<?> table -> table.getSelectionModel().select(0);
        case ListView<?> list -> list.getSelectionModel().select(0);
        case TextField field when "search".equals(field.getId()) -> field.setText("siti");
        default -> {}
      }
    }
  }

  private DeviceStations stations() {
    var none = new DeviceChoice(Optional.empty(), Optional.empty());
    return new DeviceStations(
        console.station,
        () -> none,
        _ -> new DeviceSet(new KioskDevices(List.of(), tasks), PreviewSource.NONE),
        Sounds.SILENT,
        new GuardCommand());
  }

  private KioskContext kiosk() {
    return new KioskContext(
        KioskServices.of(services),
        console.event,
        door,
        console.clock,
        tasks,
        console.messages,
        new TestKiosk(new Hall()).context.station());
  }

  private static Display display() {
    return new Display(1, 1366, 768, false, false);
  }

  /// Waits until nothing is done in the background and the screen showed what came of it.
  private void settle() {
    Awaitility.await()
        .until(
            () -> {
              WaitForAsyncUtils.waitForFxEvents();
              return working.get() == 0;
            });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
