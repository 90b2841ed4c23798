package id.balai.domain.document;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.participant.Role;

/// What stands on one card (*kartu peserta*, *kartu petugas*). The code says nothing about the
/// person (R38).
///
/// @param number short number for people, from 1; [#OPERATOR] on an operator's card
/// @param name printed name
/// @param institution institution or village, or empty
/// @param role band at the foot
/// @param code what the QR code says
public record BadgeCard(int number, String name, String institution, Role role, BadgeCode code) {

  /// Stands for the number on the card of an operator, who has none.
  public static final int OPERATOR = 0;

  /// An operator's card.
  public static BadgeCard of(OperatorCard card) {
    return new BadgeCard(OPERATOR, card.holder(), "", Role.COMMITTEE, card.code());
  }

  /// Whether it is an operator's card.
  public boolean isOperator() {
    return number == OPERATOR;
  }
}
