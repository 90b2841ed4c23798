package id.balai.domain.dataprotection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The result of replacing all earlier backups.
///
/// @param made the new one; empty when it could not be written
/// @param remaining folders in which earlier ones remain, because they are away or cannot be
///   written; these go as soon as a backup is made while they can be reached
public record Replacement(Optional<Backup> made, List<Path> remaining) {

  public Replacement {
    remaining = List.copyOf(remaining);
  }
}
