package id.balai.service.planning;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.document.EmblemReader;
import id.balai.domain.event.Emblem;
import id.balai.domain.event.Event;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.signing.PresenceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets up events.
public final class PlanningService {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final EmblemReader emblems;

  /// @param emblems takes the arms of offices
  public PlanningService(LedgerAccess access, EmblemReader emblems) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.emblems = emblems;
  }

  /// Stores a new event with the first versions of its declarations, all or nothing; blocks until
  /// it is on disk.
  public PlanningResult add(Event event, List<DeclarationText> texts, String station) {
    if (!event.hasPlainCodes()) {
      return new PlanningResult.UnfitCode(event.code());
    }
    if (repositories.events().find(event.code()).isPresent()) {
      return new PlanningResult.CodeTaken(event.code());
    }
    var facts = new ArrayList<Fact>();
    facts.add(new WorkspaceFact.EventPlanned(event));
    texts.forEach(text -> facts.add(new SigningFact.TextWritten(text)));
    facts.addAll(presenceTexts(event));
    var by = currentActor.by(event, station);
    return ledger
        .record(by, facts)
        .map(
            () -> new PlanningResult.Planned(event),
            () -> new PlanningResult.CodeTaken(event.code()),
            PlanningResult.Failed::new);
  }

  /// Changes an event; blocks until it is on disk. A session goes only while nothing was recorded
  /// in it; the people who were invited to it are corrected. A group goes only while nobody is in
  /// it.
  public PlanningResult change(Event before, Event after) {
    if (before.equals(after)) {
      return new PlanningResult.Planned(after);
    }
    if (!after.hasPlainCodes() && before.hasPlainCodes()) {
      return new PlanningResult.UnfitCode(after.code());
    }
    var removal = new SessionRemoval(repositories, before, after);
    Optional<PlanningResult> objection =
        removal.objection().or(() -> new Bindings(repositories, before, after).objection());
    if (objection.isPresent()) {
      return objection.get();
    }
    var facts = new ArrayList<Fact>(removal.corrections());
    facts.add(new WorkspaceFact.EventPlanned(after));
    facts.addAll(presenceTexts(after));
    return ledger
        .record(currentActor.by(after), facts)
        .map(
            () -> new PlanningResult.Planned(after),
            () -> new PlanningResult.CodeTaken(after.code()),
            PlanningResult.Failed::new);
  }

  /// What is signed for being present, in sessions that have no such text yet.
  private List<Fact> presenceTexts(Event event) {
    return event.presence() == PresenceSignature.NOT_ASKED
        ? List.of()
        : event.sessions().stream()
            .map(session -> PresenceText.of(event, session))
            .filter(text -> repositories.declarations().current(event.id(), text.code()).isEmpty())
            .<Fact>map(SigningFact.TextWritten::new)
            .toList();
  }

  /// The picture of a file as the arms of an office; empty when it cannot be used.
  public Optional<Emblem> emblem(Path file) {
    return emblems.read(file);
  }

  /// A code that no event has yet: `wanted` itself, or with `-2`, `-3` … behind it.
  public String freeCode(String wanted) {
    String code = wanted;
    for (int i = 2; repositories.events().find(code).isPresent(); i++) {
      code = wanted + "-" + i;
    }
    return code;
  }
}
