package id.balai.service.signing;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Shows the keeper the remarks on an event, and takes down which were looked at.
public final class AnomalyService {

  /// Longer notes belong on paper.
  public static final int LONGEST_NOTE = 400;

  private final Anomalies remarks;
  private final Ledger ledger;
  private final CurrentActor currentActor;

  public AnomalyService(LedgerAccess access, EventLog log) {
    this.remarks = new Anomalies(access.repositories(), log);
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
  }

  /// A remark and whether it was looked at.
  public record Noted(Anomaly remark, Optional<Seen> seen) {}

  /// That a remark was looked at.
  ///
  /// @param actor who did
  /// @param note what was written about it; may be empty
  public record Seen(Instant at, String actor, String note) {}

  /// All remarks on an event, in the order in which they happened. Reads the whole log: blocks.
  ///
  /// @throws id.balai.service.access.NotAllowedException when the current actor is not the keeper
  public List<Noted> of(UUID event) {
    currentActor.require(AccessLevel.KEEPER, event);
    Map<String, Seen> seen = new HashMap<>();
    List<Anomaly> all = remarks.of(event, entry -> collect(entry, seen));
    return all.stream()
        .map(one -> new Noted(one, Optional.ofNullable(seen.get(one.key()))))
        .toList();
  }

  /// Takes down that the keeper looked at a remark; the newest note stands.
  ///
  /// @param note at most [#LONGEST_NOTE] characters; may be empty
  /// @return whether it is on disk
  /// @throws id.balai.service.access.NotAllowedException when the current actor is not the keeper
  public boolean see(Event event, Anomaly remark, String note) {
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("the note is too long");
    }
    Optional<UUID> about = remark.traces().stream().findFirst().map(RecordRef::participant);
    var fact = new WorkspaceFact.RemarkSeen(event.id(), remark.key(), about, note.strip());
    return ledger.record(currentActor.by(event), fact) instanceof Recording.Stored;
  }

  private static void collect(Entry entry, Map<String, Seen> seen) {
    if (entry.fact() instanceof WorkspaceFact.RemarkSeen fact) {
      var by = entry.provenance();
      seen.put(fact.remark(), new Seen(by.at(), by.actor(), fact.note()));
    }
  }
}
