package id.balai.domain.participant.roster;

import id.balai.domain.participant.Participant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Writes the list of people as a file that offices open, every number intact (R34).
public interface PeopleWriter {

  /// Writes a workbook (XLSX).
  ///
  /// @param times when people were inside; empty: without columns for that
  /// @param locale language of the headers
  /// @param target is not closed
  void xlsx(
      List<Participant> people,
      Optional<Map<UUID, PersonTimes>> times,
      Locale locale,
      OutputStream target)
      throws IOException;

  /// Writes CSV with semicolons.
  ///
  /// @param times when people were inside; empty: without columns for that
  /// @param locale language of the headers
  /// @param target is not closed
  void csv(
      List<Participant> people,
      Optional<Map<UUID, PersonTimes>> times,
      Locale locale,
      OutputStream target)
      throws IOException;
}
