package id.balai.service.dataprotection;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.dataprotection.Backups;
import id.balai.domain.dataprotection.WrittenFiles;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.PaperShelf;
import id.balai.domain.evidence.PapersElsewhere;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.DynamicsStore;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person may ask for (UU 27/2022 articles 5–10, R41): a copy, the history, erasure.
public final class PersonalDataService {

  private static final Logger LOG = LoggerFactory.getLogger(PersonalDataService.class);

  private final Repositories repositories;
  private final EventLog log;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final Traces traces;

  /// @param traces what lies outside the log
  public PersonalDataService(LedgerAccess access, EventLog log, Traces traces) {
    this.repositories = access.repositories();
    this.log = log;
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.traces = traces;
  }

  /// Where else something of a person lies.
  ///
  /// @param files papers and tables that this program wrote and can reach
  /// @param halves what was left half written among the data
  public record Traces(
      DynamicsStore dynamics,
      PaperShelf shelf,
      Backups backups,
      WrittenFiles files,
      HalfWritten halves) {}

  /// Takes away what was left half written among the data.
  @FunctionalInterface
  public interface HalfWritten {

    /// @return what is gone and what stays
    /// @throws IOException when the folders cannot be read
    WrittenFiles.Swept sweep() throws IOException;
  }

  /// Everything that happened to a person's data, oldest first: every correction with its reason,
  /// who made it and where.
  public List<Entry> history(UUID participant) {
    return log.ofPerson(participant);
  }

  /// Writes everything that is known about one person into a file (JSON): every entry of the log
  /// about the person, with the strokes of signatures, oldest first. The file is whole or not
  /// there.
  ///
  /// @return how many entries
  public int export(Event event, UUID participant, Path file) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    List<String> entries = new ArrayList<>();
    log.forEachTextOf(
        participant,
        text ->
            entries.add(
                text.personal()
                    .map(part -> "{\"entry\":" + text.body() + ",\"personal\":" + part + "}")
                    .orElse("{\"entry\":" + text.body() + "}")));
    String json =
        "{\"event\":\""
            + event.id()
            + "\",\"participant\":\""
            + participant
            + "\",\"entries\":[\n"
            + String.join(",\n", entries)
            + "\n]}\n";
    WholeFile.write(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    ledger.record(currentActor.by(event), new PaperFact.Exported(event.id(), "person", 1));
    return entries.size();
  }

  /// Writes everything that is known about one person as a page (HTML) that the person can read and
  /// print. The file is whole or not there.
  ///
  /// @param locale Indonesian or English
  /// @return how many entries
  public int page(Event event, UUID participant, Path file, Locale locale) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    Participant person = repositories.participants().find(participant).orElseThrow();
    List<Entry> entries =
        withMerged(participant).stream()
            .flatMap(id -> history(id).stream())
            .sorted(Comparator.comparingLong(Entry::sequence))
            .toList();
    String html = new PersonPage(event, person, entries, locale).html(currentActor.now());
    WholeFile.write(file, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    ledger.record(currentActor.by(event), new PaperFact.Exported(event.id(), "person", 1));
    return entries.size();
  }

  /// Takes out of log, tables, backups and the program's own papers what says who somebody is;
  /// places, numbers and times stay. Cannot be undone.
  public ErasureReport erase(Event event, UUID participant) {
    return erase(event, withMerged(participant), PeopleFact.Erased.Ground.REQUEST);
  }

  /// The person and every entry that was found to be the same person.
  private List<UUID> withMerged(UUID participant) {
    List<UUID> all = new ArrayList<>(List.of(participant));
    for (int i = 0; i < all.size(); i++) {
      for (Entry entry : log.ofPerson(all.get(i))) {
        if (entry.fact() instanceof PeopleFact.PeopleMerged merged
            && !all.contains(merged.gone())) {
          all.add(merged.gone());
        }
      }
    }
    return all;
  }

  /// Whether somebody's data were erased before.
  public static boolean isErased(Participant person) {
    return person.name().equals(Participant.ERASED);
  }

  ErasureReport erase(Event event, List<UUID> people, PeopleFact.Erased.Ground ground) {
    List<Entry> history = people.stream().flatMap(id -> history(id).stream()).toList();
    Set<String> words = PersonWords.of(history);
    List<Fact> facts = new ArrayList<>();
    people.forEach(id -> facts.add(new PeopleFact.Erased(event.id(), id, ground)));
    if (!(ledger.record(currentActor.by(event), facts) instanceof Recording.Stored)) {
      return ErasureReport.failed();
    }
    boolean isWhole = true;
    WrittenFiles.Swept swept = WrittenFiles.Swept.NOTHING;
    try {
      for (UUID id : people) {
        traces.dynamics().removePerson(event.id(), id);
      }
      removePapers(event, people, ground);
      swept = traces.files().sweep(event.code(), words);
      swept = swept.and(traces.halves().sweep());
    } catch (IOException e) {
      LOG.error("not everything of {} erased people could be reached", people.size(), e);
      isWhole = false;
    }
    List<Path> away = traces.backups().replaceAll().remaining();
    return new ErasureReport(
        isWhole && away.isEmpty() && swept.left().isEmpty()
            ? ErasureReport.Outcome.DONE
            : ErasureReport.Outcome.REMAINS,
        swept.deleted(),
        swept.left(),
        away,
        ExportTrace.of(log, event, history));
  }

  /// Papers that came back signed are let go when they are the person's alone. One with many people
  /// on it, such as a sheet, stays until the time is over for all: it cannot be rewritten.
  private void removePapers(Event event, List<UUID> people, PeopleFact.Erased.Ground ground)
      throws IOException {
    for (PapersElsewhere.Returned back : repositories.elsewhere().returned(event.id())) {
      boolean isTheirs = back.paper().participant().filter(people::contains).isPresent();
      if (isTheirs || ground == PeopleFact.Erased.Ground.RETENTION) {
        traces.shelf().remove(back.paper());
      }
    }
  }

  /// People of an event about whom the log still says who they are.
  List<UUID> named(Event event) {
    return log.namedPeople(event.id());
  }

  List<Participant> people(Event event) {
    return repositories.participants().ofEvent(event.id());
  }
}
