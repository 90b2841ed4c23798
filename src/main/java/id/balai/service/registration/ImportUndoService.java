package id.balai.service.registration;

import id.balai.domain.event.Event;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes an import back as a whole, as long as nobody of it left a trace.
public final class ImportUndoService {

  private static final String REASON = "impor diurungkan";

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final ImportHistory history;

  public ImportUndoService(LedgerAccess access, EventLog log) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.history = new ImportHistory(log);
  }

  /// The import that was made last, by anyone and whenever; empty where there is none or where it
  /// was taken back. Blocks, as it reads the log.
  public Optional<LastImport> last(Event event) {
    return history.last(event);
  }

  /// Undoes that import, on the condition of [#undo(ImportTrace, String)].
  public UndoResult undo(Event event, LastImport last, String station) {
    return history
        .trace(event, last)
        .map(trace -> undo(trace, station))
        .orElseGet(UndoResult.InUse::new);
  }

  /// Undoes an import; blocks until it is on disk.
  ///
  /// @param station where it is done
  public UndoResult undo(ImportTrace trace, String station) {
    if (trace.isEmpty()) {
      return new UndoResult.Undone(0);
    }
    if (!isUntouched(trace)) {
      return new UndoResult.InUse();
    }
    Event event = trace.before();
    var by = currentActor.by(event, station);
    return ledger
        .record(by, facts(trace))
        .map(
            () -> new UndoResult.Undone(trace.people().size()),
            UndoResult.InUse::new,
            UndoResult.Failed::new);
  }

  private boolean isUntouched(ImportTrace trace) {
    for (ImportTrace.Widened person : trace.widened()) {
      Optional<Participant> now = repositories.participants().find(person.after().id());
      if (now.isEmpty() || !now.get().equals(person.after())) {
        return false;
      }
    }
    return trace.people().isEmpty()
        || repositories.participants().find(trace.people().getFirst()).isPresent();
  }

  private List<Fact> facts(ImportTrace trace) {
    var facts = new ArrayList<Fact>();
    trace.widened().forEach(person -> facts.add(new PeopleFact.Corrected(person.before(), REASON)));
    facts.add(new PeopleFact.ImportUndone(trace.before().id(), trace.people(), REASON));
    boolean areGroupsTheImports =
        !trace.after().equals(trace.before())
            && repositories
                .events()
                .find(trace.before().id())
                .filter(trace.after()::equals)
                .isPresent();
    if (areGroupsTheImports && !isGroupUsed(trace)) {
      facts.add(new WorkspaceFact.EventPlanned(trace.before()));
    }
    return facts;
  }

  /// Whether somebody who stays is in a group that the import brought.
  private boolean isGroupUsed(ImportTrace trace) {
    var leaving = java.util.Set.copyOf(trace.people());
    return repositories.participants().ofEvent(trace.before().id()).stream()
        .filter(person -> !leaving.contains(person.id()))
        .filter(person -> trace.widened().stream().noneMatch(w -> w.after().equals(person)))
        .flatMap(person -> person.participations().stream())
        .anyMatch(place -> trace.before().group(place.group()).isEmpty());
  }
}
