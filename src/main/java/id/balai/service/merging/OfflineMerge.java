package id.balai.service.merging;

import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.OfflineRecords.Undecided;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.service.access.CurrentActor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Decides what counts of that which was recorded while the common database was away, by
/// [ApartRules]. What something counts for and that it is decided is one transaction, so that a
/// crash neither loses nor doubles anything.
public final class OfflineMerge {

  private static final int TRIES = 3;

  private final OfflineRecords records;
  private final Ledger ledger;
  private final Clock clock;
  private final ApartRules rules;

  /// @param ledger the house's own, which asks nobody whether it may
  public OfflineMerge(
      OfflineRecords records, Repositories repositories, Ledger ledger, Clock clock) {
    this.records = records;
    this.ledger = ledger;
    this.clock = clock;
    this.rules = new ApartRules(repositories);
  }

  /// Decides whatever waits, oldest first.
  ///
  /// @return how much was decided
  /// @throws id.balai.domain.log.StoreAwayException while the common database cannot be reached
  public int merge() {
    try {
      return mergeAll(records.bring());
    } finally {
      records.settle();
    }
  }

  private int mergeAll(List<Undecided> waiting) {
    int done = 0;
    if (!waiting.isEmpty()) {
      ledger.catchUp();
    }
    for (Undecided one : waiting) {
      if (!isDecided(one)) {
        break;
      }
      done++;
    }
    if (done > 0) {
      // So that nothing is said to wait any more.
      records.bring();
    }
    return done;
  }

  private boolean isDecided(Undecided one) {
    for (int i = 0; i < TRIES; i++) {
      switch (record(one, rules.meaning(one.entry().fact(), one.entry()))) {
        case Recording.Stored _ -> {
          return true;
        }
        // Another door was at the same person in between: what stands now is looked at again.
        case Recording.Contradiction _ -> ledger.catchUp();
        case Recording.Failed _ -> {
          return false;
        }
      }
    }
    // No rule knows what stands against it: that one stays, and a person is told.
    Meaning none = Meaning.nothing(ApartOutcome.OVERTAKEN, one.entry().fact().person());
    return record(one, none) instanceof Recording.Stored;
  }

  private Recording record(Undecided one, Meaning meaning) {
    var facts = new ArrayList<>(meaning.facts());
    if (meaning.outcome().isNoted()) {
      facts.add(
          new MergingFact.ApartDecided(
              one.entry().fact().event(),
              meaning.person(),
              one.chain(),
              one.entry().sequence(),
              meaning.outcome()));
    }
    facts.add(new MergingFact.ScansDecided(one.chain(), one.entry().sequence()));
    return ledger.record(CurrentActor.ofProgram(clock.instant()), facts);
  }
}
