package id.balai.store.guard;

import id.balai.domain.dataprotection.GuardedFile;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.WorkspaceFact;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The guarded files of one data folder.
public final class GuardedFolder {

  /// Who may sign in, and the operator's PIN.
  public static final String ACCESS = "akses.segel";

  /// The office's keys.
  public static final String OFFICE = "kunci/kantor.segel";

  /// Every guarded file.
  public static final List<String> ALL = List.of(ACCESS, OFFICE);

  private final Path data;
  private final DataKey key;
  private final EventLog log;
  private final Ledger ledger;
  private final Supplier<Provenance> program;
  private final ReentrantLock lock = new ReentrantLock();

  /// @param ledger the house's own, which asks nobody whether it may
  /// @param program says when the program itself does something
  public GuardedFolder(
      Path data, DataKey key, EventLog log, Ledger ledger, Supplier<Provenance> program) {
    this.data = data;
    this.key = key;
    this.log = log;
    this.ledger = ledger;
    this.program = program;
  }

  /// One of them.
  ///
  /// @param name see [#ALL]
  public GuardedFile file(String name) {
    return new LoggedFile(this, name);
  }

  /// The bytes of a guarded file as far as its seal can tell, for whoever reads without opening the
  /// folder; empty where there is none.
  ///
  /// @throws IOException when its seal does not fit
  public static Optional<byte[]> sealed(Path data, String name, DataKey key) throws IOException {
    Path file = data.resolve(name);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    return Optional.of(
        seal(key, name)
            .open(Files.readAllBytes(file))
            .orElseThrow(() -> new IOException("the seal of a guarded file does not fit")));
  }

  /// Where an edition is laid beside the one in the folder, when a record was put back.
  public static String earlier(String name) {
    return name + ".lama";
  }

  /// Keeps the guarded files as they are until the handle is closed: for copies of the whole
  /// folder.
  public Hold hold() {
    lock.lock();
    return lock::unlock;
  }

  /// The handle of a hold, for the thread that asked for it.
  @FunctionalInterface
  public interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  Path path(String name) {
    return data.resolve(name);
  }

  ByteSeal seal(String name) {
    return seal(key, name);
  }

  private static ByteSeal seal(DataKey key, String name) {
    return new ByteSeal(key.aesFor("guarded " + name));
  }

  /// Which edition counts, by what this chain says; empty where there never was one.
  Optional<String> digest(String name) {
    return log.newestOfHouse(
            "FileGuarded",
            fact -> fact instanceof WorkspaceFact.FileGuarded that && that.file().equals(name))
        .map(GuardedFolder::digest);
  }

  private static String digest(Fact fact) {
    return ((WorkspaceFact.FileGuarded) fact).digest();
  }

  void record(String name, String digest) throws IOException {
    var fact = new WorkspaceFact.FileGuarded(name, digest);
    if (!(ledger.record(program.get(), fact) instanceof id.balai.domain.log.Recording.Stored)) {
      throw new IOException("the log did not take that a guarded file was changed");
    }
  }
}
