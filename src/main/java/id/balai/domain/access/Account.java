package id.balai.domain.access;

import java.util.Optional;
import java.util.UUID;

/// Somebody who signs in at the desk.
///
/// @param id never shown
/// @param name by which one signs in and stands in the log
/// @param post what this person may do
/// @param event the one event it is limited to; empty: every event
/// @param secret the password's hash, never the password
public record Account(UUID id, String name, AccessLevel post, Optional<UUID> event, String secret) {

  /// This person as the current actor.
  public Actor actor() {
    return new Actor(post, name, event);
  }

  /// The same person with another password.
  public Account withSecret(String fresh) {
    return new Account(id, name, post, event, fresh);
  }

  /// Nothing of the secret.
  @Override
  public String toString() {
    return "Account[" + id + ", " + post + "]";
  }
}
