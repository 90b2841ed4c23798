package id.balai.service.badging;

import id.balai.domain.badge.Card;

/// The result of a change to cards.
public sealed interface BadgingResult {

  /// It is on disk and counts at every station from now on.
  ///
  /// @param card the card that works now, or that works no more
  record Done(Card card) implements BadgingResult {}

  /// The card was changed meanwhile, by somebody else or at another desk; nothing was recorded.
  record Overtaken() implements BadgingResult {}

  /// It could not be stored; nothing was recorded.
  record Failed() implements BadgingResult {}
}
