package id.balai.store.journal;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.log.LogHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Puts a journal that came from elsewhere, out of a backup, into a data folder.
public final class JournalLayout {

  private JournalLayout() {}

  /// Lays a journal into the place of the one that is there, if one is. What is there stays until
  /// the other one is whole on the disk; a crash in between is made up for at the next start.
  ///
  /// @param in its parts, one behind the other, or a journal of an earlier version
  /// @return up to where it is
  /// @throws IOException when it cannot be read as a whole; nothing was changed
  public static LogHead lay(Path data, JournalKey key, InputStream in) throws IOException {
    var laying = new Relaying(new JournalFolder(data, key));
    FolderTree.delete(laying.beside());
    try {
      LogHead head = laying.lay(new FactCodec(), EarlierForms.SEALED, in);
      laying.note(head, false);
      laying.finish();
      return head;
    } catch (IOException e) {
      laying.finish();
      throw e;
    }
  }
}
