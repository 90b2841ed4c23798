package id.balai.service.planning;

import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes sessions out of an event, as long as nothing was recorded in them: anyone who was invited
/// to them no longer is, which stands in the history of each.
final class SessionRemoval {

  private static final String REASON = "sesi dibatalkan";

  private final Repositories repositories;
  private final Event before;
  private final Event after;
  private final List<Session> removed;

  SessionRemoval(Repositories repositories, Event before, Event after) {
    this.repositories = repositories;
    this.before = before;
    this.after = after;
    this.removed =
        before.sessions().stream().filter(one -> after.session(one.code()).isEmpty()).toList();
  }

  /// Why the sessions have to stay; empty where they may go.
  Optional<PlanningResult> objection() {
    for (Session session : removed) {
      if (isRecorded(session)) {
        return Optional.of(new PlanningResult.SessionInUse(session.name()));
      }
      if (before.declarations().stream().anyMatch(plan -> isSignedIn(plan, session))) {
        return Optional.of(new PlanningResult.SessionDeclares(session.name()));
      }
    }
    return Optional.empty();
  }

  /// The people without the sessions.
  List<Fact> corrections() {
    var facts = new ArrayList<Fact>();
    if (removed.isEmpty()) {
      return facts;
    }
    for (Participant person : repositories.participants().ofEvent(before.id())) {
      List<Participation> kept = person.participations().stream().map(this::kept).toList();
      if (!kept.equals(person.participations())) {
        facts.add(new PeopleFact.Corrected(person.withParticipations(kept, person.owes()), REASON));
      }
    }
    return facts;
  }

  private Participation kept(Participation place) {
    return new Participation(
        place.group(),
        place.role(),
        place.position(),
        place.institution(),
        place.sessions().stream().filter(code -> after.session(code).isPresent()).toList(),
        place.order());
  }

  private boolean isRecorded(Session session) {
    return repositories.attendances().count(before.id(), session.code()) > 0
        || !repositories.attendances().annulled(before.id(), session.code()).isEmpty();
  }

  private static boolean isSignedIn(DeclarationPlan plan, Session session) {
    return plan.session().equals(session.code());
  }
}
