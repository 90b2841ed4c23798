package id.balai.service.checkin;

import id.balai.domain.attendance.Door;
import id.balai.domain.log.Repositories;

/// The counter at the foot of a kiosk.
///
/// @param attended people recorded in the session
/// @param invited people on the session's list, with those who registered at the door
public record Figures(int attended, int invited) {

  /// The figures of a door's session now.
  public static Figures of(Repositories repositories, Door door) {
    return new Figures(
        repositories.attendances().count(door.event(), door.session()),
        repositories.participants().invited(door.event(), door.session()));
  }
}
