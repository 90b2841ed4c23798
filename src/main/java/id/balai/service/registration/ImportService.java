package id.balai.service.registration;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ColumnMemory;
import id.balai.domain.participant.roster.KnownPerson;
import id.balai.domain.participant.roster.ReportWriter;
import id.balai.domain.participant.roster.RosterReader;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.batches.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Brings a list of people into an event, all or nothing; everybody who is new gets a badge.
public final class ImportService {

  private final RosterReader reader;
  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final IdGenerator ids;
  private final ColumnMemory columns;

  public ImportService(
      RosterReader reader, LedgerAccess access, IdGenerator ids, ColumnMemory columns) {
    this.reader = reader;
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.ids = ids;
    this.columns = columns;
  }

  /// Reads a list for an event and stores nothing.
  ///
  /// @param request how to read; who is on the event's list already is added here
  public RosterResult read(Path file, Event event, RosterRequest request) {
    List<KnownPerson> known =
        repositories.participants().ofEvent(event.id()).stream().map(KnownPerson::of).toList();
    RosterRequest whole = request.knowing(known);
    RosterResult result = reader.read(file, whole);
    if (whole.mapping().isEmpty() && result instanceof RosterResult.Roster roster) {
      ColumnMapping remembered = columns.recall(roster.mapping());
      return remembered.equals(roster.mapping())
          ? roster
          : reader.read(file, whole.mapped(remembered));
    }
    return result;
  }

  /// Reads a list and stores it; blocks until it is on disk.
  ///
  /// @param station where it is done
  public ImportResult bring(Path file, Event event, String station) {
    return switch (read(file, event, RosterRequest.plain())) {
      case RosterResult.Unreadable unreadable ->
          new ImportResult.Unreadable(unreadable.reason(), unreadable.arguments());
      case RosterResult.Roster roster -> bring(roster, event, station, Progress.UNSEEN);
    };
  }

  /// Stores what was read; blocks until it is on disk. Rows that were refused or skipped are left
  /// out.
  ///
  /// @param progress is told of the facts that are prepared
  public ImportResult bring(
      RosterResult.Roster roster, Event event, String station, Progress progress) {
    var enrolment = new Enrolment(event, repositories.participants(), ids);
    roster.rows().forEach(enrolment::take);
    List<Fact> facts = enrolment.facts();
    var imported = new ImportResult.Imported(roster, enrolment.trace());
    if (facts.isEmpty()) {
      return imported;
    }
    var by = currentActor.by(event, station);
    return switch (ledger.record(by, facts, done -> progress.at(done, facts.size()))) {
      case Recording.Stored _ -> imported;
      case Recording.Contradiction _, Recording.Failed _ -> new ImportResult.Failed();
    };
  }

  /// Writes what becomes of every row of a list, with names, into a file: whole or not at all.
  ///
  /// @param locale language of the report
  public void report(
      RosterResult.Roster decided, Event event, ReportWriter reports, Path file, Locale locale)
      throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    WholeFile.write(file, out -> reports.write(decided, locale, out));
  }
}
