package id.balai.domain.participant;

import java.util.UUID;

/// What belongs to one person at one event: a badge, a presence, a signature.
public interface Personal {

  /// Id of the event.
  UUID event();

  /// Id of the person.
  UUID participant();
}
