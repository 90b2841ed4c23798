package id.balai.app;

import id.balai.domain.log.Fact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.Recording;
import id.balai.service.access.CurrentActor;
import id.balai.store.backup.RestoredOthers;
import id.balai.store.jdbc.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a house that came back from a backup record what other stations had recorded, so that it
/// stands alone with all of it. With a common database there is nothing to take: it stands there.
final class TakenBack {

  private static final Logger LOG = LoggerFactory.getLogger(TakenBack.class);

  private TakenBack() {}

  /// Does it before anything else is recorded; once more where the power went meanwhile.
  static void take(Store store, Path folder, Clock clock) {
    var others = new RestoredOthers(folder);
    if (!others.isThere()) {
      return;
    }
    try {
      List<Fact> facts = others.facts(store.key());
      boolean isMissing = facts.stream().anyMatch(fact -> isMissing(store, fact));
      if (isMissing && store.isShared()) {
        LOG.warn("what a backup held of other stations waits until this house stands alone");
        return;
      }
      if (!isMissing || isRecorded(store, facts, clock)) {
        others.remove();
      }
    } catch (IOException e) {
      LOG.error("what other stations had recorded cannot be taken from the backup", e);
    }
  }

  private static boolean isMissing(Store store, Fact fact) {
    return fact instanceof MergingFact.EntryBrought brought
        && store.log().hash(brought.chain(), brought.sequence()).isEmpty();
  }

  private static boolean isRecorded(Store store, List<Fact> facts, Clock clock) {
    var all = new ArrayList<>(facts);
    long covered =
        facts.stream()
            .mapToLong(fact -> fact instanceof MergingFact.OwnAgain own ? own.last() : 0)
            .max()
            .orElse(0);
    long own = store.log().heads().stream().findFirst().map(LogHead::sequence).orElse(0L);
    if (own > covered) {
      all.add(new MergingFact.OwnAgain(covered + 1, own));
    }
    Recording kept = store.ledger().record(CurrentActor.ofProgram(clock.instant()), all);
    if (!(kept instanceof Recording.Stored)) {
      LOG.error("what other stations had recorded is not in the record yet");
      return false;
    }
    return true;
  }
}
