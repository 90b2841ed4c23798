package id.balai.service.signing;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Writes the texts of declarations and says how they are taken up. A text that somebody reads or
/// signed is never touched: every change is a version of its own (R15).
public final class DeclarationService {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;

  public DeclarationService(LedgerAccess access) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
  }

  /// Lays down the next version of a text; blocks until it is on disk.
  ///
  /// @param draft its version does not matter
  /// @return [DeclaringResult.Unchanged] where the version in force says the same
  public DeclaringResult write(DeclarationText draft) {
    Event event = repositories.events().find(draft.event()).orElseThrow();
    var inForce = repositories.declarations().current(draft.event(), draft.code());
    int version = inForce.map(DeclarationText::version).orElse(0);
    if (inForce.filter(text -> text.equals(draft.asVersion(version))).isPresent()) {
      return new DeclaringResult.Unchanged();
    }
    DeclarationText next = draft.asVersion(version + 1);
    return record(event, List.of(new SigningFact.TextWritten(next)));
  }

  /// Adds a declaration with its first text, all or nothing; blocks until it is on disk.
  public DeclaringResult add(UUID eventId, DeclarationPlan plan, DeclarationText text) {
    Event event = repositories.events().find(eventId).orElseThrow();
    if (event.declaration(plan.code()).isPresent()) {
      return new DeclaringResult.CodeTaken();
    }
    var plans = new ArrayList<>(event.declarations());
    plans.add(plan);
    return record(
        event,
        List.of(
            new WorkspaceFact.EventPlanned(event.withDeclarations(plans)),
            new SigningFact.TextWritten(text.asVersion(1))));
  }

  /// Changes how a declaration is taken up; blocks until it is on disk. Its kind and session stay
  /// once somebody has signed it.
  public DeclaringResult plan(UUID eventId, DeclarationPlan changed) {
    Event event = repositories.events().find(eventId).orElseThrow();
    DeclarationPlan before = event.declaration(changed.code()).orElseThrow();
    boolean isOther =
        before.kind() != changed.kind() || !before.session().equals(changed.session());
    if (isOther && isSigned(eventId, changed.code())) {
      return new DeclaringResult.Bound();
    }
    List<DeclarationPlan> plans =
        event.declarations().stream()
            .map(plan -> plan.code().equals(changed.code()) ? changed : plan)
            .toList();
    return record(event, List.of(new WorkspaceFact.EventPlanned(event.withDeclarations(plans))));
  }

  private boolean isSigned(UUID event, String code) {
    return repositories.declarations().ofEvent(event).stream()
        .filter(text -> text.code().equals(code))
        .anyMatch(text -> repositories.declarations().isFrozen(event, code, text.version()));
  }

  private DeclaringResult record(Event event, List<Fact> facts) {
    // Somebody else wrote a version in the same moment.
    return ledger
        .record(currentActor.by(event), facts)
        .map(
            DeclaringResult.Written::new,
            DeclaringResult.Overtaken::new,
            DeclaringResult.Failed::new);
  }
}
