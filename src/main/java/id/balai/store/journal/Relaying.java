package id.balai.store.journal;

import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.log.LogHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Lays a journal anew in parts of the form of now: one of an earlier version, or one that came out
/// of a backup as a single file. It is written beside and read again before anything is moved; from
/// then on a crash is made up for at the next start.
record Relaying(JournalFolder folder) {

  private static final String KEPT = "kept";
  private static final String GONE = "gone";

  /// Where the new parts lie until they are whole.
  Path beside() {
    return folder.data().resolve(folder.key().kind().file() + ".migrating");
  }

  /// A journal of an earlier version, until the new one was opened a second time.
  private Path earlier() {
    return folder.data().resolve(folder.key().kind().file() + ".earlier");
  }

  private Path note() {
    return beside().resolve("whole");
  }

  private JournalFolder anew() {
    return new JournalFolder(beside(), folder.key());
  }

  /// Puts what was laid and noted into the place of the old file, also after a crash; without a
  /// note it is thrown away.
  void finish() throws IOException {
    if (Files.notExists(beside())) {
      return;
    }
    if (isNoted(KEPT) || isNoted(GONE)) {
      moveIn(isNoted(KEPT));
    }
    FolderTree.delete(beside());
  }

  /// Writes a journal beside and reads it again.
  ///
  /// @param in its parts, one behind the other, or a journal of an earlier version
  /// @return up to where it is
  LogHead lay(FactCodec codec, EarlierForms form, InputStream in) throws IOException {
    LogHead written;
    try (var writer = new PartsWriter(beside(), folder.key())) {
      FoundJournal found = new JournalReading(codec, folder.key(), form, writer).readGrowing(in);
      writer.finish();
      written = found.logHead();
    }
    LogHead read =
        JournalOpening.read(anew(), codec, JournalStart.first(EarlierForms.NONE), _ -> {}).head();
    if (!written.equals(read)) {
      throw new IOException("the journal does not read as it was laid anew");
    }
    return written;
  }

  /// Notes that what lies beside is whole: from now on it counts.
  ///
  /// @param isKept whether the old file stays for now, under another name
  void note(LogHead head, boolean isKept) throws IOException {
    String said = isKept ? KEPT : GONE;
    String text = String.join(" ", said, head.chain().toString(), head.hash());
    WholeFile.write(
        note(), (text + "\n" + folder.key().mac(text)).getBytes(StandardCharsets.UTF_8));
  }

  /// Lets the old file go.
  void dropEarlier() throws IOException {
    Files.deleteIfExists(earlier());
  }

  /// Whether what lies beside was whole, and only had to be moved.
  private boolean isNoted(String said) throws IOException {
    if (Files.notExists(note())) {
      return false;
    }
    String[] lines = WholeFile.text(note()).split("\n", -1);
    return lines.length == 2
        && lines[0].startsWith(said + " ")
        && lines[1].equals(folder.key().mac(lines[0]));
  }

  /// The old file that grows goes last: as long as it is there, the old parts are the ones in their
  /// place.
  private void moveIn(boolean isKept) throws IOException {
    if (Files.exists(anew().growing()) && Files.exists(folder.growing())) {
      FolderTree.delete(folder.closed());
      if (isKept) {
        WholeFile.moveInto(folder.growing(), earlier());
      } else {
        Files.delete(folder.growing());
      }
    }
    if (Files.exists(anew().closed())) {
      WholeFile.moveInto(anew().closed(), folder.closed());
    }
    if (Files.exists(anew().growing())) {
      WholeFile.moveInto(anew().growing(), folder.growing());
    }
  }
}
