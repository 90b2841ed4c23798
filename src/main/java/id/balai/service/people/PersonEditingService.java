package id.balai.service.people;

import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.registration.IdGenerator;
import java.util.List;

/// Adds people to a list by hand and corrects them; a badge stays as it is, whatever is corrected.
public final class PersonEditingService {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final IdGenerator ids;

  public PersonEditingService(LedgerAccess access, IdGenerator ids) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.ids = ids;
  }

  /// Puts somebody on the list, with a badge and what the group is to sign; blocks until it is on
  /// disk.
  public EditResult add(Event event, PersonEntry typed) {
    int number = repositories.participants().lastNumber(event.id()) + 1;
    Participant person = typed.owing(event).fresh(ids.id(), event.id(), number);
    List<Fact> facts =
        List.of(
            new PeopleFact.Registered(person), new DoorFact.BadgeIssued(ids.firstBadge(person)));
    return answer(ledger.record(currentActor.by(event), facts), person);
  }

  /// Corrects somebody; blocks until it is on disk. Who comes into another group owes what that
  /// group signs.
  ///
  /// @param before the person as the one who corrects has seen them
  /// @param reason why, not blank; it stands in the person's history
  public EditResult correct(Event event, Participant before, PersonEntry typed, String reason) {
    boolean isOvertaken =
        repositories.participants().find(before.id()).filter(before::equals).isEmpty();
    if (isOvertaken) {
      return new EditResult.Overtaken();
    }
    boolean isRegrouped = !typed.main().group().equals(before.main().group());
    Participant after = (isRegrouped ? typed.owing(event) : typed).applyTo(before);
    if (after.equals(before)) {
      return new EditResult.Unchanged();
    }
    var fact = new PeopleFact.Corrected(after, reason.strip());
    return answer(ledger.record(currentActor.by(event), fact), after);
  }

  static EditResult answer(Recording recording, Participant person) {
    return recording.map(
        () -> new EditResult.Done(person), EditResult.Overtaken::new, EditResult.Failed::new);
  }
}
