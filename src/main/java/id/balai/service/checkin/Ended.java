package id.balai.service.checkin;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.ShownCard;

/// The answer to a card that works no longer.
final class Ended {
  private Ended() {}

  static ScanResult of(ShownCard shown) {
    Card card = shown.card();
    boolean isReplaced = card.state() == Badge.State.REPLACED;
    return new ScanResult.Ended(card.code(), shown.holder(), isReplaced, card.endedAt());
  }
}
