package id.balai.service.hub;

import java.nio.file.Path;

/// Takes the invitation of another laptop. Blocks.
public interface Joining {

  /// Asks the other laptop, shows that the letters are known, and keeps the address of the common
  /// database beside the data. The data folder uses it once it has moved there ([Mover#toHub]).
  Joined take(InvitationText invitation);

  /// What became of it.
  sealed interface Joined {

    /// The address is on disk.
    ///
    /// @param station name that this laptop has there
    /// @param file the address, for [Mover#toHub]
    record Kept(String station, Path file) implements Joined {}

    /// Nothing was kept.
    ///
    /// @param key of the sentence that says why, among the words of commands
    record Not(String key) implements Joined {}
  }
}
