package id.balai.ui.console.devices;

import id.balai.domain.dataprotection.Backup;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.printing.Printers;
import id.balai.service.access.CurrentActor;
import id.balai.service.station.DeviceChoice;
import id.balai.service.station.Devices;
import id.balai.service.station.StationMemory;
import id.balai.service.workspace.Services;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Everything that can be found out without switching a device on. Taking it blocks.
///
/// @param choice what a kiosk uses
/// @param here stations that are open on this computer
/// @param heard stations of the event and when each recorded something last
/// @param waiting badges that were read while the common database was away and are not merged yet
/// @param newest what was recorded last
/// @param backup the newest that is as it was written
/// @param rotten backups that are not
record Survey(
    Event event,
    DeviceChoice choice,
    List<String> here,
    SortedMap<String, Instant> heard,
    long waiting,
    Optional<Entry> newest,
    Optional<Backup> backup,
    List<Path> rotten,
    long freeBytes) {

  /// Enough to find every door that was used lately.
  private static final int LATELY = 1000;

  static Survey take(Services services, Devices devices, StationMemory memory, UUID id) {
    List<Entry> entries = services.log().newest(id, LATELY);
    var heard = new TreeMap<String, Instant>();
    for (Entry entry : entries) {
      var by = entry.provenance();
      if (!by.station().equals(CurrentActor.NAME)) {
        heard.putIfAbsent(by.station(), by.at());
      }
    }
    List<String> here =
        memory.openKiosks().stream().map(kiosk -> kiosk.door().station()).distinct().toList();
    return new Survey(
        services.repositories().events().find(id).orElseThrow(),
        devices.choice(),
        here,
        heard,
        services.checkIn().waiting(),
        entries.stream().findFirst(),
        services.keeping().backups().last(),
        services.keeping().backups().rotten(),
        devices.freeBytes());
  }

  /// What is plugged in. Asking for it takes seconds.
  record Plugged(List<String> cameras, List<String> ports, Printers printers) {

    static Plugged take(Services services, Devices devices) {
      return new Plugged(devices.cameras(), devices.serialPorts(), services.printing().printers());
    }
  }
}
