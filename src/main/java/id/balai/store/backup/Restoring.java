package id.balai.store.backup;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.NewerProgramException;
import id.balai.store.folder.EarlierCopy;
import id.balai.store.folder.SideFolder;
import id.balai.store.guard.GuardedFolder;
import id.balai.store.jdbc.FolderLock;
import id.balai.store.journal.EarlierForms;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.HighWaterMark;
import id.balai.store.journal.JournalKey;
import id.balai.store.journal.JournalKind;
import id.balai.store.journal.JournalLayout;
import id.balai.store.journal.JournalOpening;
import id.balai.store.journal.JournalProof;
import id.balai.store.journal.JournalStart;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lays a backup out as a data folder: checked to its last byte, beside the folder's own files, and
/// then in its place in one step.
public final class Restoring {

  private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

  private static final DateTimeFormatter ASIDE =
      DateTimeFormatter.ofPattern("'rusak-'yyyyMMdd'-'HHmmss").withZone(ZoneOffset.UTC);

  private static final String TABLES = "balai.mv.db";

  private static final String HUB = "balai.hub";

  private final KeyShelf shelf;
  private final SecureRandom random;

  /// @param shelf this computer's keys
  public Restoring(KeyShelf shelf, SecureRandom random) {
    this.shelf = shelf;
    this.random = random;
  }

  /// Restores a backup into a folder that holds no data yet; reads and checks all of it first.
  ///
  /// @param opener opens it where this computer does not have the key
  public RestoreResult restore(Path backup, Path folder, Opener opener) {
    boolean isNew = Files.notExists(folder);
    RestoreResult result = locked(folder, () -> restoreLocked(backup, folder, opener));
    if (isNew && !(result instanceof RestoreResult.Restored)) {
      tidy(folder);
    }
    return result;
  }

  /// Puts a backup in the place of a damaged record. The damaged one is copied aside first, so that
  /// at every moment the folder has one or the other.
  ///
  /// @param now names the folder in which the damaged record is kept
  public RestoreResult replace(Path backup, Path folder, Instant now) {
    return locked(folder, () -> replaceLocked(backup, folder, now));
  }

  /// What is done while the folder's lock is held.
  private interface Work {
    RestoreResult done() throws IOException;
  }

  private static RestoreResult locked(Path folder, Work work) {
    try {
      OwnFolder.make(folder);
    } catch (IOException e) {
      LOG.error("the folder cannot be made", e);
      return new RestoreResult.Damaged();
    }
    try (FolderLock lock = FolderLock.take(folder).orElse(null)) {
      return lock == null ? new RestoreResult.FolderInUse() : work.done();
    } catch (UnusablePartException e) {
      LOG.error("a part of the backup cannot be used", e);
      return new RestoreResult.PartUnusable(e.part());
    } catch (NewerProgramException e) {
      LOG.error("the backup cannot be read by this program", e);
      return new RestoreResult.Newer();
    } catch (IOException | IllegalArgumentException e) {
      LOG.error("the backup could not be restored", e);
      return new RestoreResult.Damaged();
    }
  }

  private RestoreResult replaceLocked(Path backup, Path folder, Instant now) throws IOException {
    var folderKey = new FolderKey(folder, shelf, random, new JournalProof(folder));
    return folderKey.open() instanceof FolderKey.Opening.Open(UUID id, DataKey key)
        ? replaced(backup, folder, now, JournalKey.of(key, id, JournalKind.MAIN))
        : new RestoreResult.Locked();
  }

  private RestoreResult replaced(Path backup, Path folder, Instant now, JournalKey journalKey)
      throws IOException {
    DataKey key = journalKey.key();
    LogHead head = BackupFile.head(backup, key);
    Path aside = folder.resolve(ASIDE.format(now));
    OwnFolder.make(aside);
    Path journal = folder.resolve(BackupFile.JOURNAL);
    Optional<LogHead> whole = wholeHead(folder, journalKey);
    if (Files.exists(journal)) {
      WholeFile.write(aside.resolve(BackupFile.JOURNAL), out -> Files.copy(journal, out));
    }
    copySegments(folder.resolve(JournalKind.MAIN.segments()), aside);
    if (whole.isPresent()) {
      setTablesAside(folder, aside);
      if (whole.get().sequence() >= head.sequence()) {
        accept(folder, journalKey, whole.get());
        return new RestoreResult.Replaced(whole.get().sequence(), aside);
      }
    }
    var side = new SideFolder(folder);
    Path beside = side.begin();
    try (var zip = new ZipFile(backup.toFile())) {
      others(zip, beside, new ByteSeal(key.aesFor(BackupFile.PURPOSE)), name -> kept(folder, name));
      papers(backup, zip, beside, name -> kept(folder, name));
    }
    side.commit();
    try (var zip = new ZipFile(backup.toFile());
        InputStream in = BackupFile.journal(zip, BackupFile.pool(backup))) {
      accept(folder, journalKey, JournalLayout.lay(folder, journalKey, in));
    }
    return new RestoreResult.Replaced(head.sequence(), aside);
  }

  /// What the folder has stays. A guarded file of the backup is laid beside: which edition counts
  /// depends on how much of the log comes back from the tables.
  private static Optional<String> kept(Path folder, String name) {
    if (GuardedFolder.ALL.contains(name)) {
      return Optional.of(GuardedFolder.earlier(name));
    }
    if (name.startsWith(OthersPieces.FOLDER) && Files.exists(folder.resolve(HUB))) {
      // Whoever has a common database finds there what others recorded.
      return Optional.empty();
    }
    return Optional.of(name).filter(_ -> Files.notExists(folder.resolve(name)));
  }

  /// Up to where a journal is, if it is whole in itself: then it is the tables that contradict it.
  private static Optional<LogHead> wholeHead(Path folder, JournalKey key) {
    try {
      JournalStart start = JournalStart.first(EarlierForms.SEALED);
      return Optional.of(JournalOpening.read(folder, key, new FactCodec(), start, _ -> {}).head());
    } catch (IOException e) {
      LOG.warn("the record in the folder is damaged", e);
      return Optional.empty();
    }
  }

  /// Whoever restores a backup takes what is in it; the log is going to say so.
  private void accept(Path folder, JournalKey key, LogHead head) throws IOException {
    HighWaterMark.accept(shelf, key, folder, new HighWaterMark.Acceptance(head, "restore"));
  }

  private static void copySegments(Path segments, Path aside) throws IOException {
    if (Files.notExists(segments)) {
      return;
    }
    Path to = Files.createDirectories(aside.resolve(JournalKind.MAIN.segments()));
    try (Stream<Path> files = Files.list(segments)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void setTablesAside(Path folder, Path aside) throws IOException {
    Path tables = folder.resolve(TABLES);
    if (Files.exists(tables)) {
      WholeFile.moveInto(tables, aside.resolve(TABLES));
    }
  }

  private RestoreResult restoreLocked(Path backup, Path folder, Opener opener) throws IOException {
    var side = new SideFolder(folder);
    side.finish();
    if (Files.exists(folder.resolve(BackupFile.JOURNAL))) {
      return new RestoreResult.FolderInUse();
    }
    try {
      return restored(backup, side, opener);
    } finally {
      side.finish();
    }
  }

  private RestoreResult restored(Path backup, SideFolder side, Opener opener) throws IOException {
    Path beside = side.begin();
    try (var zip = new ZipFile(backup.toFile())) {
      if (EarlierCopy.isOne(zip)) {
        return restoredAsItWas(zip, side, beside, opener);
      }
      copy(zip, FolderKey.FILE, beside.resolve(FolderKey.FILE));
      copy(zip, BackupFile.JOURNAL, beside.resolve(BackupFile.JOURNAL));
      var folderKey = new FolderKey(beside, shelf, random, new JournalProof(beside));
      if (!(folderKey.find(opener) instanceof FolderKey.Opening.Open(_, DataKey key))) {
        return BackupFile.isAsWritten(backup)
            ? new RestoreResult.Locked()
            : new RestoreResult.Damaged();
      }
      LogHead head = BackupFile.head(backup, key);
      others(zip, beside, new ByteSeal(key.aesFor(BackupFile.PURPOSE)), Optional::of);
      papers(backup, zip, beside, Optional::of);
      JournalKey journal = BackupFile.journalKey(zip, key);
      try (InputStream in = BackupFile.journal(zip, BackupFile.pool(backup))) {
        JournalLayout.lay(beside, journal, in);
      }
      folderKey.keep(key);
      side.commit();
      accept(side.folder(), journal, head);
      return new RestoreResult.Restored(head.sequence(), BackupFile.others(backup));
    }
  }

  /// Lays a folder out as an earlier program left it, byte for byte, so that this one opens it,
  /// too.
  private RestoreResult restoredAsItWas(ZipFile zip, SideFolder side, Path beside, Opener opener)
      throws IOException {
    EarlierCopy.layJournal(zip, beside);
    var folderKey = new FolderKey(beside, shelf, random, new JournalProof(beside));
    if (!(folderKey.find(opener) instanceof FolderKey.Opening.Open(UUID id, DataKey key))) {
      return new RestoreResult.Locked();
    }
    EarlierCopy.layOthers(zip, beside, key);
    if (EarlierCopy.isClear(zip)) {
      return restoredClear(side, beside);
    }
    JournalKey journal = JournalKey.of(key, id, JournalKind.MAIN);
    JournalStart start = JournalStart.first(EarlierForms.SEALED);
    LogHead head = JournalOpening.read(beside, journal, new FactCodec(), start, _ -> {}).head();
    shelf.keep(id, key);
    side.commit();
    accept(side.folder(), journal, head);
    return new RestoreResult.Restored(head.sequence(), 0);
  }

  /// A folder of the first version has no key. Its lines were sealed in the copy, so they are what
  /// they were; whoever opens them looks at them again.
  private static RestoreResult restoredClear(SideFolder side, Path beside) throws IOException {
    Files.delete(beside.resolve(FolderKey.FILE));
    long entries;
    try (Stream<String> lines =
        Files.lines(beside.resolve(JournalKind.MAIN.file()), StandardCharsets.ISO_8859_1)) {
      entries = lines.count();
    }
    side.commit();
    return new RestoreResult.Restored(entries, 0);
  }

  /// @param place names where a file goes; empty: it stays in the backup
  private static void others(
      ZipFile zip, Path folder, ByteSeal seal, Function<String, Optional<String>> place)
      throws IOException {
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName().replaceFirst("^" + BackupFile.FILES, "");
      if (entry.getName().startsWith(BackupFile.FILES) && RestoredNames.isAllowed(name)) {
        Optional<String> wanted = place.apply(name);
        if (wanted.isPresent()) {
          WholeFile.write(folder.resolve(wanted.get()), BackupFile.opened(zip, entry, seal));
        }
      }
    }
  }

  /// Papers that lie sealed among the parts, checked already.
  private static void papers(
      Path backup, ZipFile zip, Path folder, Function<String, Optional<String>> place)
      throws IOException {
    PartPool pool = BackupFile.pool(backup);
    for (BackupPart part : BackupFile.parts(zip)) {
      Optional<String> wanted = part.isSegment() ? Optional.empty() : place.apply(part.name());
      if (wanted.isPresent()) {
        WholeFile.write(
            folder.resolve(wanted.get()), out -> Files.copy(pool.file(part.name()), out));
      }
    }
  }

  private static void copy(ZipFile zip, String name, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("the backup lacks " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      WholeFile.write(file, in::transferTo);
    }
  }

  /// Takes away a folder that was made for nothing.
  private static void tidy(Path folder) {
    try {
      FolderTree.delete(folder);
    } catch (IOException e) {
      LOG.warn("something of a restoring was left behind", e);
    }
  }
}
