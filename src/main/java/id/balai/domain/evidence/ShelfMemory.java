package id.balai.domain.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What this computer remembers of shelves: which one is looked at, and when each archive was
/// checked last. Knows no people.
public interface ShelfMemory {

  /// The result of the last whole check of an archive on this computer.
  ///
  /// @param at when it ended
  record Checked(Verdict verdict, Instant at) {}

  /// The last check of the archive with this seal; empty: never checked here.
  Optional<Checked> checked(String seal);

  /// Keeps the result of a check.
  void keep(String seal, Checked checked);

  /// The folder of archives that was chosen last.
  Optional<Path> folder();

  /// Remembers which folder of archives was chosen.
  void choose(Path folder);
}
