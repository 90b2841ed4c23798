package id.balai.service.archiving;

import id.balai.domain.event.EventRepository;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Keeps closed events as they are: what would change what happened in one is not recorded. What is
/// done with its papers and what the law asks for (erasure) still is; it stands behind the closing
/// in the log and so in no archive.
public final class ClosedLedger implements Ledger {

  private final Ledger ledger;
  private final EventRepository events;

  public ClosedLedger(Ledger ledger, EventRepository events) {
    this.ledger = ledger;
    this.events = events;
  }

  @Override
  public Recording record(Provenance provenance, List<Fact> facts) {
    return record(provenance, facts, _ -> {});
  }

  @Override
  public Recording record(Provenance provenance, List<Fact> facts, IntConsumer progress) {
    return isLate(facts) ? new Recording.Failed() : ledger.record(provenance, facts, progress);
  }

  @Override
  public Recording recordDecided(Provenance provenance, Fact fact) {
    return isLate(List.of(fact)) ? new Recording.Failed() : ledger.recordDecided(provenance, fact);
  }

  @Override
  public boolean catchUp() {
    return ledger.catchUp();
  }

  private boolean isLate(List<Fact> facts) {
    return facts.stream()
        .filter(ClosedLedger::isPartOfTheEvent)
        .map(Fact::event)
        .distinct()
        .anyMatch(event -> events.closedAt(event).isPresent());
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

  private static boolean isPartOfTheEvent(Fact fact) {
    return switch (fact) {
      case WorkspaceFact.EventPlanned _,
          SigningFact.TextWritten _,
          SigningFact.TextFrozen _,
          PeopleFact.Registered _,
          PeopleFact.ListBrought _,
          PeopleFact.ImportUndone _,
          PeopleFact.Corrected _,
          DoorFact.BadgeIssued _,
          DoorFact.BadgeEnded _,
          DoorFact.Attended _,
          DoorFact.AttendanceAnnulled _,
          DoorFact.AbsenceNoted _,
          DoorFact.Passed _,
          DoorFact.PassageAnnulled _,
          SigningFact.SignatureAnnulled _,
          SigningFact.TextShown _,
          SigningFact.Agreed _,
          SigningFact.Signed _,
          SigningFact.SignedOnPaper _,
          MergingFact.ApartChosen _,
          WorkspaceFact.EventClosed _ ->
          true;
      default -> false;
    };
  }
}
