package id.balai.store.key;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/// Tells a folder's key from others by what was sealed with it.
public interface KeyProof {

  /// For a folder in which nothing was sealed yet.
  KeyProof NONE =
      new KeyProof() {
        @Override
        public Answer tried(DataKey key) {
          return Answer.NOTHING_SEALED;
        }

        @Override
        public Optional<UUID> folder() {
          return Optional.empty();
        }

        @Override
        public boolean isInTheClear() {
          return false;
        }
      };

  /// What trying a key on sealed lines showed.
  enum Answer {
    /// It opens what is sealed here: it is the key.
    OPENS,
    /// It opens none of what was tried.
    OPENS_NOTHING,
    /// There is nothing to try it on.
    NOTHING_SEALED
  }

  /// Tries a key.
  Answer tried(DataKey key) throws IOException;

  /// The folder's id, where what is sealed names it.
  Optional<UUID> folder() throws IOException;

  /// Whether the record is one of a version that had no key yet.
  boolean isInTheClear() throws IOException;
}
