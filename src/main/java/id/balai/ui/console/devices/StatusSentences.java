package id.balai.ui.console.devices;

import id.balai.domain.badge.DeviceState;
import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.RecordCheck;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.Printers;
import id.balai.ui.control.Tone;
import id.balai.ui.text.EventTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The plain answers of the page.
final class StatusSentences {

  private static final long GIB = 1L << 30;

  /// Fewer do not last for an event with its papers and backups.
  private static final long LEAST_GIB = 2;

  private static final Duration OLD_BACKUP = Duration.ofHours(24);

  /// A battery that died sets computers back to years before this.
  private static final Instant EARLIEST = Instant.parse("2024-01-01T00:00:00Z");

  private static final Duration SLACK = Duration.ofMinutes(2);

  private StatusSentences() {}

  static StatusSentence camera(DeviceState state) {
    return switch (state) {
      case DeviceState.Off _ -> StatusSentence.of(Tone.QUIET, "devices.camera.off");
      case DeviceState.Starting _ -> StatusSentence.of(Tone.INFO, "devices.trying");
      case DeviceState.Running _ -> StatusSentence.of(Tone.OK, "devices.camera.running");
      case DeviceState.Missing _ -> StatusSentence.of(Tone.WARN, "devices.camera.missing");
      case DeviceState.Blocked _ -> StatusSentence.of(Tone.WARN, "devices.camera.blocked");
      case DeviceState.Failed _ -> StatusSentence.of(Tone.BAD, "devices.camera.failed");
    };
  }

  static StatusSentence scanner(DeviceState state) {
    return switch (state) {
      case DeviceState.Off _ -> StatusSentence.of(Tone.QUIET, "devices.scanner.keyboard");
      case DeviceState.Starting _ -> StatusSentence.of(Tone.INFO, "devices.trying");
      case DeviceState.Running _ -> StatusSentence.of(Tone.OK, "devices.scanner.running");
      case DeviceState.Missing _ -> StatusSentence.of(Tone.WARN, "devices.scanner.missing");
      case DeviceState.Blocked _ -> StatusSentence.of(Tone.WARN, "devices.scanner.blocked");
      case DeviceState.Failed _ -> StatusSentence.of(Tone.BAD, "devices.scanner.failed");
    };
  }

  static StatusSentence printers(Printers found) {
    return switch (found) {
      case Printers.NoPrintSystem _ -> StatusSentence.of(Tone.WARN, "devices.printer.system");
      case Printers.Found(List<Printer> all) ->
          all.isEmpty()
              ? StatusSentence.of(Tone.WARN, "devices.printer.none")
              : StatusSentence.of(Tone.OK, "devices.printer.found", all.size());
    };
  }

  static StatusSentence printed(PrintOutcome outcome) {
    return switch (outcome) {
      case PrintOutcome.Printed _ -> StatusSentence.of(Tone.OK, "devices.printer.printed");
      case PrintOutcome.Queued _ -> StatusSentence.of(Tone.WARN, "devices.printer.queued");
      case PrintOutcome.Failed _ -> StatusSentence.of(Tone.BAD, "devices.printer.failed");
      case PrintOutcome.Cancelled _ -> StatusSentence.of(Tone.WARN, "devices.printer.cancelled");
    };
  }

  /// @param here stations that are open on this computer
  /// @param heard when each station of the event recorded something last
  static StatusSentence stations(List<String> here, Map<String, Instant> heard, EventTime times) {
    String open = String.join(", ", here);
    String lately =
        heard.entrySet().stream()
            .map(one -> one.getKey() + " " + times.clock(one.getValue()))
            .collect(Collectors.joining(", "));
    if (here.isEmpty() && heard.isEmpty()) {
      return StatusSentence.of(Tone.QUIET, "devices.stations.none");
    }
    if (here.isEmpty()) {
      return StatusSentence.of(Tone.OK, "devices.stations.heard", lately);
    }
    return heard.isEmpty()
        ? StatusSentence.of(Tone.OK, "devices.stations.here", open)
        : StatusSentence.of(Tone.OK, "devices.stations.both", open, lately);
  }

  /// The common database of several doors cannot be reached.
  ///
  /// @param waiting badges that were read here meanwhile
  /// @param since when it answered last
  static StatusSentence away(long waiting, Instant since, EventTime times) {
    return StatusSentence.of(
        Tone.WARN, "devices.stations.away", Long.toString(waiting), times.clock(since));
  }

  static StatusSentence backup(Optional<Backup> last, Instant now, EventTime times) {
    return last.map(
            backup ->
                backup.at().isBefore(now.minus(OLD_BACKUP))
                    ? StatusSentence.of(Tone.WARN, "devices.backup.old", times.date(backup.at()))
                    : StatusSentence.of(
                        Tone.OK,
                        "devices.backup.last",
                        times.date(backup.at()),
                        times.clock(backup.at())))
        .orElseGet(() -> StatusSentence.of(Tone.WARN, "devices.backup.none"));
  }

  /// A backup is not as it was written.
  ///
  /// @param last the newest one that is
  static StatusSentence rotten(Path file, Optional<Backup> last, EventTime times) {
    String name = String.valueOf(file.getFileName());
    return last.map(
            backup ->
                StatusSentence.of(
                    Tone.BAD,
                    "devices.backup.rotten",
                    name,
                    times.date(backup.at()),
                    times.clock(backup.at())))
        .orElseGet(() -> StatusSentence.of(Tone.BAD, "devices.backup.rotten.only", name));
  }

  static StatusSentence backedUp(BackupResult result, EventTime times) {
    return switch (result) {
      case BackupResult.Made made ->
          StatusSentence.of(Tone.OK, "devices.backup.made", times.clock(made.backup().at()));
      case BackupResult.Unchanged same ->
          StatusSentence.of(Tone.OK, "devices.backup.same", times.clock(same.last().at()));
      case BackupResult.Empty _ -> StatusSentence.of(Tone.QUIET, "devices.backup.empty");
      case BackupResult.NotWritable _ -> StatusSentence.of(Tone.BAD, "devices.backup.failed");
    };
  }

  static StatusSentence clock(Instant now, Optional<Entry> newest, Event event, EventTime times) {
    boolean isBehind =
        newest.filter(e -> now.isBefore(e.provenance().at().minus(SLACK))).isPresent();
    if (now.isBefore(EARLIEST) || isBehind) {
      return StatusSentence.of(Tone.BAD, "devices.clock.wrong", times.date(now), times.time(now));
    }
    String zone = event.zone().getId();
    return StatusSentence.of(
        Tone.OK, "devices.clock.right", times.date(now), times.time(now), zone);
  }

  static StatusSentence log(RecordCheck checked, EventTime times) {
    return switch (checked) {
      case RecordCheck.NotYet _ -> StatusSentence.of(Tone.QUIET, "devices.log.waiting");
      case RecordCheck.Whole(Instant at, long entries) ->
          StatusSentence.of(Tone.OK, "devices.log.whole", entries, times.date(at), times.clock(at));
      case RecordCheck.Damaged(long entry) ->
          StatusSentence.of(Tone.BAD, "devices.log.damaged", entry);
    };
  }

  static StatusSentence disk(long freeBytes) {
    long free = freeBytes / GIB;
    return free < LEAST_GIB
        ? StatusSentence.of(Tone.BAD, "devices.disk.full", free)
        : StatusSentence.of(Tone.OK, "devices.disk.free", free);
  }
}
