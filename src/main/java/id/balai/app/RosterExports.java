package id.balai.app;

import id.balai.domain.participant.Participant;
import id.balai.domain.participant.roster.PeopleWriter;
import id.balai.roster.PeopleExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// Lists of people as the roster room writes them.
final class RosterExports implements PeopleWriter {

  @Override
  public void xlsx(List<Participant> people, Locale locale, OutputStream target)
      throws IOException {
    new PeopleExport(locale).writeXlsx(people, target);
  }

  @Override
  public void csv(List<Participant> people, Locale locale, OutputStream target) throws IOException {
    new PeopleExport(locale).writeCsv(people, target);
  }
}
