package id.balai.app;

import id.balai.app.device.DeviceFile;
import id.balai.app.device.DeviceSet;
import id.balai.app.station.Chimes;
import id.balai.app.station.DeviceStations;
import id.balai.app.station.GuardCommand;
import id.balai.app.station.StationFiles;
import id.balai.base.Threads;
import id.balai.cli.Screens;
import id.balai.domain.dataprotection.Safe;
import id.balai.service.hub.HouseChange;
import id.balai.service.hub.Mover;
import id.balai.service.station.StationSettings;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import id.balai.ui.shell.ErrorNotice;
import id.balai.ui.shell.Greeting;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.UncaughtErrors;
import id.balai.ui.shell.Windows;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens windows with JavaFX.
final class FxScreens implements Screens {

  private static final double WIDTH = 1366;

  private static final double HEIGHT = 768;

  private final String system;
  private final Path home;
  private final AtomicReference<Greeting> greeting = new AtomicReference<>();

  /// @param system name of the operating system
  /// @param home the user's folder
  FxScreens(String system, Path home) {
    this.system = system;
    this.home = home;
  }

  @Override
  public boolean hasDisplay() {
    return Display.isThere(System.getenv(), system);
  }

  @Override
  public boolean greet(String language) {
    try {
      onScreen(() -> greeting.set(Greeting.show(words(language))), Runnable::run);
      return true;
    } catch (RuntimeException | LinkageError e) {
      // Once JavaFX did not start it says of itself that it runs: nobody may ask a second time.
      log().error("no window can be opened", e);
      return false;
    }
  }

  @Override
  public End open(Workspace workspace, Path data, Target target, String language) {
    var change = new AtomicReference<End>(new End.Closed());
    boolean isOpened =
        show(
            (background, closed) ->
                open(
                    workspace,
                    data,
                    target,
                    language,
                    background,
                    wanted -> {
                      change.set(wanted.<End>map(End.Change::new).orElseGet(End.Closed::new));
                      closed.countDown();
                    }));
    return isOpened
        ? Optional.ofNullable(change.get()).orElseGet(End.Closed::new)
        : new End.NotOpened();
  }

  @Override
  public void change(Function<Consumer<Mover.Step>, Mover.Moved> work, String language) {
    show(
        (background, closed) ->
            ChangeWindow.show(
                work, Tasks.onScreen(background), words(language), closed::countDown));
  }

  @Override
  public boolean explain(OpenResult opening, Path data, Safe safe, String language) {
    var again = new AtomicBoolean();
    return show(
            (background, closed) ->
                ClosedWindow.show(
                    opening,
                    data,
                    safe,
                    Tasks.onScreen(background),
                    words(language),
                    isAgain -> {
                      again.set(isAgain);
                      closed.countDown();
                    }))
        && again.get();
  }

  /// Shows a window and returns when it was closed.
  private boolean show(BiConsumer<ExecutorService, CountDownLatch> window) {
    var closed = new CountDownLatch(1);
    var broken = new AtomicReference<Throwable>();
    ExecutorService background = Threads.WORK.many();
    try {
      onScreen(
          () -> {
            try {
              window.accept(background, closed);
            } catch (RuntimeException | LinkageError e) {
              broken.set(e);
              closed.countDown();
            } finally {
              Optional.ofNullable(greeting.getAndSet(null)).ifPresent(Greeting::close);
            }
          },
          background);
      closed.await();
      if (broken.get() == null) {
        return true;
      }
      log().error("a window broke while it was opened", broken.get());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    } catch (RuntimeException | LinkageError e) {
      log().error("no window can be opened", e);
      return false;
    } finally {
      background.shutdown();
    }
  }

  /// JavaFX is started once in a process; a later window joins it.
  private void onScreen(Runnable window, Executor background) {
    GraphicsCard.choose(system, Path.of("/dev"));
    Runnable staying =
        () -> {
          Platform.setImplicitExit(false);
          window.run();
        };
    try {
      Pulse.startup(staying);
    } catch (IllegalStateException e) {
      log().debug("a further window", e);
      Tasks.onScreen(background).show(staying);
    }
  }

  private static Messages words(String language) {
    return new Messages(language.equals("en") ? Language.ENGLISH : Language.INDONESIAN);
  }

  private void open(
      Workspace workspace,
      Path data,
      Target target,
      String language,
      ExecutorService background,
      Consumer<Optional<HouseChange>> closed) {
    var stage = new Stage();
    var memory = new StationFiles(data);
    var chimes = new Chimes(() -> memory.settings().sound() == StationSettings.Sound.ON);
    var words = words(language);
    var tasks = Tasks.onScreen(background);
    var stations =
        new DeviceStations(
            memory,
            () -> DeviceFile.read(data),
            choice -> DeviceSet.of(choice, tasks),
            chimes,
            new GuardCommand());
    var windows = new Windows(stage);
    var papers = new LocalPapers(home, system);
    new UncaughtErrors(tasks, code -> ErrorNotice.show(words, code)).install();
    var shell = new Shell(workspace.services(), tasks, words, papers, stations, windows);
    windows.onAllClosed(
        () -> {
          shell.close();
          stations.close();
          chimes.close();
          closed.accept(shell.wantedChange());
        });
    stage.setScene(shell.scene(WIDTH, HEIGHT));
    stage.setTitle("Balai");
    stage.getIcons().addAll(Greeting.icons());
    // Inside the screen, also where it is as small as the window would be with its frame.
    stage.setMaximized(true);
    open(target, shell, windows);
  }

  private static void open(Target target, Shell shell, Windows windows) {
    switch (target) {
      case Target.Console _ ->
          shell.resume(
              () -> {
                windows.console();
                shell.start();
              });
      case Target.Kiosk kiosk -> {
        windows.console();
        shell.kiosk(kiosk.door(), windows.best());
      }
    }
  }

  /// Asked for when there is something to log: a command that only explains itself leaves no file.
  private static Logger log() {
    return LoggerFactory.getLogger(FxScreens.class);
  }
}
