package id.balai.domain.badge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the cards that were handed out.
public interface BadgeRepository {

  /// The card with this code, of whichever kind, event and state.
  Optional<Card> find(BadgeCode code);

  /// The card with this code and whose it is, in one look-up: what a door asks.
  Optional<ShownCard> shown(BadgeCode code);

  /// The badge of this person that opens the door, or else the one that was issued last; everybody
  /// on a list has one. After a merger the badges of both are behind the person.
  Optional<Badge> newest(UUID participant);

  /// The badges of an event that open the door, in order of the participants' numbers.
  List<Badge> issued(UUID event);

  /// The operators' cards of an event, of whichever state, in order of the holders' names.
  List<OperatorCard> operators(UUID event);
}
