package id.balai.ui.console.devices;

import id.balai.domain.dataprotection.Backups;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.service.access.CurrentActor;
import id.balai.service.checkin.CheckInService;
import id.balai.service.printing.PrintingService;
import id.balai.service.station.Devices;
import id.balai.service.station.StationMemory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/// Finds out how everything stands that can be asked without switching a device on. Asking blocks.
///
/// @param devices what is plugged into this computer
/// @param log what was recorded
/// @param checkIn whether the common database is away
/// @param backups the copies of the data
/// @param printing the printers
/// @param station what this computer remembers of its kiosks
/// @param clock the time
public record StationInspector(
    Devices devices,
    EventLog log,
    CheckInService checkIn,
    Backups backups,
    PrintingService printing,
    StationMemory station,
    Clock clock) {

  /// Enough to find every door that was used lately.
  private static final int LATELY = 1000;

  StationReport inspect(Event event) {
    List<Entry> entries = log.newest(event.id(), LATELY);
    var heard = new TreeMap<String, Instant>();
    for (Entry entry : entries) {
      var by = entry.provenance();
      if (!by.station().equals(CurrentActor.NAME)) {
        heard.putIfAbsent(by.station(), by.at());
      }
    }
    List<String> here =
        station.openKiosks().stream().map(kiosk -> kiosk.door().station()).distinct().toList();
    return new StationReport(
        event,
        devices.choice(),
        here,
        heard,
        checkIn.waiting(),
        entries.stream().findFirst(),
        backups.last(),
        backups.rotten(),
        devices.freeBytes());
  }

  StationReport.Plugged plugged() {
    return new StationReport.Plugged(devices.cameras(), devices.serialPorts(), printing.printers());
  }
}
