package id.balai.service.people;

import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Protocol;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Moves people within their group by hand; the order that was made is kept and goes before the one
/// that the law proposes (R36).
public final class ProtocolPlaceService {

  /// Stands in the history of everybody whose place was set.
  private static final String REASON = "urutan protokol";

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;

  public ProtocolPlaceService(LedgerAccess access) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
  }

  /// The members of a group, the first first.
  public List<Participant> order(Event event, String group) {
    return Protocol.members(repositories.participants().ofEvent(event.id()), group);
  }

  /// Puts somebody at a place of the group; blocks until it is on disk. Those between move by one,
  /// and all up to the last of them have places of their own from then on.
  ///
  /// @param place from 1; behind the last one means the last
  /// @return [EditResult.Unchanged] where the person stands there, [EditResult.Overtaken] where the
  ///   person is no member any more
  public EditResult move(Event event, String group, UUID participant, int place) {
    List<Participant> before = order(event, group);
    int from = places(before).indexOf(participant);
    if (from < 0) {
      return new EditResult.Overtaken();
    }
    int to = Math.clamp(place, 1, before.size()) - 1;
    if (from == to) {
      return new EditResult.Unchanged();
    }
    var after = new ArrayList<>(before);
    Participant moved = after.remove(from);
    after.add(to, moved);
    var facts = new ArrayList<Fact>();
    for (int at = 0; at <= lastSet(before, group, Math.max(from, to)); at++) {
      Participant placed = after.get(at).placed(group, at + 1);
      if (!placed.equals(after.get(at))) {
        facts.add(new PeopleFact.Corrected(placed, REASON));
      }
    }
    return PersonEditingService.answer(ledger.record(currentActor.by(event), facts), moved);
  }

  /// Puts somebody before another member, or last.
  ///
  /// @param next who is to follow; empty: nobody
  public EditResult moveBefore(Event event, String group, UUID participant, Optional<UUID> next) {
    List<UUID> others = new ArrayList<>(places(order(event, group)));
    others.remove(participant);
    int at = next.map(others::indexOf).filter(found -> found >= 0).orElse(others.size());
    return move(event, group, participant, at + 1);
  }

  /// Places that were given behind the ones that move are numbered on.
  private static int lastSet(List<Participant> members, String group, int moved) {
    int last = moved;
    for (int at = moved + 1; at < members.size(); at++) {
      boolean isSet =
          members.get(at).inGroup(group).filter(capacity -> capacity.order() > 0).isPresent();
      last = isSet ? at : last;
    }
    return last;
  }

  private static List<UUID> places(List<Participant> members) {
    return members.stream().map(Participant::id).toList();
  }
}
