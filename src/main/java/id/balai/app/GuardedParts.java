package id.balai.app;

import id.balai.app.station.AccessFiles;
import id.balai.app.station.EarlierAccess;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.AccessMemory;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.WorkspaceFact;
import id.balai.evidence.key.EarlierKeys;
import id.balai.evidence.key.KeyFiles;
import id.balai.evidence.key.OfficeVault;
import id.balai.service.access.CurrentActor;
import id.balai.store.guard.GuardedFolder;
import id.balai.store.jdbc.Store;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds what decides about power in one data folder.
///
/// @param guarded the files it lies in
/// @param isEarlier whether the log is one of a version before 0.3, which kept these in the clear
record GuardedParts(
    Path folder, EventLog log, GuardedFolder guarded, boolean isEarlier, Clock clock) {

  static GuardedParts of(Store store, Path folder, Clock clock) {
    EventLog log = store.log();
    var guarded =
        new GuardedFolder(
            folder,
            store.key(),
            log,
            store.ledger(),
            () -> CurrentActor.ofProgram(clock.instant()));
    boolean isEarlier = !store.isEmpty() && log.newestOfHouse("FileGuarded", _ -> true).isEmpty();
    return new GuardedParts(folder, log, guarded, isEarlier, clock);
  }

  /// @param desk who acts: as long as nobody signed in where passwords are set, no keys are made
  KeyVault officeKeys(SecureRandom random, CurrentActor desk) {
    var earlier = new EarlierKeys(folder.resolve(KeyFiles.FOLDER), isEarlier, this::hasSigned);
    return new OfficeVault(
        guarded.file(GuardedFolder.OFFICE),
        earlier,
        clock,
        random,
        () -> desk.isSomewhere(AccessLevel.OPERATOR));
  }

  AccessMemory access() {
    // As the log stands at the start: what this program records itself is nothing earlier.
    Set<String> were =
        isEarlier
            ? Stream.of(EarlierAccess.PIN, EarlierAccess.PERSON)
                .filter(this::wasSet)
                .collect(Collectors.toSet())
            : Set.of();
    return new AccessFiles(
        folder,
        guarded.file(GuardedFolder.ACCESS),
        new EarlierAccess(folder, isEarlier, were::contains),
        clock);
  }

  private boolean hasSigned(String key) {
    return log.newestOfHouse(
            "HeadSigned",
            fact -> fact instanceof WorkspaceFact.HeadSigned head && head.key().equals(key))
        .isPresent();
  }

  private boolean wasSet(String setting) {
    return log.newestOfHouse(
            "SettingChanged",
            fact ->
                fact instanceof WorkspaceFact.SettingChanged changed
                    && changed.setting().startsWith(setting))
        .isPresent();
  }
}
