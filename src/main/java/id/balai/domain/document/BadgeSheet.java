package id.balai.domain.document;

import id.balai.domain.event.Event;
import java.util.List;

/// Participant cards, to be printed and cut.
///
/// @param event whose name, venue and date stand on the cards
/// @param layout how many stand on a page
/// @param cards at least one, in printing order
/// @param identity what tells this paper from others
public record BadgeSheet(Event event, Layout layout, List<BadgeCard> cards, PaperIdentity identity)
    implements Document {

  /// How cards stand on paper.
  public enum Layout {
    /// Eight cards with cut marks on A4 lying on its side.
    EIGHT_ON_A4,
    /// Ten smaller cards with cut marks on A4 lying on its side.
    TEN_ON_A4,
    /// One card a page, as large as the card.
    SINGLE
  }

  public BadgeSheet {
    cards = List.copyOf(cards);
    if (cards.isEmpty()) {
      throw new IllegalArgumentException("a badge sheet has a card");
    }
  }
}
