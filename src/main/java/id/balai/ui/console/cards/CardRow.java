package id.balai.ui.console.cards;

import id.balai.domain.badge.Badge;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.name.NameKeys;

/// Somebody's newest badge.
///
/// @param key the name as it is searched for
record CardRow(Participant person, Badge badge, String key) {

  static CardRow of(Participant person, Badge badge) {
    return new CardRow(person, badge, NameKeys.sortKey(person.name()));
  }

  boolean works() {
    return badge.state() == Badge.State.ISSUED;
  }
}
