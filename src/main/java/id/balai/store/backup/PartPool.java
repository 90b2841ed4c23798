package id.balai.store.backup;

import id.balai.base.Sha256;
import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.FolderTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts that the backups of one journal share, in a folder beside them.
///
/// @param folder need not exist
record PartPool(Path folder) {

  private static final int DIGITS = 8;

  /// The pool of a chain beside its backups.
  static PartPool beside(Path backups, UUID chain) {
    return new PartPool(backups.resolve("bagian-" + chain.toString().substring(0, DIGITS)));
  }

  /// Where a part lies.
  Path file(String name) {
    return folder.resolve(name);
  }

  /// Whether a part lies there in its length.
  boolean isThere(BackupPart part) {
    return file(part.name()).toFile().isFile()
        && file(part.name()).toFile().length() == part.bytes();
  }

  /// Reads a part and checks all of it.
  ///
  /// @throws UnusablePartException when it is not what was written
  void check(BackupPart part) throws IOException {
    if (!isSound(part)) {
      throw new UnusablePartException(file(part.name()));
    }
  }

  /// Reads a part and tells whether it is what was written.
  boolean isSound(BackupPart part) throws IOException {
    return isThere(part) && Sha256.hex(file(part.name())).equals(part.digest());
  }

  /// Copies a file into the pool and reads it again.
  BackupPart take(String name, Path source) throws IOException {
    Sha256 digest = Sha256.start();
    Path file = WholeFile.write(file(name), out -> copy(source, out, digest));
    var part = new BackupPart(name, Files.size(file), digest.hex());
    check(part);
    return part;
  }

  /// Writes bytes into the pool and reads them again.
  BackupPart take(String name, byte[] content) throws IOException {
    WholeFile.write(file(name), content);
    var part = new BackupPart(name, content.length, Sha256.hex(content));
    check(part);
    return part;
  }

  private static void copy(Path source, OutputStream out, Sha256 digest) throws IOException {
    byte[] piece = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(source)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.add(piece, 0, read);
        out.write(piece, 0, read);
      }
    }
  }

  /// Deletes the parts that no backup names any more; whatever else somebody put there stays.
  void retain(List<BackupPart> named) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<String> names = named.stream().map(BackupPart::name).collect(Collectors.toSet());
    for (Path file : files()) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (BackupPart.isName(name) && !names.contains(name)) {
        WholeFile.delete(file);
      }
    }
    if (names.isEmpty() && files().isEmpty()) {
      FolderTree.delete(folder);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
