package id.balai.ui.console.devices;

import id.balai.domain.dataprotection.Backup;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.printing.Printers;
import id.balai.service.station.DeviceChoice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// Everything that can be found out without switching a device on. Taking it blocks.
///
/// @param choice what a kiosk uses
/// @param here stations that are open on this computer
/// @param heard stations of the event and when each recorded something last
/// @param waiting badges that were read while the common database was away and are not merged yet
/// @param newest what was recorded last
/// @param backup the newest that is as it was written
/// @param rotten backups that are not
record StationReport(
    Event event,
    DeviceChoice choice,
    List<String> here,
    SortedMap<String, Instant> heard,
    long waiting,
    Optional<Entry> newest,
    Optional<Backup> backup,
    List<Path> rotten,
    long freeBytes) {

  /// What is plugged in. Asking for it takes seconds.
  record Plugged(List<String> cameras, List<String> ports, Printers printers) {}
}
