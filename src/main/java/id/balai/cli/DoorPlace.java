package id.balai.cli;

import id.balai.domain.attendance.Door;

/// Where the door of a command leads.
final class DoorPlace {
  private DoorPlace() {}

  static Door.Place of(boolean isExit) {
    return isExit ? Door.Place.EXIT : Door.Place.ENTRANCE;
  }
}
