package id.balai.app;

import id.balai.domain.participant.Participant;
import id.balai.domain.participant.roster.PeopleWriter;
import id.balai.domain.participant.roster.PersonTimes;
import id.balai.roster.PeopleExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Lists of people as the roster room writes them.
public final class RosterExports implements PeopleWriter {

  @Override
  public void xlsx(
      List<Participant> people,
      Optional<Map<UUID, PersonTimes>> times,
      Locale locale,
      OutputStream target)
      throws IOException {
    new PeopleExport(locale).with(times).writeXlsx(people, target);
  }

  @Override
  public void csv(
      List<Participant> people,
      Optional<Map<UUID, PersonTimes>> times,
      Locale locale,
      OutputStream target)
      throws IOException {
    new PeopleExport(locale).with(times).writeCsv(people, target);
  }
}
