package id.balai.app.doctor;

import id.balai.base.FolderRights;
import id.balai.base.FolderRights.Readers;
import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.Safe;
import id.balai.domain.log.RecordCheck;
import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.doctor.Doctor.OpenHouse;
import id.balai.service.doctor.Doctor.State;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.WorkspaceOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// The data folder: whether it opens, its copies, its keys.
public final class DataChecks {

  private static final Duration OLD = Duration.ofDays(2);

  private final WorkspaceOpener opener;
  private final Safe safe;
  private final Function<Path, Optional<Path>> keys;
  private final Clock clock;

  /// @param opener opens data folders
  /// @param safe knows their backups
  /// @param keys where this computer keeps the key of a data folder
  public DataChecks(
      WorkspaceOpener opener, Safe safe, Function<Path, Optional<Path>> keys, Clock clock) {
    this.opener = opener;
    this.safe = safe;
    this.keys = keys;
    this.clock = clock;
  }

  /// What is known of a house that is open: its journal is read behind the start.
  static Finding store(OpenHouse house) {
    return switch (house.checked()) {
      case RecordCheck.NotYet _ -> Finding.of("store", State.GOOD, "open", house.events());
      case RecordCheck.Whole(Instant _, long entries) ->
          Finding.of("store", State.GOOD, "whole", house.events(), entries);
      case RecordCheck.Damaged(long entry) -> Finding.of("store", State.MUST, "damaged", entry);
    };
  }

  /// Opens the journal and the database, as a start does, and closes them again.
  Finding store(Path folder) {
    if (Files.notExists(folder)) {
      return Finding.of("store", State.GOOD, "none");
    }
    return switch (opener.open(folder)) {
      case OpenResult.Opened opened -> {
        try (var workspace = opened.workspace()) {
          int events = workspace.services().repositories().events().all().size();
          yield Finding.of("store", State.GOOD, "good", events);
        }
      }
      case OpenResult.Occupied _ -> Finding.of("store", State.LOOK, "occupied");
      case OpenResult.Away _ -> Finding.of("store", State.MUST, "away");
      case OpenResult.Newer _ -> Finding.of("store", State.MUST, "newer");
      case OpenResult.Locked _ -> Finding.of("store", State.MUST, "locked");
      case OpenResult.NotWritable _ -> Finding.of("store", State.MUST, "closed");
      case OpenResult.Older older ->
          Finding.of("store", State.MUST, "older", older.found(), older.seen());
      case OpenResult.Damaged damaged ->
          Finding.of("store", State.MUST, "damaged", damaged.entry());
    };
  }

  /// Reads the newest backup as a whole; an age alone says little.
  Finding backups(Path folder) {
    if (Files.notExists(folder)) {
      return Finding.of("backups", State.GOOD, "new");
    }
    try {
      Optional<Backup> newest = safe.newestWhole(folder);
      if (newest.isEmpty()) {
        return Finding.of("backups", State.LOOK, "none");
      }
      Duration age = Duration.between(newest.get().at(), clock.instant());
      return age.compareTo(OLD) > 0
          ? Finding.of("backups", State.LOOK, "old", age.toDays())
          : Finding.of("backups", State.GOOD, "good", age.toHours());
    } catch (IOException e) {
      return Finding.of("backups", State.LOOK, "none");
    }
  }

  /// Whether others of this computer can read the keys.
  Finding keys(Path folder) {
    Optional<Path> place = keys.apply(folder).filter(Files::exists);
    if (place.isEmpty()) {
      return Finding.of("keys", State.GOOD, "new");
    }
    Path there = place.get();
    try {
      return switch (FolderRights.readers(there)) {
        case Readers.Owner _ -> Finding.of("keys", State.GOOD, "good", there);
        case Readers.OtherUsers _ -> Finding.of("keys", State.LOOK, "open", there);
        case Readers.Listed(int others) -> Finding.of("keys", State.LOOK, "listed", there, others);
        case Readers.Everybody _ -> Finding.of("keys", State.LOOK, "everybody", there);
      };
    } catch (IOException e) {
      return Finding.of("keys", State.MUST, "broken", there);
    }
  }
}
