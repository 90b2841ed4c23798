package id.balai.service.doctor;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.EventRepository;
import id.balai.domain.log.EventLog;
import id.balai.service.access.CurrentActor;
import id.balai.service.doctor.Doctor.Computer;
import id.balai.service.doctor.Doctor.Display;
import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.doctor.Doctor.OpenHouse;
import id.balai.service.station.Devices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The doctor's visit in a house that is open: the same examination as from outside, of the record
/// that is in use. Everything here blocks.
public final class CheckUpService {

  private final Doctor doctor;
  private final HelpReport report;
  private final Path data;
  private final Devices devices;
  private final House house;
  private final CurrentActor currentActor;

  /// The open house.
  ///
  /// @param events its events
  /// @param log its record
  /// @param figures what may be told of it
  public record House(EventRepository events, EventLog log, HouseFigures figures) {}

  /// @param report writes what was found
  /// @param data the folder of the house
  /// @param devices of this computer
  /// @param currentActor who wants to know
  public CheckUpService(
      Doctor doctor,
      HelpReport report,
      Path data,
      Devices devices,
      House house,
      CurrentActor currentActor) {
    this.doctor = doctor;
    this.report = report;
    this.data = data;
    this.devices = devices;
    this.house = house;
    this.currentActor = currentActor;
  }

  /// Examines the computer and the house.
  ///
  /// @param isDoorOpen whether a kiosk of this program uses the devices now
  public List<Finding> examine(Display display, boolean isDoorOpen) {
    var open = new OpenHouse(house.events().all().size(), house.log().checked(), isDoorOpen);
    return doctor.examine(new Computer(data, display, Optional.of(open)));
  }

  /// Writes what was found for whoever helps from afar, with the figures of the house.
  ///
  /// @throws id.balai.service.access.NotAllowedException below the committee
  /// @throws IOException when it cannot be written
  public void report(Path file, List<Finding> findings, Locale language) throws IOException {
    currentActor.requireSomewhere(AccessLevel.COMMITTEE);
    var known = new HelpReport.House(house.figures(), devices.choice());
    report.write(file, findings, Optional.of(known), language);
  }
}
