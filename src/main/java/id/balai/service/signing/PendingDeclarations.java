package id.balai.service.signing;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import java.util.List;

/// Tells which declarations somebody still has to sign.
public final class PendingDeclarations {

  private final Repositories repositories;

  public PendingDeclarations(Repositories repositories) {
    this.repositories = repositories;
  }

  /// Codes of the declarations that this person is to sign in this session and has not, in the
  /// event's order; recited ones never are owed (R14). Where somebody came in the person's place,
  /// only what the organizer lets delegates sign.
  public List<String> of(Event event, String session, Participant participant) {
    return event.declarations().stream()
        .filter(plan -> plan.kind() != DeclarationPlan.Kind.RECITED)
        .filter(plan -> plan.session().equals(session))
        .filter(plan -> participant.owes().contains(plan.code()))
        .filter(plan -> maySign(event, plan, participant))
        .map(DeclarationPlan::code)
        .filter(code -> !isSigned(event, code, participant))
        .toList();
  }

  private boolean maySign(Event event, DeclarationPlan plan, Participant participant) {
    return plan.delegation() == DeclarationPlan.Delegation.ALLOWED
        || repositories
            .attendances()
            .find(event.id(), plan.session(), participant.id())
            .flatMap(Attendance::delegate)
            .isEmpty();
  }

  private boolean isSigned(Event event, String code, Participant participant) {
    return repositories.signatures().hasSigned(event.id(), code, participant.id());
  }
}
