package id.balai.service.signing;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.PresenceSignature;
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
  /// event's order, or else that the person is present, where the event asks for that; recited ones
  /// never are owed (R14). Where somebody came in the person's place, only what the organizer lets
  /// delegates sign.
  public List<String> of(Event event, String session, Participant participant) {
    List<String> declared = declared(event, session, participant);
    return declared.isEmpty() && owesPresence(event, session, participant)
        ? List.of(PresenceSignature.code(session))
        : declared;
  }

  /// What this person is to sign on the pad of a kiosk: not what is collected on paper.
  public List<String> onPad(Event event, String session, Participant participant) {
    return of(event, session, participant).stream()
        .filter(
            code ->
                event.presence() == PresenceSignature.AT_KIOSK || !PresenceSignature.isCode(code))
        .toList();
  }

  /// One signature in a session is enough: nobody signs a declaration and for being present.
  private boolean owesPresence(Event event, String session, Participant participant) {
    return event.presence() != PresenceSignature.NOT_ASKED
        && participant.inSession(session).isPresent()
        && !isSigned(event, PresenceSignature.code(session), participant)
        && event.declarations().stream()
            .filter(plan -> plan.session().equals(session))
            .noneMatch(plan -> isSigned(event, plan.code(), participant));
  }

  private List<String> declared(Event event, String session, Participant participant) {
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
