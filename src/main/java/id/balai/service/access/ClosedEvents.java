package id.balai.service.access;

import id.balai.domain.event.EventRepository;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import java.util.List;

/// Keeps closed events as they are: what would change what happened in one is not recorded. What is
/// done with its papers and what the law asks for (erasure) still is; it stands behind the closing
/// in the log and so in no archive.
final class ClosedEvents {

  private final EventRepository events;

  ClosedEvents(EventRepository events) {
    this.events = events;
  }

  /// Whether one of the facts would change a closed event.
  boolean areChangedBy(List<Fact> facts) {
    return facts.stream()
        .filter(ClosedEvents::isPartOfTheEvent)
        .map(Fact::event)
        .distinct()
        .anyMatch(event -> events.closedAt(event).isPresent());
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
