package id.balai.domain.event;

/// Whose label or card is printed by itself beside a door, once.
public enum Labels {
  /// Nobody's.
  NOBODY,
  /// Of people who register at the door, and cards that replace lost ones at the desk.
  NEW_CARDS,
  /// Also of everybody else who is recorded at a door.
  EVERYBODY
}
