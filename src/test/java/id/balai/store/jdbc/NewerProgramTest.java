package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Sha256;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.event.Event;
import id.balai.domain.log.LogText;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.CommonServer;
import id.balai.fixture.MovingClock;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.store.backup.FolderBackups;
import id.balai.store.backup.Restoring;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.KeyHolder;
import id.balai.store.key.DataKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newer Balai wrote is refused and left as it is, whether in the folder, in a backup or in
/// the common database.
final class NewerProgramTest {

  @TempDir Path folder;

  private final Event event = new People(37).rantauPulung().event();

  @Test
  void tablesOfANewerProgramInTheFolderAreRefusedAndLeftAsTheyAre() throws Exception {
    plan(Optional.empty());
    migrateFurther(own());
    byte[] journal = Files.readAllBytes(journal());

    assertThat(opening(folder, Optional.empty())).isEqualTo(new StoreOpening.Newer());

    assertThat(journal()).hasBinaryContent(journal);
    try (Database database = own()) {
      assertThat(database.reading().withHandle(NewerProgramTest::hasWhatIsNew)).isTrue();
    }
  }

  @Test
  void aJournalWithAKindOfFactThatIsNotKnownIsRefusedAsNewerNotAsDamaged() throws Exception {
    plan(Optional.empty());
    appendUnknownKind();
    byte[] journal = Files.readAllBytes(journal());
    assertThat(opening(folder, Optional.empty())).isEqualTo(new StoreOpening.Newer());
    Files.delete(folder.resolve("balai.mv.db"));
    assertThat(opening(folder, Optional.empty())).isEqualTo(new StoreOpening.Newer());
    assertThat(journal()).hasBinaryContent(journal);
  }

  @Test
  void aBackupOfANewerProgramIsRefusedAndNothingIsWritten() throws Exception {
    Path backup;
    try (var open = new OpenStore(folder)) {
      open.store().ledger().record(People.desk(), new WorkspaceFact.EventPlanned(event));
      var backups =
          new FolderBackups(
              folder, open.store().key(), open.store()::journal, new MovingClock(People.MORNING));
      backup = ((BackupResult.Made) backups.make()).backup().file();
    }
    appendUnknownKind();
    replaceJournal(backup);
    Path there = folder.resolve("there");

    assertThat(
            new Restoring(OpenStore.shelf(folder), new SecureRandom())
                .restore(backup, there, new Opener.Nothing()))
        .isEqualTo(new RestoreResult.Newer());

    assertThat(there).doesNotExist();
  }

  @Test
  void aCommonDatabaseOfANewerProgramIsRefusedAndLeftAsItIs() throws Exception {
    String hub = CommonServer.database();
    plan(Optional.of(hub));
    migrateFurther(SharedDatabase.connect(hub));

    assertThat(opening(folder, Optional.of(hub))).isEqualTo(new StoreOpening.Newer());

    try (Database database = SharedDatabase.connect(hub)) {
      assertThat(database.reading().withHandle(NewerProgramTest::hasWhatIsNew)).isTrue();
    }
  }

  @Test
  void aStationThatIsOpenWhileTheCommonDatabaseIsRenewedRecordsNothingMoreIntoIt()
      throws Exception {
    String hub = CommonServer.database();
    var exported = new PaperFact.Exported(event.id(), "badges", 1);
    try (var open = new OpenStore(folder, Optional.of(hub))) {
      assertThat(open.store().ledger().record(People.desk(), new WorkspaceFact.EventPlanned(event)))
          .isInstanceOf(Recording.Stored.class);
      migrateFurther(SharedDatabase.connect(hub));
      assertThat(open.store().ledger().record(People.desk(), exported))
          .isEqualTo(new Recording.Failed());
      assertThat(open.store().log().size()).isOne();
    }
    try (Database database = SharedDatabase.connect(hub)) {
      database.writing().useHandle(NewerProgramTest::undo);
    }
    try (var open = new OpenStore(folder, Optional.of(hub))) {
      assertThat(open.store().ledger().record(People.desk(), exported))
          .isInstanceOf(Recording.Stored.class);
    }
  }

  private void plan(Optional<String> hub) {
    try (var open = new OpenStore(folder, hub)) {
      assertThat(open.store().ledger().record(People.desk(), new WorkspaceFact.EventPlanned(event)))
          .isInstanceOf(Recording.Stored.class);
    }
  }

  /// What a newer program does: a migration more, and its own name under the tables.
  private static void migrateFurther(Database opened) {
    try (Database database = opened) {
      database
          .writing()
          .useHandle(
              handle -> {
                handle.execute("create table seating (event uuid primary key)");
                handle.execute(
                    """
                    insert into "flyway_schema_history" ("installed_rank", "version", "description",
                      "type", "script", "checksum", "installed_by", "execution_time", "success")
                    values (999, '999', 'seating', 'SQL', 'V999__seating.sql', 7, 'balai', 1, true)
                    """);
                handle.execute("update table_maker set fingerprint = ?", "f".repeat(64));
              });
    }
  }

  private static void undo(Handle handle) {
    handle.execute("delete from \"flyway_schema_history\" where \"version\" = '999'");
  }

  private static boolean hasWhatIsNew(Handle handle) {
    return handle
        .select("select fingerprint from table_maker")
        .mapTo(String.class)
        .one()
        .equals("f".repeat(64));
  }

  /// As another program with this key would write it.
  private void appendUnknownKind() throws IOException {
    var holder = new KeyHolder(folder, OpenStore.shelf(folder));
    EntryLine last = holder.lines().getLast();
    String body =
        last.text()
            .body()
            .replace("\"kind\":\"EventPlanned\"", "\"kind\":\"SeatGiven\"")
            .replace("\"sequence\":1", "\"sequence\":2")
            .replaceFirst("\"previous\":\"0+\"", "\"previous\":\"" + last.entry().hash() + "\"");
    var text = new LogText(body, Optional.empty());
    try {
      EntryLine.of(new FactCodec(), text);
    } catch (NewerProgramException e) {
      holder.append(2, text);
      return;
    }
    throw new IllegalStateException("this kind of fact is known");
  }

  /// The backup as the newer program would have made it: with its journal, and whole.
  private void replaceJournal(Path backup) throws IOException {
    var made = new ByteArrayOutputStream();
    try (var old = new ZipFile(backup.toFile());
        var zip = new ZipOutputStream(made)) {
      for (ZipEntry entry : Collections.list(old.entries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("balai.journal")) {
          Files.copy(journal(), zip);
        } else {
          old.getInputStream(entry).transferTo(zip);
        }
      }
      zip.setComment(old.getComment());
    }
    byte[] bytes = made.toByteArray();
    int end = bytes.length - 64;
    byte[] digest = Sha256.hex(Arrays.copyOf(bytes, end)).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digest, 0, bytes, end, digest.length);
    Files.write(backup, bytes);
  }

  private DataKey key() throws IOException {
    return OpenStore.key(folder);
  }

  private Database own() throws IOException, SQLException {
    return EmbeddedDatabase.open(folder.resolve("balai"), key());
  }

  private Path journal() {
    return folder.resolve("balai.journal");
  }

  private static StoreOpening opening(Path folder, Optional<String> hub) {
    return Store.open(folder, OpenStore.shelf(folder), hub, ForkJoinPool.commonPool());
  }
}
