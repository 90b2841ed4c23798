package id.balai.service.registration;

import id.balai.domain.event.Event;
import id.balai.domain.log.Books;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.roster.PeopleWriter;
import id.balai.service.access.Desk;
import id.balai.service.issuing.PaperFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes the list of an event's people into a file.
public final class PeopleList {

  private final Books books;
  private final Ledger ledger;
  private final Desk desk;
  private final PeopleWriter writer;

  public PeopleList(Books books, Ledger ledger, Desk desk, PeopleWriter writer) {
    this.books = books;
    this.ledger = ledger;
    this.desk = desk;
    this.writer = writer;
  }

  /// Writes the file whole or not at all, with an entry in the log.
  ///
  /// @param file CSV if its name ends so, a workbook otherwise
  /// @param locale language of the headers
  /// @return how many people; 0: nobody is on the list and nothing was written
  public int write(Event event, Path file, Locale locale) throws IOException {
    List<Participant> people = books.participants().ofEvent(event.id());
    if (people.isEmpty()) {
      return 0;
    }
    boolean isCsv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    PaperFile.write(
        file,
        out -> {
          if (isCsv) {
            writer.csv(people, locale, out);
          } else {
            writer.xlsx(people, locale, out);
          }
        });
    var by = desk.by(event);
    ledger.record(by, new Fact.Exported(event.id(), "people", 1));
    return people.size();
  }
}
