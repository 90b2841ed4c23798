package id.balai.ui.shell;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.service.station.OpenKiosk;
import id.balai.service.workspace.Services;
import id.balai.ui.kiosk.KioskScreen;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.kiosk.station.Operator;
import id.balai.ui.route.Display;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens kiosks, each in a window of its own and each a station of its own, and leads back to them
/// after a power cut.
final class Kiosks {

  private static final Logger LOG = LoggerFactory.getLogger(Kiosks.class);

  private final Services services;
  private final Tasks tasks;
  private final Stations stations;
  private final Windows windows;
  private final Consumer<Door> left;
  private final OpenKiosks open;

  /// @param guard is told of every kiosk
  /// @param left leads on once an operator was let out of a kiosk
  Kiosks(
      Services services,
      Tasks tasks,
      Stations stations,
      Windows windows,
      KioskGuard guard,
      Consumer<Door> left) {
    this.services = services;
    this.tasks = tasks;
    this.stations = stations;
    this.windows = windows;
    this.left = left;
    this.open = new OpenKiosks(stations, guard);
  }

  /// Opens a kiosk, or brings the one of this door to the front.
  void open(Event event, Door door, Display display) {
    var there = open.find(door);
    if (there.isPresent()) {
      there.get().toFront();
      return;
    }
    Stations.Devices devices = stations.devices();
    var words = new Messages(language());
    var context =
        new KioskContext(
            KioskServices.of(services),
            event,
            door,
            services.clock(),
            tasks,
            words,
            stations.station(devices, operator(event, door)));
    var screen = new KioskScreen(context);
    var frame = new KioskFrame(screen, screen.model()::sighted, devices);
    var kiosk = new OpenKiosk(door, display.number());
    open.add(kiosk, windows.open(frame, display), screen.model()::codeRead);
    LOG.info("kiosk open: event {} session {}", event.id(), door.session());
  }

  /// Lets a kiosk stand at another session, on the display where it stands; that is what a power
  /// cut leads back to.
  private void move(Event event, Door door, String session) {
    int display = open.display(door).orElse(1);
    open.left(door);
    var next = new Door(door.event(), session, door.station(), door.place());
    open(event, next, Display.find(windows.displays(), display));
  }

  /// What was open when the power went; doors of events or sessions that are gone are forgotten.
  /// Blocks.
  List<Before> before() {
    return stations.memory().openKiosks().stream()
        .flatMap(
            kiosk ->
                services.repositories().events().find(kiosk.door().event()).stream()
                    .filter(event -> event.session(kiosk.door().session()).isPresent())
                    .map(event -> new Before(event, kiosk)))
        .toList();
  }

  /// Opens a kiosk again.
  void open(Before before) {
    OpenKiosk kiosk = before.kiosk();
    open(before.event(), kiosk.door(), Display.find(windows.displays(), kiosk.display()));
  }

  /// A kiosk that was open, and its event.
  record Before(Event event, OpenKiosk kiosk) {}

  /// Hands on what a scanner typed into another window.
  void codeRead(String text) {
    open.codeRead(text);
  }

  boolean isAnyOpen() {
    return open.isAny();
  }

  private Language language() {
    return stations.memory().settings().language().equals("en")
        ? Language.ENGLISH
        : Language.INDONESIAN;
  }

  private Operator operator(Event event, Door door) {
    return new Operator(
        services.access().pin()::check,
        () -> {
          open.left(door);
          left.accept(door);
        },
        session -> move(event, door, session));
  }
}
