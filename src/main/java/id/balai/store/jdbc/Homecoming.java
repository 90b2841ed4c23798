package id.balai.store.jdbc;

import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What a house records when it comes home from a common database: everything that others recorded
/// there, and its own entries in their turn, so that its tables come to what they were there.
final class Homecoming {

  private final UUID own;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<UUID> before = new LinkedHashSet<>();
  private final Set<Place> leftOut = new LinkedHashSet<>();
  private long first;
  private long last;

  private Homecoming(UUID own) {
    this.own = own;
  }

  /// Where an entry stands.
  private record Place(UUID chain, long sequence) {}

  /// @param handle of tables with the common log
  /// @param own the house's chain
  static List<Fact> facts(Handle handle, FactCodec codec, UUID own) {
    var coming = new Homecoming(own);
    LogTable.forEach(handle, codec, placed -> coming.take(placed.line()));
    coming.endRun();
    coming.facts.addFirst(new MergingFact.TablesBegun(List.copyOf(coming.before)));
    return coming.facts;
  }

  private void take(EntryLine line) {
    Fact fact = line.entry().fact();
    long sequence = line.entry().sequence();
    if (!line.chain().equals(own)) {
      endRun();
      boolean isFollowed = !leftOut.contains(new Place(line.chain(), sequence));
      facts.add(JournalExchange.brought(line, isFollowed));
      return;
    }
    if (fact instanceof MergingFact.EntryBrought brought) {
      before.add(brought.chain());
      if (!brought.isFollowed()) {
        leftOut.add(new Place(brought.chain(), brought.sequence()));
      }
    }
    if (JournalExchange.isAboutOrder(fact)) {
      return;
    }
    if (first > 0 && sequence == last + 1) {
      last = sequence;
      return;
    }
    endRun();
    first = sequence;
    last = sequence;
  }

  private void endRun() {
    if (first > 0) {
      facts.add(new MergingFact.OwnAgain(first, last));
    }
    first = 0;
  }
}
