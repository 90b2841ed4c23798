package id.balai.domain.access;

import java.util.Optional;
import java.util.UUID;

/// Who does something.
///
/// @param post what this person may do
/// @param name as it stands in the log; empty where nobody signed in
/// @param event the one event it is limited to; empty: every event
public record Actor(AccessLevel post, String name, Optional<UUID> event) {

  /// Somebody at a door, for oneself. The log names the person in the fact, not here.
  public static final Actor PARTICIPANT = new Actor(AccessLevel.PARTICIPANT, "", Optional.empty());

  /// How the log calls this person, for example `panitia` or `panitia: Rina`.
  public String text() {
    return name.isEmpty() ? post.word() : post.word() + ": " + name;
  }

  /// Whether this person may act at an event as `needed`.
  public boolean may(AccessLevel needed, UUID at) {
    return post.covers(needed) && event.map(at::equals).orElse(true);
  }
}
