package id.balai.ui.shell;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.service.access.OperatorPinService;
import id.balai.service.station.OpenStage;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ChoosePin;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.console.pin.FirstPinView;
import id.balai.ui.console.plan.PlanView;
import id.balai.ui.console.plan.PlanViewModel;
import id.balai.ui.console.signin.SignInView;
import id.balai.ui.console.signin.SignInViewModel;
import id.balai.ui.console.start.StartView;
import id.balai.ui.console.start.StartViewModel;
import id.balai.ui.control.KeyboardScannerFilter;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.KioskScreen;
import id.balai.ui.route.Display;
import id.balai.ui.route.Routes;
import id.balai.ui.route.Screen;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The console's window: shows a screen at a time and leads from one to the next, and opens kiosks
/// in windows of their own. While nobody is signed in at the desk it asks for that first.
public final class Shell implements Routes {

  private final Services services;
  private final Tasks tasks;
  private final Messages messages;
  private final PaperFolder papers;
  private final Stations stations;
  private final Windows windows;
  private final Kiosks kiosks;
  private final Stages stages;
  private final StackPane root = new StackPane();
  private final Runnable unwatch;
  private Optional<Screen> shown = Optional.empty();
  private Supplier<Screen> wanted;
  private KeyboardScannerFilter.@Nullable Handle scanner;

  /// @param stations gives kiosks what belongs to this computer
  /// @param windows opens the windows of kiosks
  public Shell(
      Services services,
      Tasks tasks,
      Messages messages,
      PaperFolder papers,
      Stations stations,
      Windows windows) {
    this.services = services;
    this.tasks = tasks;
    this.messages = messages;
    this.papers = papers;
    this.stations = stations;
    this.windows = windows;
    var guard = new SharedGuard(stations.guard());
    this.kiosks = new Kiosks(services, tasks, stations, windows, guard, this::left);
    this.stages = new Stages(services, tasks, messages, stations, windows, guard);
    this.wanted = this::startScreen;
    this.unwatch = services.currentActor().onChange(() -> tasks.show(this::refresh));
  }

  /// A scene of this size with the shell in it.
  ///
  /// @param width in pixels
  /// @param height in pixels
  public Scene scene(double width, double height) {
    var scene = new Scene(root, width, height);
    dress(scene);
    return scene;
  }

  /// Dresses the scene of any window of this program.
  static void dress(Scene scene) {
    KioskScreen.dress(scene);
    scene.getStylesheets().add(Theme.sheet(Shell.class, "console.css"));
  }

  @Override
  public void start() {
    show(this::startScreen);
  }

  private Screen startScreen() {
    return new StartView(new StartViewModel(services, tasks, this), messages);
  }

  @Override
  public void plan() {
    show(() -> new PlanView(new PlanViewModel(services, tasks, this, messages), messages));
  }

  @Override
  public void home(UUID event) {
    show(() -> new ConsoleFrame(context(event)));
  }

  @Override
  public void page(UUID event, String page) {
    inFrame(event, frame -> frame.open(page));
  }

  @Override
  public void person(UUID event, UUID person) {
    inFrame(event, frame -> frame.turnTo(person));
  }

  private void inFrame(UUID event, Consumer<ConsoleFrame> way) {
    if (shown.orElse(null) instanceof ConsoleFrame open && open.event().equals(event)) {
      way.accept(open);
    } else {
      show(
          () -> {
            var frame = new ConsoleFrame(context(event));
            way.accept(frame);
            return frame;
          });
    }
  }

  private ConsoleContext context(UUID event) {
    return new ConsoleContext(services, tasks, messages, this, papers, stations.memory(), event);
  }

  @Override
  public void lists(UUID event) {
    page(event, "lists");
  }

  @Override
  public void stage(UUID event, String declaration) {
    Event planned = services.repositories().events().find(event).orElseThrow();
    withPin(event, () -> show(() -> stages.open(planned, declaration, () -> home(event))));
  }

  @Override
  public List<Display> displays() {
    return windows.displays();
  }

  @Override
  public void kiosk(Door door, Display display) {
    withPin(
        door.event(),
        () -> {
          kiosks.open(door, display);
          listen();
        });
  }

  /// What only an operator may leave is opened once there is a PIN to leave it with.
  private void withPin(UUID event, Runnable then) {
    OperatorPinService pin = services.access().pin();
    if (pin.isSet()) {
      then.run();
    } else {
      show(() -> new FirstPinView(new ChoosePin(pin, tasks, then), messages, () -> home(event)));
    }
  }

  /// Opens the kiosks and the stage that were open when the power went.
  ///
  /// @return whether there is one
  public boolean resume() {
    boolean isOpen = kiosks.resume();
    listen();
    Optional<OpenStage> stage = stages.before();
    stage.ifPresent(
        open -> {
          windows.console();
          stage(open.event(), open.declaration());
        });
    return isOpen || stage.isPresent();
  }

  /// Stops what the shown screen started, closes all windows of kiosks and no longer looks at the
  /// desk. What was open is remembered.
  public void close() {
    unwatch.run();
    hide();
    if (scanner != null) {
      scanner.close();
      scanner = null;
    }
    windows.closeAll();
  }

  /// A scanner that types while the console has the focus is heard by a kiosk all the same.
  private void listen() {
    if (scanner == null && root.getScene() != null) {
      scanner = KeyboardScannerFilter.listen(root.getScene(), services.clock(), kiosks::codeRead);
    }
  }

  private void left(Door door) {
    if (scanner != null && !kiosks.isAnyOpen()) {
      scanner.close();
      scanner = null;
    }
    windows.console();
    inFrame(door.event(), frame -> frame.choose(door));
  }

  private void hide() {
    shown.ifPresent(Screen::onHide);
    shown = Optional.empty();
  }

  private void show(Supplier<Screen> screen) {
    wanted = screen;
    refresh();
  }

  private void refresh() {
    hide();
    Screen screen =
        services.currentActor().actor().isPresent()
            ? wanted.get()
            : new SignInView(new SignInViewModel(services.access().accounts(), tasks), messages);
    root.getChildren().setAll(screen.root());
    shown = Optional.of(screen);
    screen.onShow();
  }
}
