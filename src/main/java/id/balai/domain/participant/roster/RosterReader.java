package id.balai.domain.participant.roster;

import java.nio.file.Path;

/// Reads a list of people from a file that anybody may have made.
public interface RosterReader {

  /// Reads the file; a hostile or broken one is a result, never an exception.
  RosterResult read(Path file, RosterRequest request);
}
