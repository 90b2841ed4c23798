package id.balai.domain.badge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the issued badges.
public interface BadgeRepository {

  /// The badge with this code, of whichever event and state.
  Optional<Badge> find(BadgeCode code);

  /// The badge that was issued to this person last, of whichever state; everybody on a list has
  /// one.
  Optional<Badge> newest(UUID participant);

  /// The badges of an event that open the door, in order of the participants' numbers.
  List<Badge> issued(UUID event);
}
