package id.balai.service.merging;

import id.balai.domain.log.ApartFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.OfflineRecords;
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

  private int mergeAll(List<Entry> waiting) {
    int done = 0;
    if (!waiting.isEmpty()) {
      ledger.catchUp();
    }
    for (Entry entry : waiting) {
      if (!isDecided(entry)) {
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

  private boolean isDecided(Entry entry) {
    for (int i = 0; i < TRIES; i++) {
      switch (ledger.record(CurrentActor.ofProgram(clock.instant()), decision(entry))) {
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
    return false;
  }

  private List<Fact> decision(Entry entry) {
    var facts = new ArrayList<Fact>();
    if (entry.fact() instanceof ApartFact fact) {
      Meaning meaning = rules.meaning(fact, entry);
      facts.addAll(meaning.facts());
      if (meaning.outcome().isNoted()) {
        facts.add(
            new MergingFact.ApartDecided(
                fact.event(),
                meaning.person(),
                records.chain(),
                entry.sequence(),
                meaning.outcome()));
      }
    }
    facts.add(new MergingFact.ScansDecided(records.chain(), entry.sequence()));
    return facts;
  }
}
