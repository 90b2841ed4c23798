package id.balai.store.jdbc;

import id.balai.domain.dataprotection.AcceptResult;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.log.LogHead;
import id.balai.store.journal.EarlierForms;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.HighWaterMark;
import id.balai.store.journal.JournalDamagedException;
import id.balai.store.journal.JournalKey;
import id.balai.store.journal.JournalKind;
import id.balai.store.journal.JournalOpening;
import id.balai.store.journal.JournalProof;
import id.balai.store.journal.JournalStart;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/// The keeper takes a record that is older than this computer saw it.
public final class OlderAcceptance {

  private OlderAcceptance() {}

  /// Takes it, if what was typed opens the folder.
  public static AcceptResult accept(Path folder, KeyShelf shelf, SecureRandom random, Opener opener)
      throws IOException {
    try (FolderLock lock = FolderLock.take(folder).orElse(null)) {
      var holder = new FolderKey(folder, shelf, random, new JournalProof(folder));
      if (lock == null
          || !(holder.open() instanceof FolderKey.Opening.Open(UUID id, DataKey key))) {
        return new AcceptResult.Unavailable();
      }
      var journal = JournalKey.of(key, id, JournalKind.MAIN);
      return accept(folder, shelf, new Asked(holder, journal, opener));
    } catch (JournalDamagedException e) {
      return new AcceptResult.Damaged(e.sequence());
    }
  }

  private record Asked(FolderKey holder, JournalKey journal, Opener opener) {}

  private static AcceptResult accept(Path folder, KeyShelf shelf, Asked asked) throws IOException {
    Optional<HighWaterMark> mark = HighWaterMark.find(shelf, asked.journal(), folder);
    if (mark.isEmpty()) {
      return new AcceptResult.NotOlder();
    }
    if (!isKeeper(asked, mark.get().isProtected())) {
      return new AcceptResult.Wrong();
    }
    LogHead seen = mark.get().seen();
    var there = new boolean[1];
    LogHead found =
        JournalOpening.read(
                folder,
                asked.journal(),
                new FactCodec(),
                JournalStart.first(EarlierForms.NONE),
                line -> there[0] |= line.entry().hash().equals(seen.hash()))
            .head();
    if (there[0]) {
      return new AcceptResult.NotOlder();
    }
    HighWaterMark.accept(
        shelf, asked.journal(), folder, new HighWaterMark.Acceptance(found, "keeper"));
    return new AcceptResult.Accepted(seen.sequence(), found.sequence());
  }

  private static boolean isKeeper(Asked asked, boolean wasProtected) throws IOException {
    return asked.opener() instanceof Opener.Nothing
        ? !wasProtected && !asked.holder().hasPassword()
        : asked.holder().isOpenedBy(asked.opener());
  }
}
