package id.balai.app;

import id.balai.domain.dataprotection.Unfinished;
import id.balai.domain.dataprotection.WrittenFiles;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.Repositories;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.GatedLedger;
import id.balai.service.access.LedgerAccess;
import id.balai.service.dataprotection.AffectedPeopleService;
import id.balai.service.dataprotection.DataProtection;
import id.balai.service.dataprotection.LogHeadService;
import id.balai.service.dataprotection.PersonalDataService;
import id.balai.service.dataprotection.RecoveryPrint;
import id.balai.service.dataprotection.RetentionService;
import id.balai.store.backup.FolderBackups;
import id.balai.store.backup.OthersRecord;
import id.balai.store.dynamics.SealedDynamics;
import id.balai.store.guard.GuardedFolder;
import id.balai.store.jdbc.Store;
import id.balai.store.journal.JournalCopy;
import id.balai.store.journal.JournalProof;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderCustody;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import id.balai.store.paper.SealedPapers;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Builds what keeps the data of a house.
///
/// @param shelves where the key of a data folder stands
/// @param unfinished takes away what was left half written
/// @param recovery brings the recovery code onto paper
/// @param files papers that this program wrote outside of the folder
record DataProtectionWiring(
    Clock clock,
    SecureRandom random,
    Function<Path, KeyShelf> shelves,
    WrittenFiles files,
    Unfinished unfinished,
    RecoveryPrint recovery) {

  private static FolderBackups.JournalSource source(Store store, GuardedFolder guarded) {
    return new FolderBackups.JournalSource() {
      @Override
      public JournalCopy copy() throws IOException {
        return store.journal();
      }

      @Override
      public GuardedFolder.Hold hold() {
        return guarded.hold();
      }

      @Override
      public Optional<OthersRecord> others() {
        List<LogHead> others = store.log().heads().stream().skip(1).toList();
        return store.isShared() && !others.isEmpty()
            ? Optional.of(new CommonRecord(store, others))
            : Optional.empty();
      }
    };
  }

  private WrittenFiles.Swept halves(Path data, Path backups) throws IOException {
    return unfinished.sweepOwn(data).and(unfinished.sweepShared(backups));
  }

  DataProtection of(
      Store store, Path folder, GuardedFolder guarded, KeyVault keys, CurrentActor currentActor) {
    DataKey key = store.key();
    Repositories repositories = store.repositories();
    Ledger ledger = new GatedLedger(store.ledger(), currentActor, repositories.events());
    var access = new LedgerAccess(repositories, ledger, currentActor);
    var backups = new FolderBackups(folder, key, source(store, guarded), clock);
    store.checkBehind(clock, backups::check);
    var dynamics = new SealedDynamics(folder, key);
    var shelf = new SealedPapers(folder, key);
    var traces =
        new PersonalDataService.Traces(
            dynamics, shelf, backups, files, () -> halves(folder, backups.folder()));
    var people = new PersonalDataService(access, store.log(), traces);
    return new DataProtection(
        backups,
        new FolderCustody(
            new FolderKey(folder, shelves.apply(folder), random, new JournalProof(folder)), key),
        new LogHeadService(store.log(), store.ledger(), keys, clock),
        people,
        new RetentionService(repositories.events(), people, dynamics, currentActor),
        new AffectedPeopleService(access, people),
        shelf,
        dynamics,
        recovery);
  }
}
