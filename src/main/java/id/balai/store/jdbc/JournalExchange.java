package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.Exchange;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.LogText;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.JournalDamagedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// Takes entries of other houses into this house's own chain, as they were written.
final class JournalExchange implements Exchange {

  private final Tables tables;
  private final FactCodec codec;
  private final Ledger ledger;
  private final Supplier<UUID> own;
  private final boolean isShared;

  /// @param own this house's chain
  /// @param isShared whether this house uses a common database
  JournalExchange(
      Tables tables, FactCodec codec, Ledger ledger, Supplier<UUID> own, boolean isShared) {
    this.tables = tables;
    this.codec = codec;
    this.ledger = ledger;
    this.own = own;
    this.isShared = isShared;
  }

  /// Without what a house says of entries of others: those stand there themselves, and would come
  /// back as entries about entries about entries.
  @Override
  public List<LogText> all() {
    var texts = new ArrayList<LogText>();
    tables.useHandle(
        handle -> {
          texts.clear();
          LogTable.forEach(
              handle,
              codec,
              placed -> {
                if (!isAboutOrder(placed.line().entry().fact())) {
                  texts.add(placed.line().text());
                }
              });
        });
    return texts;
  }

  @Override
  public Taking take(Provenance by, List<LogText> texts) {
    if (isShared) {
      return new Taking.Shared();
    }
    var lines = new ArrayList<EntryLine>();
    try {
      for (LogText text : texts) {
        lines.add(EntryLine.of(codec, text));
      }
    } catch (JournalDamagedException e) {
      return new Taking.Broken();
    }
    var fresh = new ArrayList<EntryLine>();
    Optional<Taking> trouble = tables.withHandle(handle -> sort(handle, lines, fresh));
    if (trouble.isPresent()) {
      return trouble.get();
    }
    return fresh.isEmpty() ? new Taking.Taken(0) : record(by, fresh);
  }

  private Optional<Taking> sort(Handle handle, List<EntryLine> lines, List<EntryLine> fresh) {
    fresh.clear();
    Map<Place, String> known = new HashMap<>();
    for (EntryLine line : lines) {
      Entry entry = line.entry();
      var place = new Place(line.chain(), entry.sequence());
      Optional<String> here =
          Optional.ofNullable(known.get(place))
              .or(() -> LogTable.hash(handle, place.chain(), place.sequence()));
      // A house that was brought back from a backup has less of its own chain than others have.
      boolean isForked =
          here.isPresent() ? !here.get().equals(entry.hash()) : place.chain().equals(own.get());
      if (isForked) {
        return Optional.of(new Taking.Forked());
      }
      if (here.isEmpty()) {
        fresh.add(line);
        known.put(place, entry.hash());
      }
    }
    return Optional.empty();
  }

  /// Where an entry stands.
  private record Place(UUID chain, long sequence) {}

  private Taking record(Provenance by, List<EntryLine> fresh) {
    List<Fact> facts = brought(fresh);
    return switch (ledger.record(by, facts)) {
      case Recording.Stored _ -> new Taking.Taken(facts.size());
      case Recording.Contradiction _, Recording.Failed _ -> new Taking.Failed();
    };
  }

  /// Every house decides by itself what things count for: whatever was recorded together with a
  /// decision about merging is kept and does not count here.
  static List<Fact> brought(List<EntryLine> lines) {
    var facts = new ArrayList<Fact>();
    var together = new HashMap<UUID, List<EntryLine>>();
    for (EntryLine line : lines) {
      List<EntryLine> one = together.computeIfAbsent(line.chain(), _ -> new ArrayList<>());
      one.add(line);
      if (line.left() == 0) {
        boolean isFollowed =
            one.stream().noneMatch(each -> each.entry().fact() instanceof MergingFact.ScansDecided);
        one.forEach(each -> facts.add(brought(each, isFollowed)));
        one.clear();
      }
    }
    together.values().forEach(rest -> rest.forEach(each -> facts.add(brought(each, true))));
    return facts;
  }

  static Fact brought(EntryLine line, boolean isFollowed) {
    Entry entry = line.entry();
    return new MergingFact.EntryBrought(
        entry.fact().person(),
        line.chain(),
        entry.sequence(),
        isFollowed && !isAboutOrder(entry.fact()),
        line.text().body(),
        line.text().personal());
  }

  /// What another chain says of the order of its own entries means nothing here.
  static boolean isAboutOrder(Fact fact) {
    return fact instanceof MergingFact.EntryBrought
        || fact instanceof MergingFact.TablesBegun
        || fact instanceof MergingFact.OwnAgain;
  }
}
