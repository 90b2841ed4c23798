package id.balai.ui.shell;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.service.checkin.FindPeople;
import id.balai.service.house.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.console.lists.ListsView;
import id.balai.ui.console.lists.ListsViewModel;
import id.balai.ui.console.plan.PlanView;
import id.balai.ui.console.plan.PlanViewModel;
import id.balai.ui.console.start.StartView;
import id.balai.ui.console.start.StartViewModel;
import id.balai.ui.kiosk.KioskContext;
import id.balai.ui.kiosk.KioskScreen;
import id.balai.ui.kiosk.KioskServices;
import id.balai.ui.route.Routes;
import id.balai.ui.route.Screen;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// The one window's content: shows a screen at a time and leads from one to the next.
public final class Shell implements Routes {

  private final Services services;
  private final Tasks tasks;
  private final Words words;
  private final PaperFolder papers;
  private final Stations stations;
  private final StackPane root = new StackPane();
  private Optional<Screen> shown = Optional.empty();

  /// @param stations gives kiosks what belongs to this computer
  public Shell(Services services, Tasks tasks, Words words, PaperFolder papers, Stations stations) {
    this.services = services;
    this.tasks = tasks;
    this.words = words;
    this.papers = papers;
    this.stations = stations;
  }

  /// A scene of this size with the shell in it.
  ///
  /// @param width in pixels
  /// @param height in pixels
  public Scene scene(double width, double height) {
    var scene = new Scene(root, width, height);
    KioskScreen.dress(scene);
    scene
        .getStylesheets()
        .addAll(
            id.balai.ui.control.Look.sheet(Shell.class, "console.css"),
            id.balai.ui.control.Look.sheet(Shell.class, "lists.css"));
    return scene;
  }

  @Override
  public void start() {
    show(new StartView(new StartViewModel(services, tasks, this), words));
  }

  @Override
  public void plan() {
    show(new PlanView(new PlanViewModel(services, tasks, this, words), words));
  }

  @Override
  public void home(UUID event) {
    show(new ConsoleFrame(context(event)));
  }

  @Override
  public void page(UUID event, String page) {
    if (shown.orElse(null) instanceof ConsoleFrame open && open.event().equals(event)) {
      open.open(page);
    } else {
      var frame = new ConsoleFrame(context(event));
      frame.open(page);
      show(frame);
    }
  }

  private ConsoleContext context(UUID event) {
    return new ConsoleContext(services, tasks, words, this, papers, event);
  }

  @Override
  public void lists(UUID event) {
    show(new ListsView(new ListsViewModel(services, tasks, this, words, event), words));
  }

  @Override
  public void kiosk(Door door) {
    Event event = services.books().events().find(door.event()).orElseThrow();
    var offered =
        new KioskServices(
            services.checkIn(),
            new FindPeople(services.books()),
            services.signing(),
            services.registration(),
            services.books(),
            services.ledger());
    var station = stations.station(() -> home(door.event()));
    var context = new KioskContext(offered, event, door, services.clock(), tasks, words, station);
    show(new KioskFrame(new KioskScreen(context), stations));
  }

  /// Stops what the shown screen started.
  public void close() {
    shown.ifPresent(Screen::onHide);
    shown = Optional.empty();
  }

  private void show(Screen screen) {
    close();
    root.getChildren().setAll(screen.root());
    shown = Optional.of(screen);
    screen.onShow();
  }
}
