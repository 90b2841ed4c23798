package id.balai.ui.console.attendance;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.Hall;
import id.balai.service.checkin.AttendanceService;
import id.balai.service.people.ProtocolPlaceService;
import id.balai.service.signing.DynamicsKeeper;
import id.balai.service.signing.SigningService;
import id.balai.ui.console.MemoryPage;
import id.balai.ui.console.PageModel;
import java.util.List;

/// The page of sessions and presences over an event in memory.
final class AttendanceDesk {

  final Hall hall = new Hall();
  final PageModel page = MemoryPage.following(hall);
  final AttendanceViewModel model =
      new AttendanceViewModel(
          page,
          hall.ledger.repositories(),
          new AttendanceService(hall.gated()),
          new SigningService(hall.gated(), DynamicsKeeper.NONE, OfflineRecords.NONE),
          new ProtocolPlaceService(hall.gated()));

  void choose(String name) {
    model
        .selectedProperty()
        .set(model.rows().stream().filter(row -> row.person().name().equals(name)).findFirst());
  }

  void session(String code) {
    model.sessionProperty().set(hall.event.session(code).orElseThrow());
  }

  void plan(Event event) {
    hall.ledger.record(hall.currentActor.by(event), new WorkspaceFact.EventPlanned(event));
  }

  Attendance door(String name, String station) {
    var there =
        new Attendance(
            Hall.EVENT,
            "SOS",
            hall.person(name).id(),
            hall.clock.instant(),
            station,
            Attendance.Means.BADGE);
    hall.ledger.record(hall.currentActor.by(hall.event), new DoorFact.Attended(there));
    return there;
  }

  PresenceRow chosen() {
    return model.selectedProperty().get().orElseThrow();
  }

  List<String> names() {
    return model.rows().stream().map(row -> row.person().name()).toList();
  }

  List<Attendance> attended() {
    return hall.ledger.repositories().attendances().ofSession(Hall.EVENT, "SOS");
  }

  String said() {
    return page.statusProperty().get();
  }

  String text(String key, Object... values) {
    return page.messages().text(key, values);
  }
}
