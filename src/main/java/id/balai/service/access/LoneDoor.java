package id.balai.service.access;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.EventRepository;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.log.StoreAwayException;

/// Lets a door go on while the common database is away, under the same gate as the ledger.
public final class LoneDoor {

  private final OfflineRecords records;
  private final Ledger ledger;
  private final EventRepository events;
  private final CurrentActor currentActor;

  /// @param records where it is kept until the common database is back
  public LoneDoor(LedgerAccess access, OfflineRecords records) {
    this.records = records;
    this.ledger = access.ledger();
    this.events = access.repositories().events();
    this.currentActor = access.currentActor();
  }

  /// Whether this door is alone, as far as it knows without asking, or something that it recorded
  /// alone is not merged yet: what follows from that must not overtake it.
  public boolean isAlone() {
    return ledger.aloneFor().isPresent() || records.waiting() > 0;
  }

  /// Whether the common database is away now; asks it.
  public boolean isAway() {
    try {
      ledger.catchUp();
      return false;
    } catch (StoreAwayException e) {
      return true;
    }
  }

  /// Records on this computer alone; on return it is on disk.
  ///
  /// @return never [Recording.Contradiction]
  /// @throws NotAllowedException when the fact needs more than the actor is
  public Recording record(Provenance provenance, ApartFact fact) {
    AccessLevel needed = NeededAccess.of(fact);
    if (!currentActor.may(provenance, needed, fact.event())) {
      throw new NotAllowedException(needed);
    }
    return events.closedAt(fact.event()).isPresent()
        ? new Recording.Failed()
        : records.record(provenance, fact);
  }
}
