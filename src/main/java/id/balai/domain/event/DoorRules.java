package id.balai.domain.event;

/// How the doors of an event receive people.
///
/// @param asksFirst whether a door shows the name of a scanned badge and asks before it admits
///   ("konfirmasi dulu"); else it admits at once
public record DoorRules(boolean asksFirst) {

  /// Doors that admit at once.
  public static final DoorRules STANDARD = new DoorRules(false);
}
