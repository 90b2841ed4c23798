package id.balai.app.bench;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.event.Event;
import id.balai.service.access.SecretCheck;
import id.balai.service.station.StationSettings;
import id.balai.service.workspace.Services;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Sounds;
import id.balai.ui.kiosk.KioskViewModel;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.kiosk.station.Operator;
import id.balai.ui.kiosk.station.Station;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;

/// A kiosk's view model over a real house, driven from another thread as devices do.
final class BenchKiosk {
  private final Tasks tasks;
  private final KioskViewModel model;
  private final BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();

  /// An answer, and the moment the view model had it, on the screen's thread.
  private record Shown(ScanResult answer, long nanos) {}

  /// On the screen's thread.
  BenchKiosk(Services services, Event event, Tasks tasks) {
    this.tasks = tasks;
    var door = new Door(event.id(), "SOS", "Pintu 1");
    var words = new Messages(Language.INDONESIAN);
    this.model =
        new KioskViewModel(
            new KioskContext(
                KioskServices.of(services),
                event,
                door,
                services.clock(),
                tasks,
                words,
                station()));
    model.stateProperty().subscribe(this::note);
    model.start();
  }

  /// Hands a code over and waits for its answer.
  ///
  /// @return the moment at which the view model had it
  long scan(String code) throws InterruptedException {
    tasks.show(() -> model.codeRead(code));
    Shown answer = shown.poll(30, TimeUnit.SECONDS);
    if (answer == null
        || !(answer.answer() instanceof ScanResult.Ok ok)
        || !ok.code().text().equals(code)) {
      throw new IllegalStateException("not recorded: " + answer);
    }
    return answer.nanos();
  }

  private void note(KioskState state) {
    if (state instanceof KioskState.Result result) {
      shown.add(new Shown(result.answer(), System.nanoTime()));
    }
  }

  private static Station station() {
    return new Station(
        new SimpleObjectProperty<>(List.of()),
        PreviewSource.NONE,
        Sounds.SILENT,
        StationSettings.USUAL,
        new Operator(_ -> new SecretCheck.Wrong(0), () -> {}));
  }
}
