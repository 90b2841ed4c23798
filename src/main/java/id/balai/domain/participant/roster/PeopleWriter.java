package id.balai.domain.participant.roster;

import id.balai.domain.participant.Participant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// Writes the list of people as a file that offices open, every number intact (R34).
public interface PeopleWriter {

  /// Writes a workbook (XLSX).
  ///
  /// @param locale language of the headers
  /// @param target is not closed
  void xlsx(List<Participant> people, Locale locale, OutputStream target) throws IOException;

  /// Writes CSV with semicolons.
  ///
  /// @param locale language of the headers
  /// @param target is not closed
  void csv(List<Participant> people, Locale locale, OutputStream target) throws IOException;
}
