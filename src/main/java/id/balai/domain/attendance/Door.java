package id.balai.domain.attendance;

import java.util.UUID;

/// Where a scan happens.
///
/// @param event id of the event
/// @param session code of the session whose attendance is recorded
/// @param station name of the kiosk, for example `Pintu 1`
/// @param place where it leads
public record Door(UUID event, String session, String station, Place place) {

  /// A door through which people come in.
  public Door(UUID event, String session, String station) {
    this(event, session, station, Place.ENTRANCE);
  }

  /// Where a door leads.
  public enum Place {
    /// People come in, and leave where the event has no doors of its own for that.
    ENTRANCE,
    /// People leave (*pintu keluar*), where the event has such doors.
    EXIT,
    /// It stands in the hall, as the stage does: nobody leaves or comes in again there.
    INSIDE
  }
}
