package id.balai.domain.badge;

import id.balai.domain.participant.Participant;
import java.util.Optional;

/// A card that was shown and whose it is.
///
/// @param holder empty for an operator's card
public record ShownCard(Card card, Optional<Participant> holder) {}
