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
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// What a house records when it comes home from a common database: everything that others recorded
/// there, and its own entries in their turn, so that its tables come to what they were there.
final class Homecoming {

  private final UUID own;
  private final long upTo;
  private final Consumer<Fact> facts;
  private final Set<UUID> before = new LinkedHashSet<>();
  private final Set<Place> leftOut = new LinkedHashSet<>();
  private long first;
  private long last;
  private long met;
  private boolean isOver;

  private Homecoming(UUID own, long upTo, Consumer<Fact> facts) {
    this.own = own;
    this.upTo = upTo;
    this.facts = facts;
  }

  /// Where an entry stands.
  private record Place(UUID chain, long sequence) {}

  /// @param handle of tables with the common log
  /// @param own the house's chain
  static List<Fact> facts(Handle handle, FactCodec codec, UUID own) {
    var facts = new ArrayList<Fact>();
    facts.addFirst(forEach(handle, codec, own, Long.MAX_VALUE, facts::add));
    return facts;
  }

  /// The same one after the other, as far as the own chain went at some moment.
  ///
  /// @param upTo the newest own entry of that moment; all up to it have their turn, also those that
  ///   these tables do not have yet
  /// @param facts takes them
  /// @return what is to be recorded before all of them
  static MergingFact.TablesBegun forEach(
      Handle handle, FactCodec codec, UUID own, long upTo, Consumer<Fact> facts) {
    var coming = new Homecoming(own, upTo, facts);
    LogTable.forEach(handle, codec, placed -> coming.take(placed.line()));
    coming.endRun();
    if (coming.met < upTo && upTo != Long.MAX_VALUE) {
      facts.accept(new MergingFact.OwnAgain(coming.met + 1, upTo));
    }
    return new MergingFact.TablesBegun(List.copyOf(coming.before));
  }

  private void take(EntryLine line) {
    Fact fact = line.entry().fact();
    long sequence = line.entry().sequence();
    isOver = isOver || (line.chain().equals(own) && sequence > upTo);
    if (isOver) {
      return;
    }
    if (!line.chain().equals(own)) {
      endRun();
      boolean isFollowed = !leftOut.contains(new Place(line.chain(), sequence));
      facts.accept(JournalExchange.brought(line, isFollowed));
      return;
    }
    met = sequence;
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
      facts.accept(new MergingFact.OwnAgain(first, last));
    }
    first = 0;
  }
}
