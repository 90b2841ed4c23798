package id.balai.service.badging;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Repositories;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.registration.IdGenerator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Hands out cards and ends them. A card that was ended stops working at every station at once,
/// because every scan looks its code up.
public final class BadgeService {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final IdGenerator ids;

  public BadgeService(LedgerAccess access, IdGenerator ids) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.ids = ids;
  }

  /// Gives a person a new badge in place of the one that was lost or spoilt; blocks until it is on
  /// disk. Somebody whose badge was revoked gets a new one as well.
  ///
  /// @param reason why, in the committee's words
  /// @return [BadgingResult.Done] with the new badge, or why not
  public BadgingResult replace(Badge old, String reason) {
    var next =
        new Badge(
            BadgeCode.draw(ids.letters()),
            old.event(),
            old.participant(),
            old.issue() + 1,
            Badge.State.ISSUED,
            Optional.empty());
    Fact issued = new DoorFact.BadgeIssued(next);
    return change(
        old.state() == Badge.State.ISSUED
            ? List.of(new DoorFact.BadgeEnded(end(old, Badge.State.REPLACED), reason), issued)
            : List.of(issued),
        old,
        next);
  }

  /// Takes a badge away without giving another one; blocks until it is on disk.
  ///
  /// @param reason why, in the committee's words
  public BadgingResult revoke(Badge badge, String reason) {
    Badge ended = end(badge, Badge.State.REVOKED);
    return change(List.of(new DoorFact.BadgeEnded(ended, reason)), badge, ended);
  }

  /// Hands a card to an operator; blocks until it is on disk.
  ///
  /// @param holder who carries it; not blank, at most [OperatorCard#LONGEST_HOLDER] characters
  public BadgingResult handOut(UUID event, String holder) {
    OperatorCard card = OperatorCard.issued(BadgeCode.draw(ids.letters()), event, holder.strip());
    return record(List.of(new DoorFact.OperatorCardIssued(card)), card);
  }

  /// Gives an operator a new card in place of the one that was lost; blocks until it is on disk.
  ///
  /// @param reason why, in the committee's words
  public BadgingResult replace(OperatorCard old, String reason) {
    OperatorCard next =
        OperatorCard.issued(BadgeCode.draw(ids.letters()), old.event(), old.holder());
    OperatorCard ended = old.ended(Badge.State.REPLACED, currentActor.now());
    return change(
        List.of(
            new DoorFact.OperatorCardEnded(ended, reason), new DoorFact.OperatorCardIssued(next)),
        old,
        next);
  }

  /// Takes an operator's card away; blocks until it is on disk.
  ///
  /// @param reason why, in the committee's words
  public BadgingResult revoke(OperatorCard card, String reason) {
    OperatorCard ended = card.ended(Badge.State.REVOKED, currentActor.now());
    return change(List.of(new DoorFact.OperatorCardEnded(ended, reason)), card, ended);
  }

  private Badge end(Badge badge, Badge.State how) {
    return badge.ended(how, currentActor.now());
  }

  /// @param seen the card as the one who changes it saw it
  /// @param result the card to answer with
  private BadgingResult change(List<Fact> facts, Card seen, Card result) {
    return repositories.badges().find(seen.code()).filter(seen::equals).isPresent()
        ? record(facts, result)
        : new BadgingResult.Overtaken();
  }

  private BadgingResult record(List<Fact> facts, Card result) {
    Event event = repositories.events().find(result.event()).orElseThrow();
    return ledger
        .record(currentActor.by(event), facts)
        .map(
            () -> new BadgingResult.Done(result),
            BadgingResult.Overtaken::new,
            BadgingResult.Failed::new);
  }
}
