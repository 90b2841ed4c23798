package id.balai.service.registration;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.roster.PeopleWriter;
import id.balai.domain.participant.roster.PersonTimes;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the list of an event's people into a file.
public final class PeopleListService {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final PeopleWriter writer;

  public PeopleListService(LedgerAccess access, PeopleWriter writer) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.writer = writer;
  }

  /// Writes the file whole or not at all, with an entry in the log.
  ///
  /// @param file CSV if its name ends so, a workbook otherwise
  /// @param locale language of the headers
  /// @return how many people; 0: nobody is on the list and nothing was written
  public int write(Event event, Path file, Locale locale) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    return written(event, repositories.participants().ofEvent(event.id()), file, locale);
  }

  /// Writes some of the people, as [#write(Event, Path, Locale)] writes all of them.
  ///
  /// @param only ids of who is meant, in the order in which they are to stand
  /// @return how many people; 0: none of them is on the list and nothing was written
  public int write(Event event, List<UUID> only, Path file, Locale locale) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    Map<UUID, Participant> all =
        repositories.participants().ofEvent(event.id()).stream()
            .collect(Collectors.toMap(Participant::id, Function.identity()));
    List<Participant> people = only.stream().map(all::get).filter(Objects::nonNull).toList();
    return written(event, people, file, locale);
  }

  private int written(Event event, List<Participant> people, Path file, Locale locale)
      throws IOException {
    if (people.isEmpty()) {
      return 0;
    }
    var by = currentActor.by(event);
    Optional<Map<UUID, PersonTimes>> times = new ListedTimes(repositories).of(event);
    boolean isCsv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    WholeFile.write(
        file,
        out -> {
          if (isCsv) {
            writer.csv(people, times, locale, out);
          } else {
            writer.xlsx(people, times, locale, out);
          }
        });
    ledger.record(by, new PaperFact.Exported(event.id(), "people", 1));
    return people.size();
  }
}
