package id.balai.store.journal;

import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.log.LogHead;
import id.balai.store.folder.EarlierCopy;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;

/// Folders of version 0.1, which had neither key nor cipher. Anybody can write such lines, so they
/// are taken once: where no key was drawn yet. Key and journal are made beside, and the folder as
/// it was is kept in one file under that key; then the key is moved into place, then the journal.
public final class FirstVersion {

  private FirstVersion() {}

  /// Brings a folder of version 0.1 to the form of now; others are left alone.
  ///
  /// @param shelf where the key is kept
  public static void migrate(Path data, KeyShelf shelf, SecureRandom random) throws IOException {
    Path file = data.resolve(JournalKind.MAIN.file());
    if (Files.exists(data.resolve(FolderKey.FILE)) || !isClear(file)) {
      return;
    }
    Path beside = data.resolve(JournalKind.MAIN.file() + ".migrating");
    FolderTree.delete(beside);
    Files.createDirectories(beside);
    var drawn = new FolderKey(beside, shelf, random, new JournalProof(beside));
    if (!(drawn.open() instanceof FolderKey.Opening.Open(UUID id, DataKey key))) {
      throw new IOException("no key could be drawn");
    }
    var folder = new JournalFolder(data, JournalKey.of(key, id, JournalKind.MAIN));
    var laying = new Relaying(folder);
    try (InputStream in = Files.newInputStream(file)) {
      LogHead head = laying.lay(new FactCodec(), EarlierForms.CLEAR, in);
      laying.note(head, false);
    }
    Path drawnFile = beside.resolve(FolderKey.FILE);
    EarlierCopy.keepClear(data, key, Files.readAllBytes(drawnFile));
    WholeFile.moveInto(drawnFile, data.resolve(FolderKey.FILE));
    laying.finish();
  }

  private static boolean isClear(Path file) throws IOException {
    if (Files.notExists(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] line = new LineReader(in).next();
      return line != null && EarlierForm.isClear(line);
    }
  }
}
