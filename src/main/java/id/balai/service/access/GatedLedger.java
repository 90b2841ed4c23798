package id.balai.service.access;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.EventRepository;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The ledger's gate: nothing is recorded in the name of somebody who may not, and nothing that
/// would change a closed event.
public final class GatedLedger implements Ledger {

  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final ClosedEvents closed;

  /// @param events says which are closed
  public GatedLedger(Ledger ledger, CurrentActor currentActor, EventRepository events) {
    this.ledger = ledger;
    this.currentActor = currentActor;
    this.closed = new ClosedEvents(events);
  }

  /// @throws NotAllowedException when one of the facts needs more than the actor is
  @Override
  public Recording record(Provenance provenance, List<Fact> facts) {
    return record(provenance, facts, _ -> {});
  }

  /// @throws NotAllowedException when one of the facts needs more than the actor is
  @Override
  public Recording record(Provenance provenance, List<Fact> facts, IntConsumer progress) {
    check(provenance, facts);
    return closed.areChangedBy(facts)
        ? new Recording.Failed()
        : ledger.record(provenance, facts, progress);
  }

  /// @throws NotAllowedException when the fact needs more than the actor is
  @Override
  public Recording recordDecided(Provenance provenance, Fact fact) {
    check(provenance, List.of(fact));
    return closed.areChangedBy(List.of(fact))
        ? new Recording.Failed()
        : ledger.recordDecided(provenance, fact);
  }

  @Override
  public boolean catchUp() {
    return ledger.catchUp();
  }

  @Override
  public Optional<Duration> aloneFor() {
    return ledger.aloneFor();
  }

  @Override
  public boolean isFull() {
    return ledger.isFull();
  }

  @Override
  public Subscription subscribe(Consumer<Entry> listener) {
    return ledger.subscribe(listener);
  }

  private void check(Provenance provenance, List<Fact> facts) {
    for (Fact fact : facts) {
      AccessLevel needed = NeededAccess.of(fact);
      if (!currentActor.may(provenance, needed, fact.event())) {
        throw new NotAllowedException(needed);
      }
    }
  }
}
