package id.balai.store.backup;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import id.balai.domain.log.LogHead;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalKey;
import id.balai.store.journal.JournalKind;
import id.balai.store.journal.Segment;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a backup: what is new goes into the pool of parts, what may still change into a file of
/// its own. What lies in the pool already is not read again.
///
/// @param moment what is kept
/// @param key of everything
record BackupWriter(Snapshot moment, DataKey key) {

  private static final int MOST_DEPTH = 3;

  /// Writes beside, forces to disk, reads it again to its head, and moves it into place.
  ///
  /// @param pool beside the file
  /// @param known parts whose digests are known, by name
  /// @param isSound whether a file of the pool can be relied on
  /// @return up to where the log is in it
  LogHead write(Path file, PartPool pool, Map<String, BackupPart> known, Predicate<Path> isSound)
      throws IOException {
    List<BackupPart> parts = parts(pool, known, isSound);
    LogHead head = moment.journal().head();
    return write(
        file,
        zip -> fill(zip, parts),
        beside -> BackupFile.headBehindParts(beside, head, pool, key));
  }

  /// The same with everything inside, so that no pool is needed.
  LogHead writeWhole(Path file) throws IOException {
    return write(file, this::fillWhole, beside -> BackupFile.head(beside, key));
  }

  private interface Filling {
    void fill(ZipOutputStream zip) throws IOException;
  }

  private interface Reading {
    LogHead read(Path written) throws IOException;
  }

  private static LogHead write(Path file, Filling filling, Reading reading) throws IOException {
    // Where there are permissions only its owner can read it, also on a disk that others use.
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Path beside = Files.createTempFile(folder, ".balai-", ".part");
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
          var zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
        zip.setLevel(Deflater.BEST_SPEED);
        filling.fill(zip);
        zip.finish();
        channel.force(true);
      }
      FileEnd.write(beside);
      LogHead read = reading.read(beside);
      WholeFile.moveInto(beside, file);
      return read;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private List<BackupPart> parts(
      PartPool pool, Map<String, BackupPart> known, Predicate<Path> isSound) throws IOException {
    OwnFolder.makeToCarry(pool.folder());
    var parts = new ArrayList<BackupPart>();
    JournalKey journal =
        JournalKey.of(key, FolderKey.idIn(Files.readAllBytes(keyFile())), JournalKind.MAIN);
    for (Segment segment : moment.journal().segments()) {
      BackupPart part = part(pool, known, isSound, segment.name(), segment.file());
      if (!part.equals(known.get(part.name()))) {
        Journal.checkClosed(Segment.of(pool.file(part.name())).orElseThrow(), journal);
      }
      parts.add(part);
    }
    for (Path paper : files().filter(file -> isPaper(name(file))).toList()) {
      parts.add(part(pool, known, isSound, name(paper), paper));
    }
    others((name, plain) -> parts.add(other(pool, known, isSound, name, plain)));
    return parts;
  }

  private void others(OthersPieces.Taker taker) throws IOException {
    if (moment.others().isPresent()) {
      long upTo = moment.journal().head().sequence();
      new OthersPieces(key).write(moment.others().get(), upTo, taker);
    }
  }

  /// Sealed once more it would have other bytes under its name.
  private BackupPart other(
      PartPool pool,
      Map<String, BackupPart> known,
      Predicate<Path> isSound,
      String name,
      byte[] plain)
      throws IOException {
    Optional<BackupPart> kept =
        known.values().stream()
            .filter(part -> part.name().startsWith(name + "-"))
            .filter(part -> pool.isThere(part) && isSound.test(pool.file(part.name())))
            .findFirst();
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] sealed = new OthersPieces(key).seal(plain);
    return pool.take(name + "-" + BackupPart.mark(sealed), sealed);
  }

  private static BackupPart part(
      PartPool pool,
      Map<String, BackupPart> known,
      Predicate<Path> isSound,
      String name,
      Path source)
      throws IOException {
    BackupPart part = known.get(name);
    boolean isKept = part != null && pool.isThere(part) && isSound.test(pool.file(name));
    return isKept && part != null ? part : pool.take(name, source);
  }

  private void fill(ZipOutputStream zip, List<BackupPart> parts) throws IOException {
    put(zip, FolderKey.FILE, Files.readAllBytes(keyFile()));
    zip.putNextEntry(new ZipEntry(BackupFile.JOURNAL));
    moment.journal().writeGrowing(zip);
    zip.closeEntry();
    put(zip, BackupFile.PARTS, BackupPart.text(parts).getBytes(StandardCharsets.UTF_8));
    putFiles(zip, file -> !isPaper(name(file)));
    zip.setComment(comment(BackupFile.FORM));
  }

  private void fillWhole(ZipOutputStream zip) throws IOException {
    put(zip, FolderKey.FILE, Files.readAllBytes(keyFile()));
    zip.putNextEntry(new ZipEntry(BackupFile.JOURNAL));
    moment.journal().writeTo(zip);
    zip.closeEntry();
    putFiles(zip, _ -> true);
    var seal = new ByteSeal(key.aesFor(BackupFile.PURPOSE));
    var pieces = new OthersPieces(key);
    others((name, plain) -> put(zip, BackupFile.FILES + name, seal.seal(pieces.seal(plain))));
    zip.setComment(comment(BackupFile.ALL_INSIDE));
  }

  private void putFiles(ZipOutputStream zip, Predicate<Path> which) throws IOException {
    var seal = new ByteSeal(key.aesFor(BackupFile.PURPOSE));
    for (Map.Entry<String, byte[]> guarded : moment.guarded().entrySet()) {
      put(zip, BackupFile.FILES + guarded.getKey(), seal.seal(guarded.getValue()));
    }
    for (Path other : files().filter(which).toList()) {
      if (!moment.guarded().containsKey(name(other))) {
        put(zip, BackupFile.FILES + name(other), seal.seal(Files.readAllBytes(other)));
      }
    }
  }

  private String comment(String form) {
    LogHead head = moment.journal().head();
    return String.join(
        " ",
        form,
        head.chain().toString(),
        Long.toString(head.sequence()),
        head.hash(),
        FileEnd.NOTHING);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /// The small files of the data folder besides key, journal, lock and database.
  private Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(moment.data(), MOST_DEPTH)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> RestoredNames.isAllowed(name(file)))
          .filter(file -> file.toFile().length() <= BackupFile.MOST_FILE_BYTES)
          .sorted()
          .toList()
          .stream();
    }
  }

  private Path keyFile() {
    return moment.data().resolve(FolderKey.FILE);
  }

  private static boolean isPaper(String name) {
    return name.startsWith(BackupPart.PAPERS);
  }

  private String name(Path file) {
    return moment.data().relativize(file).toString().replace('\\', '/');
  }
}
