package id.balai.ui.shell;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.service.access.OperatorPinService;
import id.balai.service.guide.GuideChapter;
import id.balai.service.hub.HouseChange;
import id.balai.service.hub.HubDesk;
import id.balai.service.station.OpenStage;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ChoosePin;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.PageWork;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.console.TroubleView;
import id.balai.ui.console.ViewModels;
import id.balai.ui.console.guide.GuideDrawer;
import id.balai.ui.console.pin.FirstPinView;
import id.balai.ui.console.plan.PlanView;
import id.balai.ui.console.signin.SignInView;
import id.balai.ui.console.signin.SignInViewModel;
import id.balai.ui.console.start.StartView;
import id.balai.ui.console.start.StartViewModel;
import id.balai.ui.console.stations.JoinView;
import id.balai.ui.console.stations.JoinViewModel;
import id.balai.ui.control.ActionGuard;
import id.balai.ui.control.ActivityBar;
import id.balai.ui.control.KeyboardScannerFilter;
import id.balai.ui.control.Theme;
import id.balai.ui.control.ZoomPane;
import id.balai.ui.kiosk.KioskScreen;
import id.balai.ui.route.Display;
import id.balai.ui.route.Routes;
import id.balai.ui.route.Screen;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The console's window: shows a screen at a time and leads from one to the next, and opens kiosks
/// in windows of their own. While nobody is signed in at the desk it asks for that first.
public final class Shell implements Routes {

  private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

  private final Services services;
  private final Tasks tasks;
  private final Messages messages;
  private final PaperFolder papers;
  private final Stations stations;
  private final Windows windows;
  private final Kiosks kiosks;
  private final Stages stages;
  private final StackPane root = new StackPane();
  private final ActivityBar activity;
  private final GuideDrawer guide;
  private final Runnable unwatch;
  private Optional<Screen> shown = Optional.empty();
  private Runnable wanted;
  private Optional<HouseChange> wantedChange = Optional.empty();
  private long asked;
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
    this.activity = new ActivityBar(tasks.activity(), messages, papers::show);
    this.guide =
        new GuideDrawer(messages, () -> shown.map(Screen::chapter).orElse(GuideChapter.EVENING));
    this.wanted = () -> put(this::startScreen);
    this.unwatch = services.currentActor().onChange(() -> tasks.show(this::seated));
  }

  /// A scene of this size with the shell in it.
  ///
  /// @param width in pixels
  /// @param height in pixels
  public Scene scene(double width, double height) {
    var scene = new Scene(root, width, height);
    dress(scene);
    ActionGuard.watch(scene, tasks.activity());
    guide.listen(scene);
    return scene;
  }

  /// Dresses the scene of any window of this program.
  static void dress(Scene scene) {
    KioskScreen.dress(scene);
    scene.getStylesheets().add(Theme.sheet(Shell.class, "console.css"));
  }

  @Override
  public void start() {
    go(() -> put(this::startScreen));
  }

  private Screen startScreen() {
    return new StartView(
        new StartViewModel(
            services.repositories().events(),
            services.samples(),
            new PageWork(tasks, messages),
            this),
        messages);
  }

  @Override
  public void plan() {
    go(
        () ->
            put(
                () ->
                    new PlanView(
                        ViewModels.newEvent(services, new PageWork(tasks, messages), this),
                        messages)));
  }

  @Override
  public void home(UUID event) {
    open(event, _ -> {});
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
      open(event, way);
    }
  }

  /// Opens the console of an event once the event was read.
  private void open(UUID event, Consumer<ConsoleFrame> way) {
    go(() -> openNow(event, way));
  }

  private void openNow(UUID event, Consumer<ConsoleFrame> way) {
    read(
        () -> CurrentEvent.read(services.repositories().events(), event),
        current -> put(() -> frame(current, way)));
  }

  private ConsoleFrame frame(CurrentEvent current, Consumer<ConsoleFrame> way) {
    var frame =
        new ConsoleFrame(
            new ConsoleContext(
                services, tasks, messages, this, papers, stations.memory(), current));
    way.accept(frame);
    return frame;
  }

  @Override
  public void lists(UUID event) {
    page(event, "lists");
  }

  @Override
  public void stage(UUID event, String declaration) {
    withPin(
        event,
        () ->
            go(
                () ->
                    read(
                        () -> load(event),
                        planned ->
                            put(() -> stages.open(planned, declaration, () -> home(event))))));
  }

  private Event load(UUID event) {
    return services.repositories().events().find(event).orElseThrow();
  }

  @Override
  public void join() {
    go(
        () ->
            put(
                () ->
                    new JoinView(
                        new JoinViewModel(hubDesk(), services.devices(), tasks, messages, this),
                        messages,
                        this::start)));
  }

  private HubDesk hubDesk() {
    return new HubDesk(services.hub(), services.ledger(), services.currentActor());
  }

  @Override
  public void change(HouseChange change) {
    wantedChange = Optional.of(change);
    windows.end();
  }

  /// What the house was closed for, if for anything.
  public Optional<HouseChange> wantedChange() {
    return wantedChange;
  }

  @Override
  public void guide() {
    guide.toggle();
  }

  @Override
  public List<Display> displays() {
    return windows.displays();
  }

  @Override
  public void kiosk(Door door, Display display) {
    withPin(
        door.event(),
        () ->
            tasks.run(
                () -> load(door.event()), event -> opened(event, door, display), this::onError));
  }

  private void opened(Event event, Door door, Display display) {
    kiosks.open(event, door, display);
    listen();
  }

  /// What only an operator may leave is opened once there is a PIN to leave it with.
  private void withPin(UUID event, Runnable then) {
    OperatorPinService pin = services.access().pin();
    if (pin.isSet()) {
      then.run();
    } else {
      var choice = new ChoosePin(pin, tasks, then);
      go(() -> put(() -> new FirstPinView(choice, messages, () -> home(event))));
    }
  }

  /// Opens the kiosks and the stage that were open when the power went.
  ///
  /// @param otherwise is done where none is open then
  public void resume(Runnable otherwise) {
    tasks.run(
        () -> new Before(kiosks.before(), stages.before()),
        before -> resume(before, otherwise),
        trouble -> {
          LOG.error("what was open before could not be read", trouble);
          otherwise.run();
        });
  }

  private void resume(Before before, Runnable otherwise) {
    before.kiosks().forEach(kiosks::open);
    listen();
    before
        .stage()
        .ifPresent(
            open -> {
              windows.console();
              stage(open.event(), open.declaration());
            });
    if (!kiosks.isAnyOpen() && before.stage().isEmpty()) {
      otherwise.run();
    }
  }

  /// What was open when the power went and can be opened again.
  private record Before(List<Kiosks.Before> kiosks, Optional<OpenStage> stage) {}

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

  /// Goes a way, and goes it again when somebody else sits down at the desk.
  private void go(Runnable way) {
    wanted = way;
    refresh();
  }

  /// Somebody else sits at the desk: the same page once more, as this person may see it.
  private void seated() {
    if (shown.orElse(null) instanceof ConsoleFrame open) {
      String page = open.page();
      wanted = () -> openNow(open.event(), frame -> frame.open(page));
    }
    refresh();
  }

  private void refresh() {
    asked++;
    if (services.currentActor().actor().isPresent()) {
      wanted.run();
    } else {
      put(
          () ->
              new SignInView(
                  new SignInViewModel(services.access(), new PageWork(tasks, messages)), messages));
    }
  }

  /// Reads what a screen needs; what was seen before stays until then. Nothing comes of it where
  /// somebody goes elsewhere meanwhile.
  private <T> void read(Callable<T> work, Consumer<T> then) {
    long number = asked;
    tasks.run(
        work,
        found -> {
          if (number == asked) {
            then.accept(found);
          }
        },
        trouble -> {
          if (number == asked) {
            onError(trouble);
          }
        });
  }

  private void onError(Exception cause) {
    String sentence =
        ErrorMessages.status(LOG, "a screen could not be opened", cause, messages, "access.unread");
    windows.console();
    put(
        () ->
            new TroubleView(messages, sentence, this::refresh)
                .with("trouble-start", messages.bind("access.start"), this::start));
  }

  private void put(Supplier<Screen> made) {
    hide();
    Screen screen = made.get();
    boolean isConsole = screen.root().getStyleClass().contains("console");
    root.getChildren()
        .setAll(isConsole ? new ZoomPane(screen.root()) : screen.root(), guide, activity);
    shown = Optional.of(screen);
    screen.onShow();
  }
}
