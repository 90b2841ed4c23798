package id.balai.domain.signature;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/// Keeps the time and pressure of every point of a signature, where an event turned that on:
/// sealed, apart from everything else, in no backup, archive, PDF or CSV (R42).
public interface DynamicsStore {

  /// Keeps the dynamics of one signature; on return they are on disk.
  ///
  /// @param dynamics in whatever form the pad writes them
  void keep(UUID event, String declaration, UUID participant, byte[] dynamics) throws IOException;

  /// The dynamics of one signature, or empty where none were kept.
  Optional<byte[]> find(UUID event, String declaration, UUID participant) throws IOException;

  /// How many signatures of an event have theirs kept.
  int count(UUID event) throws IOException;

  /// Removes all of one person.
  ///
  /// @return how many signatures lost theirs
  int removePerson(UUID event, UUID participant) throws IOException;

  /// Removes all of one event.
  ///
  /// @return how many signatures lost theirs
  int removeEvent(UUID event) throws IOException;
}
