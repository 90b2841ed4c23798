package id.balai.ui.shell;

import id.balai.domain.attendance.Door;
import id.balai.service.station.OpenKiosk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The kiosks that are open in this process; every change is remembered, so that a power cut leads
/// back to them.
final class OpenKiosks {

  private final Stations stations;
  private final KioskGuard guard;
  private final List<Entry> open = new ArrayList<>();

  OpenKiosks(Stations stations, KioskGuard guard) {
    this.stations = stations;
    this.guard = guard;
  }

  /// The window of a door that is open already.
  Optional<OpenWindow> find(Door door) {
    return open.stream()
        .filter(entry -> entry.kiosk.door().equals(door))
        .map(Entry::window)
        .findFirst();
  }

  /// The number of the display that the kiosk of this door fills.
  Optional<Integer> display(Door door) {
    return open.stream()
        .map(Entry::kiosk)
        .filter(kiosk -> kiosk.door().equals(door))
        .map(OpenKiosk::display)
        .findFirst();
  }

  /// @param reader takes what a scanner typed into another window
  void add(OpenKiosk kiosk, OpenWindow window, Consumer<String> reader) {
    guard.begin();
    open.add(new Entry(kiosk, window, reader));
    remember();
  }

  /// An operator left it: it is not to come back.
  void left(Door door) {
    Optional<Entry> gone =
        open.stream().filter(entry -> entry.kiosk.door().equals(door)).findFirst();
    gone.ifPresent(
        entry -> {
          open.remove(entry);
          remember();
          entry.window.close();
          guard.end();
        });
  }

  /// Hands a code that a scanner typed elsewhere to the kiosk that was opened last.
  void codeRead(String text) {
    if (!open.isEmpty()) {
      open.getLast().reader.accept(text);
    }
  }

  boolean isAny() {
    return !open.isEmpty();
  }

  private void remember() {
    stations.memory().keepOpen(open.stream().map(Entry::kiosk).toList());
  }

  private record Entry(OpenKiosk kiosk, OpenWindow window, Consumer<String> reader) {}
}
