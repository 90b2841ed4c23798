package id.balai.service.people;

import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.registration.IdGenerator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes one person of two entries, and two people of one entry (R13, R33).
///
/// What was recorded stays recorded. Of a merger the earlier attendance of each session counts, a
/// signature follows its signer, and the badge of the entry that went no longer opens the door.
/// Where both entries signed one text or both have a certificate, they are two people until
/// somebody voids one. Of a split, what was recorded stays with the entry whose badge was shown.
public final class PersonMergeService {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final IdGenerator ids;

  public PersonMergeService(LedgerAccess access, IdGenerator ids) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.ids = ids;
  }

  /// Makes one person of two; blocks until it is on disk.
  ///
  /// @param kept who stays, with name, number and badge
  /// @param gone whose capacities, attendance and signatures go over
  /// @param reason why, not blank
  public EditResult merge(Event event, UUID kept, UUID gone, String reason) {
    Optional<Participant> stays = repositories.participants().find(kept);
    Optional<Participant> goes = repositories.participants().find(gone);
    if (kept.equals(gone) || stays.isEmpty() || goes.isEmpty()) {
      return new EditResult.Overtaken();
    }
    for (String code : event.signedCodes()) {
      if (isSigned(event, code, kept) && isSigned(event, code, gone)) {
        return new EditResult.BothSigned(code);
      }
    }
    if (isCertified(event, kept) && isCertified(event, gone)) {
      return new EditResult.BothCertified();
    }
    Participant one = one(stays.get(), goes.get());
    List<Fact> facts =
        List.of(
            new PeopleFact.Corrected(one, reason.strip()),
            new PeopleFact.PeopleMerged(event.id(), kept, gone, reason.strip()));
    return PersonEditingService.answer(ledger.record(currentActor.by(event), facts), one);
  }

  /// Makes two people of one; blocks until it is on disk.
  ///
  /// @param from who keeps number, badge and everything that was recorded
  /// @param typed the person who is taken out; what the group signs, this person owes as well
  /// @param capacity place of the capacity that goes with that person, from 0; it leaves `from`
  ///   unless it is the only one
  /// @param reason why, not blank
  /// @return the new person
  public EditResult split(
      Event event, Participant from, PersonEntry typed, int capacity, String reason) {
    if (repositories.participants().find(from.id()).filter(from::equals).isEmpty()) {
      return new EditResult.Overtaken();
    }
    int number = repositories.participants().lastNumber(event.id()) + 1;
    Participant other = typed.owing(event).fresh(ids.id(), event.id(), number);
    var facts = new ArrayList<Fact>();
    if (from.participations().size() > 1) {
      var rest = new ArrayList<>(from.participations());
      rest.remove(capacity);
      facts.add(
          new PeopleFact.Corrected(from.withParticipations(rest, from.owes()), reason.strip()));
    }
    facts.add(new PeopleFact.Registered(other));
    facts.add(new DoorFact.BadgeIssued(ids.firstBadge(other)));
    facts.add(new PeopleFact.PersonSplit(event.id(), from.id(), other.id(), reason.strip()));
    return PersonEditingService.answer(ledger.record(currentActor.by(event), facts), other);
  }

  /// The kept entry with whatever the other had and it had not.
  private static Participant one(Participant kept, Participant gone) {
    var capacities = new LinkedHashSet<Participation>(kept.participations());
    capacities.addAll(gone.participations());
    var owes = new LinkedHashSet<String>(kept.owes());
    owes.addAll(gone.owes());
    return kept.withParticipations(List.copyOf(capacities), List.copyOf(owes));
  }

  private boolean isSigned(Event event, String declaration, UUID person) {
    return repositories.signatures().find(event.id(), declaration, person).isPresent();
  }

  private boolean isCertified(Event event, UUID person) {
    return repositories.certificates().find(event.id(), person).isPresent();
  }
}
